using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive;

/// <summary>A question as people type it, put in the words that the rules for questions know: 啥 is 什么.</summary>
internal static partial class Colloquial
{
    /// <summary>The question in plain words, without what is said around it.</summary>
    public static string Plain(string question)
    {
        var plain = Closing().Replace(Opening().Replace(question, ""), "");
        return What().Replace(How().Replace(Doing().Replace(plain, "做什么的"), "怎么"), "什么");
    }

    [GeneratedRegex(@"^\s*(?:请问一?下?|麻烦问?一?下?|问一?下|想问一?下?|我想(?:问一?下?|知道|了解)|劳驾|你好|您好)[,，\s]*(?=.{4})")]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<=.{3})(?:来着|[呀啊哦嘛哈啦呗咧哟噢])+(?=[?？。\s]*$)")]
    private static partial Regex Closing();

    [GeneratedRegex(@"干[嘛啥吗](?:用)?的")]
    private static partial Regex Doing();

    [GeneratedRegex(@"咋样?")]
    private static partial Regex How();

    [GeneratedRegex(@"啥子?")]
    private static partial Regex What();
}

using System.Text.RegularExpressions;
using NewArea.Answering.Questions;

namespace NewArea.Answering.Extractive.Wording;

/// <summary>What people say around a question and the rules for questions need not see: 请问 before it, 来着 after it.</summary>
internal static partial class Colloquial
{
    /// <summary>The question in plain words, without what is said around it.</summary>
    public static string Plain(string question) => PlainWording.Of(Closing().Replace(Opening().Replace(question, ""), ""));

    [GeneratedRegex(@"^\s*(?:请问一?下?|麻烦问?一?下?|问一?下|想问一?下?|我想(?:问一?下?|知道|了解)|劳驾|你好|您好)[,，\s]*(?=.{4})")]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<=.{3})(?:来着|[呀啊哦嘛哈啦呗咧哟噢])+(?=[?？。\s]*$)")]
    private static partial Regex Closing();
}

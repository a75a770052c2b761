using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive;

/// <summary>A name or a saying of which a reader remembers a part: 叫什么"三什么五什么", "循序"什么来着.</summary>
/// <param name="Remembered">What the text says where it says it whole.</param>
internal sealed partial record AskedGap(Regex Remembered)
{
    /// <param name="folded">A question, folded.</param>
    public static AskedGap? Of(string folded) =>
        Numbered().Match(folded) is { Success: true } numbered ? new AskedGap(new Regex($"{numbered.Groups["first"].Value}[一-龥]{{1,2}}{numbered.Groups["second"].Value}[一-龥]{{1,2}}"))
        : Begun().Match(folded) is { Success: true } begun ? new AskedGap(new Regex($"{Regex.Escape(begun.Groups["begun"].Value)}(?!\")[一-龥,]"))
        : null;

    /// <summary>Whether a folded sentence has it whole.</summary>
    public bool IsIn(string sentence) => Remembered.IsMatch(sentence);

    [GeneratedRegex("(?<first>[一二三四五六七八九十百])什么(?<second>[一二三四五六七八九十百])什么")]
    private static partial Regex Numbered();

    [GeneratedRegex("\"(?<begun>[^\"?]{2,12})\"(?:,|的)?(?:什么|后面|后头|下一?句|下半句|后半句|后两句|接下来)[^,?]{0,6}(?:来着|什么|啥|怎么说|怎么写|[?。]|$)")]
    private static partial Regex Begun();
}

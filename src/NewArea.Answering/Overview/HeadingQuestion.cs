using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Overview;

/// <summary>A question for the headings of a document's sections: 第二个小标题是什么, what is the first section called.</summary>
/// <param name="Place">Which of them, from 1; -1 for the last, 0 for all.</param>
internal sealed partial record HeadingQuestion(int Place)
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];

    public static HeadingQuestion? Of(string question)
    {
        var folded = TextFolding.Fold(question);
        var match = InChinese().Match(folded) is { Success: true } chinese ? chinese : InEnglish().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        var place = match.Groups["place"].Value;
        return new HeadingQuestion(place.Length == 0 ? 0
            : place is "last" or "final" || place[0] == '最' ? -1
            : Array.IndexOf(Ordinals, place) is >= 0 and var at ? at + 1
            : NumberReader.TryValue(place, out var number) && number is > 0 and < 100 ? (int)number : 0);
    }

    [GeneratedRegex(@"第(?<place>[一二三四五六七八九十]|\d{1,2})(?:个|条|道|处|部分的)?(?:小标题|分标题|小节标题|章节标题)[^?]{0,10}(?:什么|啥|哪|怎)|(?<place>最后)(?:一?个|一?条)?(?:的)?(?:小标题|分标题|小节标题|章节标题)[^?]{0,10}(?:什么|啥|哪|怎)|(?:哪些|几个|哪几个|多少个?|列出|所有的?|全部的?)(?:小标题|分标题|章节标题)|(?:小标题|分标题|章节标题)(?:都|一共|总共|分别)*(?:有|是|叫|写)(?:了)?(?:些)?(?:哪些|哪几|什么|几个|多少)")]
    private static partial Regex InChinese();

    [GeneratedRegex(@"\bwhat(?: is|'s| was| are| were)?\b[^?]{0,24}\b(?<place>first|second|third|fourth|fifth|sixth|last|final) (?:section(?:'s)? (?:heading|headline|title|header|called)|section called|sub-?heading|heading)\b|\b(?:what|which|list)\b[^?]{0,16}\b(?:section headings|section titles|headings of the sections)\b|\bhow (?:is|was) the (?<place>first|second|third|fourth|fifth|sixth|last|final) section (?:called|headed|titled)\b")]
    private static partial Regex InEnglish();
}

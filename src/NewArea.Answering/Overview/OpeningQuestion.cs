using System.Text.RegularExpressions;
using NewArea.Answering.Questions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Overview;

/// <summary>Tells a question for how a document opens: 记者一开头怎么形容今年, how does the report begin.</summary>
internal static partial class OpeningQuestion
{
    public static bool Is(string question)
    {
        var folded = TextFolding.Fold(question);
        return InChinese().IsMatch(folded) || InEnglish().IsMatch(folded) || DocumentCues.SaysNothingElse(folded, Cue(), namesDocument: true);
    }

    [GeneratedRegex("起头|开头|开篇|开场白?|导语|[第头]一句话?|首句|开首|起笔|引子")]
    private static partial Regex Cue();

    [GeneratedRegex(@"^(?:请问)?(?:(?:这|那|本|该|全)篇?)?(?:文章?|报道|新闻|简报|稿子|全文|记者|作者)?(?:在|的|一)?(?:最)?(?:开头|开篇|开首|一上来|上来|起首|头一句|第一句)(?:话|就|的?时候|处|里|中)?[^,?]{0,16}?(?:怎么|怎样|如何|什么|哪)[^?]*[?。]?$")]
    private static partial Regex InChinese();

    [GeneratedRegex(@"^how (?:does|did) (?:the |this )?(?:article|report|story|piece|text|reporter|author)[^?]*\b(?:open|begin|start)\b[^?]*\??$|\b(?:article|report|story|piece|text|reporter|author|journalist)\b[^?]*\b(?:right at the (?:start|beginning|outset)|in (?:the|its|his) (?:opening|very first) (?:line|sentence|paragraph|words))\b|^(?:what|how)\b[^?]*\bopening (?:line|sentence) of (?:the|this) (?:article|report|story|piece|text)\b|^(?:what|how) (?:does|do|did|is|are) the (?:very )?(?:opening|first) (?:line|sentence|words)\b[^?]*\??$")]
    private static partial Regex InEnglish();
}

using System.Text.RegularExpressions;
using NewArea.Answering.Questions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Overview;

/// <summary>Tells a question for the short line near the end of a document that stands by itself: 临近结尾那句口号怎么说的.</summary>
internal static partial class ParagraphOfItsOwnQuestion
{
    public static bool Is(string question)
    {
        var folded = TextFolding.Fold(question);
        return (NearEnd().IsMatch(folded) && Line().IsMatch(folded)) || InEnglish().IsMatch(folded)
            || (EnglishNearEnd().IsMatch(folded) && EnglishLine().IsMatch(folded) && AskingWords.Stand(folded));
    }

    [GeneratedRegex("(?:临近|快要?|接近|靠近|将近|邻近|快到|临)(?:文章|全文|报道|最后)?的?(?:结尾|收尾|末尾|结束|尾声|收笔|末了)|(?:结尾|末尾|尾声|文末|收尾)(?:处|部分|那里|前面?|之前)?(?:有|那)一?[句行]")]
    private static partial Regex NearEnd();

    [GeneratedRegex("短[句语]|口号|过渡句?|单独成段|独立成段|四字|八个字|[哪那一]句|原话")]
    private static partial Regex Line();

    [GeneratedRegex(@"\b(?:near|towards?|close to|just before|right before|late in|at) (?:the|its) (?:very )?(?:end|close|ending|conclusion|text|article|report|piece|story)\b|\blate (?:on )?in the (?:text|article|report|piece|story)\b|\btowards? the end\b")]
    private static partial Regex EnglishNearEnd();

    [GeneratedRegex(@"\b(?:one-line|one-sentence|single-sentence) (?:paragraph|line|motto|slogan)\b|\bparagraph (?:of its own|to itself|by itself)\b|\bline (?:of its own|by itself)\b|\bshort (?:one-line )?(?:line|phrase|paragraph|motto|slogan)\b|\b(?:slogan|motto|catchphrase)\b")]
    private static partial Regex EnglishLine();

    [GeneratedRegex(@"\b(?:what|which|quote)\b.*\b(?:slogan|motto|catchphrase|one-line(?: paragraph)?|short (?:line|phrase|sentence|paragraph))\b.*\b(?:near|towards?|close to|just before|before) (?:the|its) (?:very )?(?:end|close|ending|conclusion)\b|\b(?:near|towards?|close to|just before|before) (?:the|its) (?:very )?(?:end|close|ending|conclusion)\b.*\b(?:slogan|motto|catchphrase|one-line|short (?:line|phrase|sentence|paragraph))\b")]
    private static partial Regex InEnglish();
}

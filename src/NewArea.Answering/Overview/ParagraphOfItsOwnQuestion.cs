using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Overview;

/// <summary>Tells a question for the short line near the end of a document that stands by itself: 临近结尾那句口号怎么说的.</summary>
internal static partial class ParagraphOfItsOwnQuestion
{
    public static bool Is(string question)
    {
        var folded = TextFolding.Fold(question);
        return (NearEnd().IsMatch(folded) && Line().IsMatch(folded)) || InEnglish().IsMatch(folded);
    }

    [GeneratedRegex("(?:临近|快要?|接近|靠近|将近|邻近|快到|临)(?:文章|全文|报道|最后)?的?(?:结尾|收尾|末尾|结束|尾声|收笔|末了)|(?:结尾|末尾|尾声|文末|收尾)(?:处|部分|那里|前面?|之前)?(?:有|那)一?[句行]")]
    private static partial Regex NearEnd();

    [GeneratedRegex("短[句语]|口号|过渡句?|单独成段|独立成段|四字|八个字|[哪那一]句|原话")]
    private static partial Regex Line();

    [GeneratedRegex(@"\b(?:what|which|quote)\b.*\b(?:slogan|motto|catchphrase|one-line(?: paragraph)?|short (?:line|phrase|sentence|paragraph))\b.*\b(?:near|towards?|close to|just before|before) (?:the|its) (?:very )?(?:end|close|ending|conclusion)\b|\b(?:near|towards?|close to|just before|before) (?:the|its) (?:very )?(?:end|close|ending|conclusion)\b.*\b(?:slogan|motto|catchphrase|one-line|short (?:line|phrase|sentence|paragraph))\b")]
    private static partial Regex InEnglish();
}

using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Wording;
using NewArea.Memory.Keywords;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive;

/// <summary>
/// Things counted by the word they all end in: three 变革 are what 质量变革、效率变革、动力变革 name, though the text does not count them.
/// </summary>
/// <param name="Things">How many.</param>
/// <param name="Ending">The word, folded.</param>
internal sealed partial record AskedEnding(decimal Things, string Ending)
{
    /// <param name="folded">A question, folded.</param>
    public static AskedEnding? Of(string folded) => Counted().Match(folded) is { Success: true } match && NumberReader.TryValue(match.Groups["number"].ValueSpan, out var things)
        ? new AskedEnding(things, match.Groups["ending"].Value)
        : null;

    /// <summary>Whether a folded sentence names exactly so many.</summary>
    public bool IsIn(string sentence) => Enumeration.EndsAlike(sentence, Ending, Things)
        || (Ending.Length > 1 && Enumeration.Endings(sentence, Ending.Length).Any(other => SayTheSame(other, Ending) && Enumeration.EndsAlike(sentence, other, Things)));

    /// <summary>改变 and 变革.</summary>
    private static bool SayTheSame(string other, string ending) =>
        TermAnalyzer.AnalyzeFolded(ending).Where(term => term.Kind == TermKind.Pair).Take(1).SelectMany(term => Synonyms.Shipped.Of(term.Key))
            .Intersect(TermAnalyzer.AnalyzeFolded(other).Select(term => term.Key)).Any();

    [GeneratedRegex(@"(?<![第十百千万\d.])(?<number>[三四五六七八九])(?:(?:个|条|大|种|项|重|类|股)""?(?<ending>[一-龥]{1,2})|""?(?<ending>化|性|链|力|感|度))""?(?=分别|各|都|具体|到底|究竟|是|指|有|包括|叫|走|怎么|[,。?!\s]|$)")]
    private static partial Regex Counted();
}

using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Quoted strings of a statement that do not stand word for word in the evidence.</summary>
internal static partial class QuotationClaims
{
    /// <summary>Characters of what is a name or term in quotation marks rather than what somebody said.</summary>
    private const int LongestTerm = 20;

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        string? held = null;
        foreach (var match in Quotation.Matches(statement.Text).Where(IsLong))
        {
            held ??= Bare(string.Concat(evidence.Sentences.OrderBy(sentence => sentence.Span.Start).Select(sentence => sentence.Reading.Text)));
            var group = match.Groups["quote"];
            var quoted = Bare(group.Value);
            if (!held.Contains(quoted, StringComparison.Ordinal) && !(group.Length <= LongestTerm && evidence.IsQuotedNear(quoted)))
            {
                yield return statement.OriginalOf(group.Index, group.Index + group.Length);
            }
        }
    }

    /// <summary>Where the quotations of a folded text stand, without their marks.</summary>
    public static IEnumerable<(int Start, int End)> Spans(string text) =>
        Quotation.Matches(text).Where(IsLong).Select(match => match.Groups["quote"]).Select(quote => (quote.Index, quote.Index + quote.Length));

    /// <summary>A single character is told by its neighbours; straight marks are read in pairs nevertheless.</summary>
    private static bool IsLong(Match match) => match.Groups["quote"].Length > 1;

    /// <summary>Punctuation and spaces in and around a quotation are the typesetter's, signs are not: 3+2 is not 32.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) || char.IsSymbol(c)));

    [GeneratedRegex("“(?<quote>[^”]{2,})”|「(?<quote>[^」]{2,})」|『(?<quote>[^』]{2,})』|《(?<quote>[^》]{2,})》|〈(?<quote>[^〉]{2,})〉|‘(?<quote>[^’]{2,})’|\"(?<quote>[^\"“”「」《》]{1,60})\"")]
    private static partial Regex Quotation { get; }
}

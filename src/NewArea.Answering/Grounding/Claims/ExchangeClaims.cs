using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Organisations put in the place of others, between words that clause and sentence share: 张小奇是近代物理研究所的总经理 where the
/// sentence names a company. A clause may be shorter than what <see cref="PlacementClaims"/> asks for.
/// </summary>
internal static class ExchangeClaims
{
    private const int LongestName = 20;

    /// <summary>Symbols around the name that the clause has to share with the sentence.</summary>
    private const int FewestShared = 5;

    private static readonly char[] Marks = ['，', ',', '；', ';', '：', ':', '。'];

    public static IEnumerable<string> Unsupported(SentenceReading statement, SentenceReading sentence, List<Difference> differences) => differences
        .Where(difference => difference is { IsAnchored: true, Stated.Count: > 1 and <= LongestName, Evident.Count: > 1 and <= LongestName })
        .Where(difference => NamedStretches.IsOrganisation(TextOf(difference.Stated, statement)) && NamedStretches.IsOrganisation(TextOf(difference.Evident, sentence)))
        .Where(difference => !sentence.Text.Contains(TextOf(difference.Stated, statement), StringComparison.Ordinal) && !statement.Text.Contains(TextOf(difference.Evident, sentence), StringComparison.Ordinal))
        .Where(difference => Shared(difference, statement, differences) >= FewestShared)
        .Select(difference => statement.OriginalOf(difference.Stated[0].Start, difference.Stated[^1].End));

    private static string TextOf(IReadOnlyList<Symbol> symbols, SentenceReading reading) => reading.Text[symbols[0].Start..symbols[^1].End];

    private static int Shared(Difference difference, SentenceReading statement, List<Difference> differences)
    {
        var (start, end) = (difference.Stated[0].Start, difference.Stated[^1].End);
        var from = start == 0 ? 0 : statement.Text.LastIndexOfAny(Marks, start - 1) + 1;
        var to = statement.Text.IndexOfAny(Marks, end) is >= 0 and var mark ? mark : statement.Text.Length;
        return statement.Symbols.Count(symbol => symbol.Kind != SymbolKind.Break && symbol.Start >= from && symbol.End <= to)
            - differences.Sum(other => other.Stated.Count(symbol => symbol.Start >= from && symbol.End <= to));
    }
}

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

    public static IEnumerable<string> Unsupported(SentenceReading statement, SentenceReading sentence, List<Difference> differences) => differences
        .Where(difference => difference is { IsAnchored: true, Stated.Count: > 0 and <= LongestName, Evident.Count: > 0 and <= LongestName })
        .Where(difference => Organisation(difference.Stated, statement) is { } stated && Organisation(difference.Evident, sentence) is { } evident
            && !sentence.Text.Contains(stated, StringComparison.Ordinal) && !statement.Text.Contains(evident, StringComparison.Ordinal))
        .Where(difference => Shared(difference, statement, differences) >= FewestShared)
        .Select(difference => statement.OriginalOf(difference.Stated[0].Start, difference.Stated[^1].End));

    /// <summary>The organisation that a stretch names, with the word for its kind where both sides have it behind: 英雄中学, 农民中学.</summary>
    private static string? Organisation(IReadOnlyList<Symbol> symbols, SentenceReading reading)
    {
        var text = reading.Text[symbols[0].Start..symbols[^1].End];
        return text.Length > 1 && NamedStretches.IsOrganisation(text) ? text
            : NamedStretches.KindOpening(reading.Text.AsSpan(symbols[^1].End)) is { Length: > 0 } kind && AbsentNames.IsOwn(text) ? text + kind
            : null;
    }

    private static int Shared(Difference difference, SentenceReading statement, List<Difference> differences)
    {
        var (start, end) = (difference.Stated[0].Start, difference.Stated[^1].End);
        var clause = Clauses.Around(statement.Text, start, end);
        return statement.Symbols.Count(symbol => symbol.Kind != SymbolKind.Break && symbol.Start >= clause.Start && symbol.End <= clause.End)
            - differences.Sum(other => other.Stated.Count(symbol => symbol.Start >= clause.Start && symbol.End <= clause.End));
    }
}

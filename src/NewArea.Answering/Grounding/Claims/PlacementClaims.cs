using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Figures and names that the evidence holds, but in another place: the statement repeats a sentence and puts one of them
/// where the sentence has another.
/// </summary>
internal static class PlacementClaims
{
    private const int LongestName = 14;

    private const string Pronouns = "他她它其该这此本那";

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSentence sentence, List<Difference> differences) =>
        differences
            .Where(difference => difference is { IsAnchored: true, Stated.Count: > 0 and <= LongestName, Evident.Count: > 0 and <= LongestName * 2 })
            .Where(difference => IsMisplacedFigure(difference) || IsMisplacedWord(difference) || IsMisplacedName(difference, statement, sentence.Reading))
            .Select(difference => statement.OriginalOf(difference.Stated[0].Start, difference.Stated[^1].End));

    private static bool IsMisplacedFigure(Difference difference)
    {
        var evident = difference.Evident.Where(symbol => symbol.Figure is not null).Select(symbol => symbol.Figure!).ToList();
        return evident.Count > 0
            && difference.Stated.Any(symbol => symbol.Figure is { } figure && !evident.Exists(figure.IsProvenBy));
    }

    private static bool IsMisplacedWord(Difference difference)
    {
        var evident = difference.Evident.Where(symbol => symbol.Kind == SymbolKind.Word).Select(symbol => symbol.Key).ToHashSet();
        return evident.Count > 0 && difference.Stated.Any(symbol => symbol.Kind == SymbolKind.Word && !evident.Contains(symbol.Key));
    }

    private static bool IsMisplacedName(Difference difference, SentenceReading statement, SentenceReading sentence) =>
        !statement.IsLatin
        && IsName(difference.Stated, statement)
        && (IsName(difference.Evident, sentence) || !difference.Evident.Any(symbol => Pronouns.Contains((char)symbol.Key, StringComparison.Ordinal)));

    private static bool IsName(IReadOnlyList<Symbol> symbols, SentenceReading reading) =>
        NameClaims.Unexplained(reading, _ => false).Exists(span => symbols.Any(symbol => symbol.Start >= span.Start && symbol.End <= span.End));
}

using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Figures and names that the evidence holds, but in another place: the statement repeats a sentence and puts one of them
/// where the sentence has another.
/// </summary>
internal static class PlacementClaims
{
    private const int LongestName = 16;

    /// <summary>A difference this short exchanges one thing for another; a longer one may have moved a clause.</summary>
    private const int Exchange = 3;

    private const string Pronouns = "他她它其该此这本那";

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSentence sentence, List<Difference> differences) =>
        differences
            .Where(difference => difference is { IsAnchored: true, Stated.Count: > 0 and <= LongestName, Evident.Count: > 0 and <= LongestName * 2 })
            .Where(difference => IsMisplacedFigure(difference, statement) || IsMisplacedWord(difference) || IsMisplacedName(difference, statement, sentence.Reading))
            .Select(difference => statement.OriginalOf(difference.Stated[0].Start, difference.Stated[^1].End));

    private static bool IsMisplacedFigure(Difference difference, SentenceReading statement)
    {
        var isExchange = difference.Stated.Count <= Exchange && difference.Evident.Count <= Exchange;
        var evident = difference.Evident.Where(symbol => symbol.Figure is { } figure
            && (isExchange || !statement.Figures.Exists(figure.IsProvenBy))).Select(symbol => symbol.Figure!).ToList();
        return difference.Stated.Any(symbol => symbol.Figure is { } figure
            && !difference.Evident.Any(other => other.Figure is { } held && figure.IsProvenBy(held))
            && evident.Exists(other => Competes(figure, other)));
    }

    private static bool Competes(Figure one, Figure other) =>
        one.Kind == other.Kind && (one.Kind != FigureKind.Number || one.Unit.IsProvenBy(other.Unit));

    private static bool IsMisplacedWord(Difference difference)
    {
        var evident = difference.Evident.Where(symbol => symbol.Kind == SymbolKind.Word).Select(symbol => symbol.Key).ToHashSet();
        return evident.Count > 0 && difference.Stated.Any(symbol => symbol.Kind == SymbolKind.Word && !evident.Contains(symbol.Key));
    }

    private static bool IsMisplacedName(Difference difference, SentenceReading statement, SentenceReading sentence)
    {
        if (statement.IsLatin || difference.Stated.Any(IsPronoun))
        {
            return false;
        }

        var isName = Names(difference.Stated, statement, nounsToo: true);
        var replacesName = Names(difference.Evident, sentence, nounsToo: true) && !IsElsewhere(difference.Evident, difference.Stated, statement);
        return replacesName
            ? isName || Names(difference.Stated, statement, nounsToo: false)
            : isName && difference.Stated[0].Start > 0 && !IsElsewhere(difference.Stated, [], sentence) && !difference.Evident.Any(IsPronoun);
    }

    private static bool IsPronoun(Symbol symbol) => symbol.Kind == SymbolKind.Character && Pronouns.Contains((char)symbol.Key, StringComparison.Ordinal);

    private static bool Names(IReadOnlyList<Symbol> symbols, SentenceReading reading, bool nounsToo) =>
        NameClaims.Unexplained(reading, _ => false, nounsToo).Exists(span => symbols.Any(symbol => symbol.Start >= span.Start && symbol.End <= span.End));

    /// <summary>Whether the pairs of a stretch also stand in the other text: it was moved, not exchanged.</summary>
    private static bool IsElsewhere(IReadOnlyList<Symbol> stretch, IReadOnlyList<Symbol> besides, SentenceReading text)
    {
        var pairs = stretch.Zip(stretch.Skip(1), SentenceReading.PairOf).ToList();
        var own = besides.Zip(besides.Skip(1), SentenceReading.PairOf).ToHashSet();
        return pairs.Count > 0 && pairs.Count(pair => text.Pairs.Contains(pair) && !own.Contains(pair)) * 2 > pairs.Count;
    }
}

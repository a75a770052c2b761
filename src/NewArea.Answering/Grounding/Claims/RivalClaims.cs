using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Figures that the evidence holds, but of something else in the same sentence: the words beside the figure are those that
/// stand there beside a rival, another figure of the same kind; or one figure of the evidence is used for two.
/// </summary>
internal static class RivalClaims
{
    private static readonly char[] Marks = ['，', ',', '；', ';', '：', ':', '。', '、'];

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence) =>
        RivalledFigures(statement, evidence).Concat(RepeatedFormulas(statement, evidence));

    private static IEnumerable<string> RivalledFigures(SentenceReading statement, EvidenceSet evidence)
    {
        foreach (var figure in statement.Figures.Where(figure => !figure.IsArticle))
        {
            var holders = evidence.Sentences.Where(sentence => sentence.Reading.Figures.Exists(figure.IsProvenBy)).ToList();
            if (holders.Count > 0 && (IsUsedTwice(figure, statement, holders) || holders.TrueForAll(holder => HasRival(figure, statement, holder.Reading))))
            {
                yield return statement.OriginalOf(figure.Start, figure.End);
            }
        }
    }

    /// <summary>A formula (3+2) that the statement writes more often than its evidence.</summary>
    public static IEnumerable<string> RepeatedFormulas(SentenceReading statement, EvidenceSet evidence) => statement.Symbols
        .Where(symbol => symbol.Kind == SymbolKind.Word && statement.Text[symbol.Start..symbol.End].Contains('+', StringComparison.Ordinal))
        .GroupBy(symbol => symbol.Key)
        .Where(formula => formula.Count() > evidence.Sentences.Sum(sentence => sentence.Reading.Symbols.Count(symbol => symbol.Kind == SymbolKind.Word && symbol.Key == formula.Key)))
        .Select(formula => statement.OriginalOf(formula.Last().Start, formula.Last().End));

    /// <summary>One figure of the evidence that the statement uses for two things.</summary>
    public static IEnumerable<string> Repeated(SentenceReading statement, EvidenceSet evidence) => statement.Figures
        .Where(figure => !figure.IsArticle && evidence.Figures.Any(figure.IsProvenBy) && IsUsedTwice(figure, statement, [.. evidence.Sentences.Where(sentence => sentence.Reading.Figures.Exists(figure.IsProvenBy))]))
        .Select(figure => statement.OriginalOf(figure.Start, figure.End));

    /// <summary>二期 names one thing and may come up again; 38个 counts.</summary>
    private static bool IsUsedTwice(Figure figure, SentenceReading statement, List<EvidenceSentence> holders) =>
        figure is { Kind: FigureKind.Number or FigureKind.Percent, Year: 0, Value: > 1, Unit.Name: not ("期" or "号" or "届" or "代") }
        && statement.Figures.Count(other => other.IsProvenBy(figure) && figure.IsProvenBy(other))
            > holders.Sum(holder => holder.Reading.Figures.Count(figure.IsProvenBy));

    private static bool HasRival(Figure figure, SentenceReading statement, SentenceReading sentence)
    {
        var rivals = sentence.Figures.FindAll(other => IsAlike(figure, other) && !figure.IsProvenBy(other));
        if (rivals.Count == 0)
        {
            return false;
        }

        var said = Beside(figure, statement);
        var own = sentence.Figures.Where(figure.IsProvenBy).Max(other => Beside(other, sentence).Count(said.Contains));
        return rivals.Exists(rival => Beside(rival, sentence).Count(said.Contains) > own);
    }

    private static bool IsAlike(Figure one, Figure other) =>
        (one.Year > 0 && other.Year > 0) || (one.Kind == other.Kind && one.Kind != FigureKind.Date && (one.Kind != FigureKind.Number || one.Unit.IsProvenBy(other.Unit)));

    /// <summary>The neighbours in the figure's clause.</summary>
    private static HashSet<long> Beside(Figure figure, SentenceReading reading)
    {
        var from = figure.Start == 0 ? 0 : reading.Text.LastIndexOfAny(Marks, figure.Start - 1) + 1;
        var to = reading.Text.IndexOfAny(Marks, figure.End) is >= 0 and var mark ? mark : reading.Text.Length;
        var symbols = reading.Symbols.FindAll(symbol => symbol.Start >= from && symbol.End <= to && symbol.Kind != SymbolKind.Break);
        return [.. symbols.Zip(symbols.Skip(1)).Where(pair => pair.First.Figure is null && pair.Second.Figure is null).Select(pair => SentenceReading.PairOf(pair.First, pair.Second))];
    }
}

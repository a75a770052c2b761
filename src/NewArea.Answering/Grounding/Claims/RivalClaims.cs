using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Figures that the evidence holds, but of something else in the same sentence: the words beside the figure are those that
/// stand there beside a rival, another figure of the same kind; or one figure of the evidence is used for two.
/// </summary>
internal static class RivalClaims
{
    private const int MostCounted = 4;

    /// <summary>一本 is no rival of 500本.</summary>
    private const int SmallCount = 9;

    /// <summary>Begins a clause that goes on telling of what the one before it has counted.</summary>
    private const string OfThem = "其中";

    private static readonly char[] Marks = [.. Clauses.Marks, '、'];

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
        var rivals = sentence.Figures.FindAll(other => IsAlike(figure, other) && !(other.IsArticle && figure.Value > SmallCount) && !figure.IsProvenBy(other));
        if (rivals.Count == 0 || IsToldByYear(figure, statement, sentence, rivals))
        {
            return false;
        }

        var said = Beside(figure, statement);
        var own = sentence.Figures.Where(figure.IsProvenBy).Max(other => Beside(other, sentence).Count(said.Contains));
        if (statement.IsLatin && sentence.Figures.Where(figure.IsProvenBy).Any(other => Beside(other, sentence).Count == 0))
        {
            return false;
        }

        return rivals.Exists(rival => Beside(rival, sentence).Count(said.Contains) is var shared && (shared > own || (statement.IsLatin && shared == own && IsClauseOf(rival)))
            && (statement.Figures.Find(other => other.IsProvenBy(rival)) is not { } stated || IsExchanged(stated)));

        // Both count the same: the clause tells which is meant.
        bool IsClauseOf(Figure rival) => Told(rival) > sentence.Figures.Where(figure.IsProvenBy).Max(Told);

        int Told(Figure figure) => Clause(figure, sentence).Count(statement.Says);

        // Where both are told, the other one must fit as well into the place of the first.
        bool IsExchanged(Figure stated)
        {
            var elsewhere = Beside(stated, statement);
            var others = sentence.Figures.Where(stated.IsProvenBy).Max(other => Beside(other, sentence).Count(elsewhere.Contains));
            var exchanged = sentence.Figures.Where(figure.IsProvenBy).Max(other => Beside(other, sentence).Count(elsewhere.Contains));
            return sentence.Figures.Where(stated.IsProvenBy).Max(other => Beside(other, sentence).Count(said.Contains)) + exchanged > own + others;
        }
    }

    /// <summary>2024年…14.8亿元, where the sentence names that year last before it, and another before each rival.</summary>
    private static bool IsToldByYear(Figure figure, SentenceReading statement, SentenceReading sentence, List<Figure> rivals) =>
        figure.Year == 0 && YearBefore(figure, statement) is > 0 and var year
        && sentence.Figures.Exists(held => figure.IsProvenBy(held) && YearBefore(held, sentence) == year)
        && rivals.TrueForAll(rival => YearBefore(rival, sentence) is > 0 and var other && other != year);

    private static decimal YearBefore(Figure figure, SentenceReading reading) =>
        reading.Figures.LastOrDefault(other => other.Year > 0 && other.End <= figure.Start)?.Year ?? 0;

    private static bool IsAlike(Figure one, Figure other) =>
        (one.Year > 0 && other.Year > 0) || (one.Kind == other.Kind && one.Kind != FigureKind.Date && one.Year > 0 == other.Year > 0 && (one.Kind != FigureKind.Number || one.Unit.IsAlike(other.Unit)));

    /// <summary>The words that say in English what a figure counts: those that follow it, up to another figure or mark.</summary>
    private static HashSet<long> Counted(Figure figure, SentenceReading reading) =>
    [
        .. reading.Symbols.SkipWhile(symbol => symbol.Start <= figure.Start)
            .TakeWhile(symbol => symbol.Kind == SymbolKind.Word || symbol.Start < figure.End).Where(reading.IsContent)
            .Select(reading.TextOf).Take(MostCounted).Select(word => (long)string.GetHashCode(EnglishWords.Stem(word))),
    ];

    private static IEnumerable<string> Clause(Figure figure, SentenceReading reading)
    {
        var clause = Clauses.Around(reading.Text, figure.Start, figure.End, Marks);
        return reading.Symbols.Where(symbol => reading.IsContent(symbol) && symbol.Start >= clause.Start && symbol.End <= clause.End)
            .Select(reading.TextOf).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The neighbours in the figure's clause.</summary>
    private static HashSet<long> Beside(Figure figure, SentenceReading reading)
    {
        if (reading.IsLatin)
        {
            return Counted(figure, reading);
        }

        var clause = Clauses.Around(reading.Text, figure.Start, figure.End, Marks);
        var from = clause.Start;
        if (from > 1 && reading.Text.AsSpan(from).StartsWith(OfThem, StringComparison.Ordinal))
        {
            from = reading.Text.LastIndexOfAny(Marks, from - 2) + 1;
        }

        var symbols = reading.Within(from, clause.End);
        return [.. symbols.Zip(symbols.Skip(1)).Where(pair => pair.First.Figure is null && pair.Second.Figure is null).Select(pair => SentenceReading.PairOf(pair.First, pair.Second))];
    }
}

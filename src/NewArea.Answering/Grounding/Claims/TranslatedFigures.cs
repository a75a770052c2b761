using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Figures of an English statement that Chinese sentences do not hold: the second phase is 二期, in 2024 is 2024年, three news is 三新.</summary>
internal static partial class TranslatedFigures
{
    /// <summary>What is counted begins so many characters behind its number, at most.</summary>
    private const int Counted = 24;

    private const string Digits = "零一二三四五六七八九十";

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        var plan = FiveYearPlan.Match(statement.Text);
        var isPlan = plan.Success && evidence.HasText(Written(int.Parse(plan.Groups["number"].ValueSpan, null)) + "五");
        return statement.Figures
            .Where(figure => !figure.IsArticle && !IsHeld(figure, statement, evidence) && !(isPlan && figure.Start >= plan.Index && figure.Start < plan.Index + plan.Length))
            .Select(figure => statement.OriginalOf(figure.Start, figure.End));
    }

    /// <summary>Measures that stand apart from their number (a thousand of the heavy tonnes) and that the evidence does not measure in.</summary>
    public static IEnumerable<string> UnknownUnits(SentenceReading statement, EvidenceSet evidence) => statement.Symbols
        .Where(symbol => symbol.Kind == SymbolKind.Word && symbol.Length > 3 && !statement.Figures.Exists(figure => figure.Start < symbol.End && symbol.Start < figure.End))
        .Where(symbol => Units.At(statement.Text, symbol.Start, out _) is { Class: UnitClass.Measure, Name: not ("年" or "月" or "个月" or "天" or "小时" or "分钟" or "世纪" or "周" or "倍") } unit
            && !evidence.Figures.Any(figure => figure.Unit == unit) && !evidence.HasText(unit.Name))
        .Select(symbol => statement.OriginalOf(symbol.Start, symbol.End));

    /// <summary>
    /// Figures that the evidence holds, but of something else: of what the statement counts it speaks in other clauses only
    /// (20 companies, where it has 20批次 and 企业80多家).
    /// </summary>
    public static IEnumerable<string> OfSomethingElse(SentenceReading statement, IReadOnlyList<ChineseWord> words, EvidenceSet evidence)
    {
        foreach (var figure in statement.Figures.Where(figure => figure is { Kind: FigureKind.Number, IsArticle: false, Unit.Class: UnitClass.Word }))
        {
            var counted = words.Where(word => word.Start >= figure.End && word.Start - figure.End <= Counted && word.Stands).Select(word => word.Text).ToList();
            var clauses = evidence.Sentences.SelectMany(sentence => sentence.Reading.Figures.Where(figure.IsProvenBy).Select(held => ClauseOf(held, sentence.Reading.Text))).ToList();
            if (counted.Count > 0 && clauses.Count > 0 && !clauses.Exists(clause => counted.Exists(noun => clause.Contains(noun, StringComparison.Ordinal))))
            {
                yield return statement.OriginalOf(figure.Start, figure.End);
            }
        }
    }

    private static string ClauseOf(Figure figure, string text) => Clauses.Around(text, figure.Start, figure.End).In(text);

    private static bool IsHeld(Figure figure, SentenceReading statement, EvidenceSet evidence)
    {
        var asYear = figure.Unit.Class is UnitClass.None or UnitClass.Word && figure is { Kind: FigureKind.Number, Value: > 1899 and < 2100 }
            ? figure with { Unit = new Unit("年", UnitClass.Measure) } : figure;
        return evidence.Figures.Any(other => asYear.IsProvenBy(other) || IsSameOrdinal(figure, other))
            || YearClaims.IsProven(asYear, evidence)
            || IsFirst(figure, evidence)
            || IsInWord(figure, statement, evidence);
    }

    private static bool IsSameOrdinal(Figure figure, Figure other) =>
        figure.Kind == FigureKind.Ordinal && other is { Kind: FigureKind.Number, Unit: { Class: UnitClass.Counter } or { Name: "季度" } } && figure.Value == other.Value;

    private static bool IsFirst(Figure figure, EvidenceSet evidence) =>
        figure is { Kind: FigureKind.Ordinal, Value: 1 } && (evidence.HasText("首") || evidence.HasText("第一") || evidence.HasText("一季度"));

    /// <summary>A small number that English writes out is a part of a word in Chinese: 两会, 三新五化, 十大任务.</summary>
    private static bool IsInWord(Figure figure, SentenceReading statement, EvidenceSet evidence)
    {
        if (!char.IsAsciiLetter(statement.Text[figure.Start]) || figure is not { Kind: FigureKind.Number or FigureKind.Ordinal, Value: > 1 and <= 10, Bound: Bound.Exact })
        {
            return false;
        }

        var written = Digits[(int)figure.Value] + (figure.Value == 2 ? "两双" : "");
        return evidence.Sentences.Any(sentence => sentence.Reading.Symbols.Exists(symbol =>
            symbol.Kind == SymbolKind.Character && written.Contains((char)symbol.Key, StringComparison.Ordinal)));
    }

    private static string Written(int number) => number switch
    {
        <= 10 => Digits[number].ToString(),
        < 20 => "十" + Digits[number - 10],
        _ => "",
    };

    [GeneratedRegex(@"\b(?<number>\d{1,2})(?:st|nd|rd|th) five-year\b")]
    private static partial Regex FiveYearPlan { get; }
}

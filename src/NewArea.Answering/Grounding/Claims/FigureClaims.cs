using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Figures, dates, percentages and ordinals of a statement that no evidence holds.</summary>
internal static partial class FigureClaims
{
    private const string People = "名";

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        var held = evidence.Figures.ToList();
        for (var i = 0; i < statement.Figures.Count; i++)
        {
            var figure = statement.Figures[i];
            var isProven = (IsProven(figure, held) || IsToldOtherwise(figure, statement, evidence))
                && (!figure.LeadsPair || i + 1 == statement.Figures.Count || IsInOrder(figure, statement.Figures[i + 1], evidence));
            if (!isProven)
            {
                yield return statement.OriginalOf(figure.Start, figure.End);
            }
        }
    }

    private static bool IsToldOtherwise(Figure figure, SentenceReading statement, EvidenceSet evidence) =>
        IsPointer(figure, statement) || IsOfSubject(figure, statement, evidence) || IsCountOfSame(figure, statement, evidence) || IsPercentOfRow(figure, statement, evidence)
        || YearClaims.IsProven(figure, evidence) || Periods.IsProven(figure, statement, evidence) || CountedList.IsProven(figure, statement, evidence)
        || CountedThings.IsProven(figure, statement, evidence) || ReckonedFigures.IsProven(figure, statement, evidence);

    private static bool IsProven(Figure figure, List<Figure> held)
    {
        if (held.Exists(figure.IsProvenBy))
        {
            return true;
        }

        // 一家公司 introduces; it counts only against another number of the same thing.
        return figure.IsArticle && !held.Exists(other => other.Unit == figure.Unit && other.Kind == figure.Kind
            && other is { Year: 0, Value: > 1 } && (other.Value < 10 || figure.Unit.Class == UnitClass.Measure));
    }

    /// <summary>上一年, 同一个, 另一条: which one, not how many.</summary>
    private static bool IsPointer(Figure figure, SentenceReading statement) =>
        figure.IsArticle && figure.Start > 0 && "上前这那同每当后某另下".Contains(statement.Text[figure.Start - 1], StringComparison.Ordinal);

    /// <summary>是新区的一个锚点 tells what it is, not how many there are; 仅有的一个 is 唯一.</summary>
    private static bool IsOfSubject(Figure figure, SentenceReading statement, EvidenceSet evidence) => figure is { IsArticle: true, Unit.Class: UnitClass.Counter }
        && (Predicate.IsMatch(statement.Text.AsSpan(0, figure.Start)) || (Only.IsMatch(statement.Text.AsSpan(0, figure.Start)) && evidence.HasText("唯一")));

    /// <summary>占51%，其次是31和18: those after the first leave out the sign.</summary>
    private static bool IsPercentOfRow(Figure figure, SentenceReading statement, EvidenceSet evidence) =>
        figure is { Kind: FigureKind.Number, Unit.Class: UnitClass.None or UnitClass.Word } ? HasPercent(statement) && evidence.Figures.Any(other => other.Kind == FigureKind.Percent && other.Value == figure.Value && Bounds.Allow(figure.Bound, other.Bound))
        : figure.Kind == FigureKind.Percent && evidence.Sentences.Any(sentence => HasPercent(sentence.Reading) && sentence.Reading.Figures.Exists(other => other is { Kind: FigureKind.Number, Unit.Class: UnitClass.None } && other.Value == figure.Value));

    private static bool HasPercent(SentenceReading reading) => reading.Figures.Exists(figure => figure.Kind == FigureKind.Percent);

    [GeneratedRegex("[是为][^，。；、,;是为有]{0,20}$")]
    private static partial Regex Predicate { get; }

    [GeneratedRegex("(?:仅有|唯一|只有)的?$")]
    private static partial Regex Only { get; }

    /// <summary>34个开发区, where the evidence has 34家开发区: another counter for the same things.</summary>
    private static bool IsCountOfSame(Figure figure, SentenceReading statement, EvidenceSet evidence) =>
        figure is { Kind: FigureKind.Number, Unit.Class: UnitClass.Counter }
        && evidence.Sentences.Any(sentence => sentence.Reading.Figures.Exists(other => other is { Kind: FigureKind.Number, Unit.Class: UnitClass.Counter }
            && other.Value == figure.Value && Bounds.Allow(figure.Bound, other.Bound) && IsSame(CountedThings.After(figure, statement), CountedThings.After(other, sentence.Reading), figure.Unit, other.Unit)));

    /// <summary>去年只转了640个: 个 at the end of a clause counts the people told of before.</summary>
    private static bool IsSame(string? thing, string? other, Unit unit, Unit counted) =>
        thing is not null && thing == other || (other is null && (unit.Name, counted.Name) is (People, "个"));

    /// <summary>9.3 million instead of the 7.5 million foreseen: the later figure comes first.</summary>
    private static bool IsToldBackwards(List<Figure> figures, int first, Figure second, string text) =>
        figures.FindIndex(0, first, second.IsProvenBy) is >= 0 and var at && figures[at].End <= figures[first].Start && Backwards.IsMatch(text.AsSpan(figures[at].End, figures[first].Start - figures[at].End));

    [GeneratedRegex(@"\b(?:instead of|rather than|up from|down from|compared (?:with|to)|against)\b")]
    private static partial Regex Backwards { get; }

    private static bool IsInOrder(Figure first, Figure second, EvidenceSet evidence) => evidence.Sentences.Any(sentence =>
    {
        var figures = sentence.Reading.Figures;
        var one = figures.FindIndex(first.IsProvenBy);
        return one >= 0 && (figures.FindIndex(one + 1, second.IsProvenBy) >= 0 || IsToldBackwards(figures, one, second, sentence.Reading.Text));
    }) || !evidence.Sentences.Any(sentence => sentence.Reading.Figures.Exists(first.IsProvenBy) && sentence.Reading.Figures.Exists(second.IsProvenBy));
}

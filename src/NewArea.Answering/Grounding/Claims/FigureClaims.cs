using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Figures, dates, percentages and ordinals of a statement that no evidence holds.</summary>
internal static class FigureClaims
{
    /// <summary>Characters by which two counted things are told to be the same.</summary>
    private const int Thing = 2;

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        var held = evidence.Figures.ToList();
        for (var i = 0; i < statement.Figures.Count; i++)
        {
            var figure = statement.Figures[i];
            var isProven = (IsProven(figure, held) || IsPointer(figure, statement) || IsCountOfSame(figure, statement, evidence) || YearClaims.IsProven(figure, evidence) || CountedList.IsProven(figure, statement) || ReckonedFigures.IsProven(figure, statement, evidence))
                && (!figure.LeadsPair || i + 1 == statement.Figures.Count || IsInOrder(figure, statement.Figures[i + 1], evidence));
            if (!isProven)
            {
                yield return statement.OriginalOf(figure.Start, figure.End);
            }
        }
    }

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

    /// <summary>34个开发区, where the evidence has 34家开发区: another counter for the same things.</summary>
    private static bool IsCountOfSame(Figure figure, SentenceReading statement, EvidenceSet evidence) =>
        figure is { Kind: FigureKind.Number, Unit.Class: UnitClass.Counter } && CountedThing(figure, statement) is { } thing
        && evidence.Sentences.Any(sentence => sentence.Reading.Figures.Exists(other => other is { Kind: FigureKind.Number, Unit.Class: UnitClass.Counter }
            && other.Value == figure.Value && Bounds.Allow(figure.Bound, other.Bound) && CountedThing(other, sentence.Reading) == thing));

    private static string? CountedThing(Figure figure, SentenceReading reading) =>
        figure.End + Thing <= reading.Text.Length && reading.Text.AsSpan(figure.End, Thing).IndexOfAnyExceptInRange('一', '龥') < 0 ? reading.Text.Substring(figure.End, Thing) : null;

    private static bool IsInOrder(Figure first, Figure second, EvidenceSet evidence) => evidence.Sentences.Any(sentence =>
    {
        var figures = sentence.Reading.Figures;
        var one = figures.FindIndex(first.IsProvenBy);
        return one >= 0 && figures.FindIndex(one + 1, second.IsProvenBy) >= 0;
    }) || !evidence.Sentences.Any(sentence => sentence.Reading.Figures.Exists(first.IsProvenBy) && sentence.Reading.Figures.Exists(second.IsProvenBy));
}

using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Figures, dates, percentages and ordinals of a statement that no evidence holds.</summary>
internal static class FigureClaims
{
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        var held = evidence.Figures.ToList();
        for (var i = 0; i < statement.Figures.Count; i++)
        {
            var figure = statement.Figures[i];
            var isProven = (IsProven(figure, held) || YearClaims.IsProven(figure, evidence) || CountedList.IsProven(figure, statement) || ReckonedFigures.IsProven(figure, statement, held))
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

    private static bool IsInOrder(Figure first, Figure second, EvidenceSet evidence) => evidence.Sentences.Any(sentence =>
    {
        var figures = sentence.Reading.Figures;
        var one = figures.FindIndex(first.IsProvenBy);
        return one >= 0 && figures.FindIndex(one + 1, second.IsProvenBy) >= 0;
    }) || !evidence.Sentences.Any(sentence => sentence.Reading.Figures.Exists(first.IsProvenBy) && sentence.Reading.Figures.Exists(second.IsProvenBy));
}

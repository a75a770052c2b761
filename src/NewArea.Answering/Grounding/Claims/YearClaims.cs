using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Years that a text leaves to its context: 今年 and 3月5日 of an article whose year is known.</summary>
internal static class YearClaims
{
    public static bool IsProven(Figure figure, EvidenceSet evidence) => evidence.Sentences.Any(sentence => IsProvenBy(figure, sentence));

    public static bool IsProvenBy(Figure figure, EvidenceSentence sentence)
    {
        if (figure.Year == 0)
        {
            return false;
        }

        if (figure.WithoutYear is { } date)
        {
            return IsYearOf(sentence, figure.Year) && sentence.Reading.Figures.Exists(other => other.Year == 0 && date.IsProvenBy(other));
        }

        return RelativeYears.Any(relative => sentence.Reading.Text.Contains(relative.Word, StringComparison.Ordinal) && Means(relative.Offset, sentence) == figure.Year);
    }

    private static readonly (string Word, int? Offset)[] RelativeYears =
        [("今年", 0), ("去年", -1), ("明年", 1), ("前年", -2), ("新年伊始", 0), ("同年", null), ("当年", null), ("该年", null)];

    private static decimal Means(int? offset, EvidenceSentence sentence) => offset is { } years
        ? (sentence.Published > 0 ? sentence.Published + years : 0)
        : NamedBefore(sentence);

    /// <summary>同年 is the year named last.</summary>
    private static decimal NamedBefore(EvidenceSentence sentence) => EvidenceSentence.Of(sentence.Passage)
        .TakeWhile(other => other.Span.Start <= sentence.Span.Start)
        .SelectMany(other => other.Reading.Figures).LastOrDefault(figure => figure.Year > 0)?.Year ?? 0;

    /// <summary>The year is the document's, or the one that the sentence counts from it (去年12月), or the passage names it beside the sentence.</summary>
    private static bool IsYearOf(EvidenceSentence sentence, decimal year) => sentence.Published > 0
        ? sentence.Published == year || RelativeYears.Any(relative => relative.Offset is { } years && sentence.Published + years == year && sentence.Reading.Text.Contains(relative.Word, StringComparison.Ordinal))
        : EvidenceSentence.Of(sentence.Passage).Any(other => other.Reading.Figures.Exists(figure => figure.Year == year));
}

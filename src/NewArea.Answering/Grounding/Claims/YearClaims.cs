using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Years that a text leaves to its context: 今年 and 3月5日 of an article whose year is known.</summary>
internal static class YearClaims
{
    public static bool IsProven(Figure figure, EvidenceSet evidence) => evidence.Sentences.Any(sentence => IsProvenBy(figure, sentence));

    public static bool IsProvenBy(Figure figure, EvidenceSentence sentence)
    {
        if (figure.Year == 0 || !IsYearOf(sentence.Passage, figure.Year, out var published))
        {
            return false;
        }

        if (figure.WithoutYear is { } date)
        {
            return sentence.Reading.Figures.Exists(other => other.Year == 0 && date.IsProvenBy(other));
        }

        var relative = published == figure.Year ? "今年" : published == figure.Year + 1 ? "去年" : published == figure.Year - 1 ? "明年" : null;
        return relative is not null && sentence.Reading.Text.Contains(relative, StringComparison.Ordinal);
    }

    /// <summary>The year is the document's, or the passage names it beside the sentence.</summary>
    private static bool IsYearOf(Passage passage, decimal year, out decimal published)
    {
        published = passage.Document.Metadata.TryGetValue("year", out var years) && years is [var only] && decimal.TryParse(only, out var parsed) ? parsed : 0;
        return published > 0
            ? Math.Abs(published - year) <= 1
            : EvidenceSentence.Of(passage).Any(sentence => sentence.Reading.Figures.Exists(figure => figure.Year == year));
    }
}

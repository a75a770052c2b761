using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>去年, next year: dates without a figure that the evidence neither says nor gives as a year.</summary>
internal static partial class RelativeDates
{
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence) => Relative.Matches(statement.Text)
        .Where(date => !evidence.HasText(date.Value) && !evidence.Figures.Any(figure => figure.Year > 0))
        .Select(date => statement.OriginalOf(date.Index, date.Index + date.Length));

    [GeneratedRegex(@"去年|明年|前年|后年|\b(?:last|next) (?:year|month|week)\b")]
    private static partial Regex Relative { get; }
}

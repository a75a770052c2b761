using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>A figure joined to another year than the evidence joins it to: 820,000 in 2021, where the text has 820,000 in 2019 and 290,000 in 2021.</summary>
internal static partial class DatedFigures
{
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        foreach (var (figure, year) in Dated(statement))
        {
            var years = evidence.Sentences.SelectMany(sentence => Dated(sentence.Reading)).Where(dated => figure.IsProvenBy(dated.Figure)).Select(dated => dated.Year.Year).ToList();
            if (years.Count > 0 && !years.Contains(year.Year))
            {
                yield return statement.OriginalOf(year.Start, year.End);
            }
        }
    }

    private static IEnumerable<(Figure Figure, Figure Year)> Dated(SentenceReading reading)
    {
        foreach (var (first, second) in reading.Figures.Zip(reading.Figures.Skip(1)))
        {
            if (first.Year > 0 != second.Year > 0 && first.End <= second.Start && Link.IsMatch(reading.Text.AsSpan(first.End, second.Start - first.End)))
            {
                yield return first.Year > 0 ? (second, first) : (first, second);
            }
        }
    }

    [GeneratedRegex("^(?: in | \\(|的|为|达)?$")]
    private static partial Regex Link { get; }
}

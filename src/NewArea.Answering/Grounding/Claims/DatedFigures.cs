using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>A figure joined to another year than the evidence joins it to: 820,000 in 2021, where the text has 820,000 in 2019 and 290,000 in 2021.</summary>
internal static partial class DatedFigures
{
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence) =>
        JoinedToAnother(statement, evidence).Concat(OfAnotherSentence(statement, evidence));

    /// <summary>A clause gives for its year what another sentence of the evidence gives for another, while the sentence of its year has a figure of the kind too.</summary>
    private static IEnumerable<string> OfAnotherSentence(SentenceReading statement, EvidenceSet evidence)
    {
        foreach (var year in statement.Figures.Where(figure => figure.Year > 0))
        {
            var clause = Clauses.Around(statement.Text, year.Start, year.End);
            var inside = statement.Figures.FindAll(figure => figure.Start >= clause.Start && figure.End <= clause.End);
            foreach (var figure in inside.Where(figure => inside.Count(other => other.Year > 0) == 1 && figure.IsAmount))
            {
                var holders = evidence.Sentences.Where(sentence => sentence.Reading.Figures.Exists(figure.IsProvenBy)).ToList();
                if (holders.Count > 0 && holders.TrueForAll(holder => !holder.Proves(year) && holder.Reading.Figures.Exists(other => other.Year > 0))
                    && evidence.Sentences.Any(sentence => sentence.Proves(year) && sentence.Reading.Figures.Exists(other => other.IsAmount && other.Kind == figure.Kind && other.Unit == figure.Unit)))
                {
                    yield return statement.OriginalOf(figure.Start, figure.End);
                }
            }
        }
    }

    private static IEnumerable<string> JoinedToAnother(SentenceReading statement, EvidenceSet evidence)
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

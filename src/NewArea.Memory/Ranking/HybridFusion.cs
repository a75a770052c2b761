using NewArea.Memory.Keywords;

namespace NewArea.Memory.Ranking;

/// <summary>
/// One order out of keyword and vector search: a weighted sum of scores. (Reciprocal ranks lose against keywords
/// alone; the weights are measured in <c>tools/README.md</c>.)
/// </summary>
public static class HybridFusion
{
    /// <summary>Vectors decide between passages that keywords find much alike.</summary>
    private const double CosineWeight = 0.5;

    /// <summary>What the other passages found of the same document lend to each.</summary>
    private const double DocumentWeight = 0.05;

    /// <summary>Words of the question that stand in one sentence belong together.</summary>
    private const double SentenceWeight = 0.3;

    /// <summary>What a passage is about stands in the title; the passage may leave it out.</summary>
    private const double TitleWeight = 0.2;

    /// <param name="keyword">BM25 score.</param>
    /// <param name="best">The best BM25 score of the search.</param>
    /// <param name="cosine">Of the vectors.</param>
    public static double Score(double keyword, double best, double cosine) =>
        (best > 0 ? keyword / best : 0) + (CosineWeight * cosine);

    /// <summary>The candidates best first, each with its relevance.</summary>
    public static IReadOnlyList<RankedPassage> Rank(string question, IReadOnlyCollection<Candidate> candidates, int limit)
    {
        var best = candidates.Count == 0 ? 0 : candidates.Max(candidate => candidate.Keyword);
        var documents = candidates.GroupBy(candidate => candidate.Passage.Document.Id)
            .ToDictionary(document => document.Key, document => document.Sum(candidate => candidate.Keyword));
        CandidateReading[] readings = [.. candidates.Select(candidate => new CandidateReading(candidate))];
        var words = AskedWords.Read(question).In(SoundingsOf.Texts(readings.Select(reading => reading.Text)));
        var share = new QuestionShare(words);
        var held = readings.ToDictionary(reading => reading, share.Of);
        CandidateReading[] ordered =
        [
            .. readings.OrderByDescending(reading => Score(reading.Candidate.Keyword, best, reading.Candidate.Cosine) + FromItsDocument(reading.Candidate)
                    + (SentenceWeight * held[reading].BestSentence) + (TitleWeight * held[reading].Title))
                .ThenBy(reading => reading.Candidate.Passage.Document.Id, StringComparer.Ordinal)
                .ThenBy(reading => reading.Candidate.Passage.Ordinal),
        ];
        return
        [
            .. Reprints.Last(ordered).Take(limit)
                .Select(reading => new RankedPassage(reading.Candidate.Passage, Relevance.Of(held[reading], reading.Candidate.Cosine))),
        ];

        double FromItsDocument(Candidate candidate) => best <= 0 ? 0 : DocumentWeight
            * Math.Sqrt(Math.Max(0, documents[candidate.Passage.Document.Id] - candidate.Keyword) / best);
    }
}

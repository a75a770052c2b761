using NewArea.Memory.Keywords;

namespace NewArea.Memory.Ranking;

/// <summary>
/// One order out of keyword and vector search: a weighted sum of scores. (Reciprocal ranks were measured and
/// lose against keywords alone; see <c>tools/README.md</c>.)
/// </summary>
public static class HybridFusion
{
    private const double CosineWeight = 0.1;

    /// <param name="keyword">BM25 score.</param>
    /// <param name="best">The best BM25 score of the search.</param>
    /// <param name="cosine">Of the vectors.</param>
    public static double Score(double keyword, double best, double cosine) =>
        (best > 0 ? keyword / best : 0) + (CosineWeight * cosine);

    /// <summary>The candidates best first, each with its relevance.</summary>
    public static IReadOnlyList<RankedPassage> Rank(string question, IReadOnlyCollection<Candidate> candidates, int limit)
    {
        var top = candidates.Count == 0 ? 0 : candidates.Max(candidate => candidate.Keyword);
        var terms = TermAnalyzer.AnalyzeQuestion(question);
        return
        [
            .. candidates
                .OrderByDescending(candidate => Score(candidate.Keyword, top, candidate.Cosine))
                .ThenBy(candidate => candidate.Passage.Document.Id, StringComparer.Ordinal)
                .ThenBy(candidate => candidate.Passage.Ordinal)
                .Take(limit)
                .Select(candidate => new RankedPassage(candidate.Passage, Relevance.Of(terms, candidate))),
        ];
    }
}

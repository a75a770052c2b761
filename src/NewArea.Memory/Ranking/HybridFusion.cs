using NewArea.Memory.Keywords;
using NewArea.Memory.Text;

namespace NewArea.Memory.Ranking;

/// <summary>
/// One order out of keyword and vector search: a weighted sum of scores. (Reciprocal ranks lose against keywords
/// alone; the weights are measured in <c>tools/README.md</c>.)
/// </summary>
public static class HybridFusion
{
    /// <summary>Vectors decide between passages that keywords find much alike.</summary>
    private const double CosineWeight = 0.2;

    /// <summary>What the other passages found of the same document lend to each.</summary>
    private const double DocumentWeight = 0.1;

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
        var words = AskedWords.Of(question, SoundingsOf.Texts(candidates.Select(candidate => TextFolding.Fold(candidate.Passage.Text))));
        return
        [
            .. candidates
                .OrderByDescending(candidate => Score(candidate.Keyword, best, candidate.Cosine) + FromItsDocument(candidate))
                .ThenBy(candidate => candidate.Passage.Document.Id, StringComparer.Ordinal)
                .ThenBy(candidate => candidate.Passage.Ordinal)
                .Take(limit)
                .Select(candidate => new RankedPassage(candidate.Passage, Relevance.Of(words, candidate))),
        ];

        double FromItsDocument(Candidate candidate) => best <= 0 ? 0 : DocumentWeight
            * Math.Sqrt(Math.Max(0, documents[candidate.Passage.Document.Id] - candidate.Keyword) / best);
    }
}

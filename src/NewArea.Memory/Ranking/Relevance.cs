using NewArea.Memory.Keywords;

namespace NewArea.Memory.Ranking;

/// <summary>
/// How well a passage speaks to a question, 0–1, from the share of the question's terms that it holds.
/// It does not look at the rest of the memory, so it means the same at 10 passages and at a million.
/// </summary>
internal static class Relevance
{
    public static double Of(IReadOnlyList<Term> question, Candidate candidate)
    {
        var held = TermAnalyzer.Analyze(candidate.Passage.Text).Select(term => term.Key).ToHashSet();
        var (all, found) = (0.0, 0.0);
        foreach (var term in question.DistinctBy(term => term.Key))
        {
            var weight = term.Kind == TermKind.Character ? 0.3 : 1;
            all += weight;
            found += held.Contains(term.Key) ? weight : 0;
        }

        var coverage = all == 0 ? 0 : found / all;
        return 1 / (1 + Math.Exp(-((8 * coverage) + (2 * candidate.Cosine) - 3.5)));
    }
}

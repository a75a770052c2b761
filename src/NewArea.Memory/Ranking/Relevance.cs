using NewArea.Memory.Keywords;

namespace NewArea.Memory.Ranking;

/// <summary>
/// How well a passage speaks to a question, 0–1, from the share of the question's words that it holds.
/// It does not look at the rest of the memory, so it means the same at 10 passages and at a million.
/// </summary>
internal static class Relevance
{
    /// <summary>A character alone says less than a pair or a word.</summary>
    private const double CharacterWeight = 0.3;

    public static double Of(IReadOnlyList<AskedWord> question, CandidateReading candidate)
    {
        var (all, found) = (0.0, 0.0);
        foreach (var word in question)
        {
            var weight = word.Spellings[0].Text.Length == 1 ? CharacterWeight : 1;
            all += weight;
            found += weight * QuestionShare.Standing(word, candidate.Text);
        }

        var coverage = all == 0 ? 0 : found / all;
        return 1 / (1 + Math.Exp(-((8 * coverage) + (2 * candidate.Candidate.Cosine) - 3.5)));
    }
}

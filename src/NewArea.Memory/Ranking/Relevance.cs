using NewArea.Memory.Keywords;
using NewArea.Memory.Text;

namespace NewArea.Memory.Ranking;

/// <summary>
/// How well a passage speaks to a question, 0–1, from the share of the question's words that it holds.
/// It does not look at the rest of the memory, so it means the same at 10 passages and at a million.
/// </summary>
internal static class Relevance
{
    /// <summary>A character alone says less than a pair or a word.</summary>
    private const double CharacterWeight = 0.3;

    public static double Of(IReadOnlyList<AskedWord> question, Candidate candidate)
    {
        var text = TextFolding.Fold(candidate.Passage.Text);
        var (all, found) = (0.0, 0.0);
        foreach (var word in question)
        {
            var weight = word.Spellings[0].Text.Length == 1 ? CharacterWeight : 1;
            all += weight;
            found += weight * word.Spellings.Max(spelling => text.Contains(spelling.Text, StringComparison.Ordinal) ? spelling.Weight : 0);
        }

        var coverage = all == 0 ? 0 : found / all;
        return 1 / (1 + Math.Exp(-((8 * coverage) + (2 * candidate.Cosine) - 3.5)));
    }
}

using NewArea.Memory.Keywords;

namespace NewArea.Memory.Ranking;

/// <summary>How much of what a question names stands in a text.</summary>
/// <param name="words">Of the question.</param>
internal sealed class QuestionShare(IReadOnlyList<AskedWord> words)
{
    /// <summary>A character alone says less than a pair or a word.</summary>
    private const double CharacterWeight = 0.3;

    private readonly double[] _weights =
        [.. words.Select(word => word.Weight * (word.Spellings[0].Text.Length == 1 ? CharacterWeight : 1))];

    /// <returns>The share of the text that holds most of it, 0–1.</returns>
    public double BestOf(ReadOnlySpan<string> foldedTexts)
    {
        var best = 0.0;
        foreach (var text in foldedTexts)
        {
            var found = 0.0;
            for (var at = 0; at < words.Count; at++)
            {
                found += _weights[at] * Standing(words[at], text);
            }

            best = Math.Max(best, found);
        }

        return best == 0 ? 0 : best / _weights.Sum();
    }

    /// <summary>How surely a text speaks of a word, 0–1.</summary>
    private static double Standing(AskedWord word, string foldedText)
    {
        var surest = 0.0;
        foreach (var spelling in word.Spellings)
        {
            if (spelling.Weight > surest && foldedText.Contains(spelling.Text, StringComparison.Ordinal))
            {
                surest = spelling.Weight;
            }
        }

        return surest;
    }
}

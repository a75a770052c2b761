using NewArea.Memory.Keywords;

namespace NewArea.Memory.Ranking;

/// <summary>How much of what a question names stands in a text.</summary>
/// <param name="words">Of the question.</param>
internal sealed class QuestionShare(IReadOnlyList<AskedWord> words)
{
    /// <summary>A character alone says less than a pair or a word.</summary>
    private const double CharacterWeight = 0.3;

    /// <summary>A passage has a handful; what has more is no prose.</summary>
    private const int MostSentences = 64;

    private readonly double[] _weights =
        [.. words.Select(word => word.Weight * (word.Spellings[0].Text.Length == 1 ? CharacterWeight : 1))];

    private readonly Spelling[][] _spellings = [.. words.Select(word => word.Spellings.ToArray())];

    public HeldShare Of(CandidateReading candidate)
    {
        if (words.Count == 0)
        {
            return default;
        }

        var all = _weights.Sum();
        Span<double> bySentence = stackalloc double[Math.Min(candidate.Sentences.Length, MostSentences)];
        bySentence.Clear();
        var (passage, title) = (0.0, 0.0);
        for (var at = 0; at < _weights.Length; at++)
        {
            var word = _spellings[at];
            title += _weights[at] * Standing(word, candidate.Title);
            if (Standing(word, candidate.Text) is > 0 and var standing)
            {
                passage += _weights[at] * standing;
                for (var sentence = 0; sentence < bySentence.Length; sentence++)
                {
                    bySentence[sentence] += _weights[at] * Standing(word, candidate.Sentences[sentence]);
                }
            }
        }

        var best = 0.0;
        foreach (var share in bySentence)
        {
            best = Math.Max(best, share);
        }

        return new HeldShare(passage / all, best / all, title / all);
    }

    /// <summary>How surely a text speaks of a word, 0–1.</summary>
    private static double Standing(Spelling[] word, string foldedText)
    {
        var surest = 0.0;
        foreach (var spelling in word)
        {
            if (spelling.Weight > surest && foldedText.Contains(spelling.Text, StringComparison.Ordinal))
            {
                surest = spelling.Weight;
            }
        }

        return surest;
    }
}

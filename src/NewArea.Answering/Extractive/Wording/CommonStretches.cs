namespace NewArea.Answering.Extractive.Wording;

/// <summary>The stretches of characters or words that a question and a sentence share, longest first, none overlapping.</summary>
/// <param name="Longest">Length of the longest.</param>
/// <param name="Second">Length of the second longest.</param>
/// <param name="Covered">Characters or words of the question in shared stretches.</param>
/// <param name="Pieces">How many such stretches.</param>
internal readonly record struct CommonStretches(int Longest, int Second, int Covered, int Pieces)
{
    /// <param name="question">Characters or words.</param>
    /// <param name="sentence">The same of a sentence.</param>
    /// <param name="shortest">Shorter stretches are chance.</param>
    public static CommonStretches Of<T>(ReadOnlySpan<T> question, ReadOnlySpan<T> sentence, int shortest)
        where T : unmanaged, IEquatable<T>
    {
        // Longest match that begins at each place of the question, by dynamic programming from the end.
        Span<int> lengths = question.Length <= 256 ? stackalloc int[question.Length] : new int[question.Length];
        var row = new int[sentence.Length + 1];
        for (var q = question.Length - 1; q >= 0; q--)
        {
            var best = 0;
            for (var s = 0; s < sentence.Length; s++)
            {
                row[s] = question[q].Equals(sentence[s]) && Counts(question[q]) ? row[s + 1] + 1 : 0;
                best = Math.Max(best, row[s]);
            }

            lengths[q] = best;
        }

        var (longest, second, covered, pieces) = (0, 0, 0, 0);
        for (var q = 0; q < question.Length;)
        {
            var length = lengths[q];
            if (length < shortest)
            {
                q++;
                continue;
            }

            (longest, second) = length > longest ? (length, longest) : (longest, Math.Max(second, length));
            covered += length;
            pieces++;
            q += length;
        }

        return new CommonStretches(longest, second, covered, pieces);
    }

    private static bool Counts<T>(T character) => character is not char letter || char.IsLetterOrDigit(letter);
}

namespace NewArea.Answering.Extractive;

/// <summary>The stretches of characters that a question and a sentence share, longest first, none overlapping.</summary>
/// <param name="Longest">Length of the longest.</param>
/// <param name="Second">Length of the second longest.</param>
/// <param name="Covered">Characters of the question in shared stretches of two or more.</param>
/// <param name="Pieces">How many such stretches.</param>
internal readonly record struct CommonStretches(int Longest, int Second, int Covered, int Pieces)
{
    public static CommonStretches Of(string question, string sentence)
    {
        // Longest match that begins at each character of the question, by dynamic programming from the end.
        Span<int> lengths = question.Length <= 256 ? stackalloc int[question.Length] : new int[question.Length];
        var row = new int[sentence.Length + 1];
        for (var q = question.Length - 1; q >= 0; q--)
        {
            var best = 0;
            for (var s = 0; s < sentence.Length; s++)
            {
                row[s] = question[q] == sentence[s] && char.IsLetterOrDigit(question[q]) ? row[s + 1] + 1 : 0;
                best = Math.Max(best, row[s]);
            }

            lengths[q] = best;
        }

        var (longest, second, covered, pieces) = (0, 0, 0, 0);
        for (var q = 0; q < question.Length;)
        {
            var length = lengths[q];
            if (length < 2)
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
}

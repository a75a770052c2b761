namespace NewArea.Memory.Ranking;

/// <summary>
/// The same text found twice (a reprint, a copied paragraph) tells a reader nothing more: it stands behind those that
/// are new. Texts are compared by the four-character stretches that they share (Broder 1997).
/// </summary>
internal static class Reprints
{
    /// <summary>So many of the best are compared; nobody reads on.</summary>
    private const int Compared = 20;

    private const int Stretch = 4;

    /// <summary>A text of which so large a share stands in a better one is a reprint of it.</summary>
    private const double Share = 0.5;

    /// <summary>The candidates in their order, but for the reprints among the best, which follow those.</summary>
    public static IEnumerable<CandidateReading> Last(IReadOnlyList<CandidateReading> best)
    {
        var read = new List<ulong[]>();
        var reprints = new List<CandidateReading>();
        foreach (var candidate in best.Take(Compared))
        {
            var stretches = StretchesOf(candidate.Text);
            if (read.Exists(before => IsReprint(stretches, before)))
            {
                reprints.Add(candidate);
            }
            else
            {
                read.Add(stretches);
                yield return candidate;
            }
        }

        foreach (var candidate in reprints.Concat(best.Skip(Compared)))
        {
            yield return candidate;
        }
    }

    private static ulong[] StretchesOf(string text)
    {
        var stretches = new ulong[Math.Max(0, text.Length - Stretch + 1)];
        for (var at = 0; at < stretches.Length; at++)
        {
            stretches[at] = text[at] | ((ulong)text[at + 1] << 16) | ((ulong)text[at + 2] << 32) | ((ulong)text[at + 3] << 48);
        }

        Array.Sort(stretches);
        return stretches;
    }

    private static bool IsReprint(ulong[] text, ulong[] before)
    {
        var (shared, other) = (0, 0);
        foreach (var stretch in text)
        {
            while (other < before.Length && before[other] < stretch)
            {
                other++;
            }

            shared += other < before.Length && before[other] == stretch ? 1 : 0;
        }

        return shared > Share * text.Length;
    }
}

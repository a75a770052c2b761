namespace NewArea.Answering.Extractive.Features;

/// <summary>How long a stretch of a question is of which something holds: that no text has it.</summary>
internal static class LongestRun
{
    /// <param name="asked">The question.</param>
    /// <param name="counts">Which of its terms are looked at.</param>
    /// <param name="holds">Whether it holds of the term at a place among them all.</param>
    /// <returns>In characters of the folded question.</returns>
    public static int Of(AskedQuestion asked, Func<AskedTerm, bool> counts, Func<int, bool> holds)
    {
        var (longest, start, end) = (0, -1, -1);
        for (var at = 0; at < asked.Terms.Count; at++)
        {
            var term = asked.Terms[at];
            if (!counts(term))
            {
                continue;
            }

            if (!holds(at))
            {
                start = -1;
                continue;
            }

            start = start >= 0 && term.Term.Start <= end ? start : term.Term.Start;
            end = term.Term.Start + term.Term.Length;
            longest = Math.Max(longest, end - start);
        }

        return longest;
    }
}

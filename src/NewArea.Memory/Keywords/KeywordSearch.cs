using NewArea.Memory.Ranking;

namespace NewArea.Memory.Keywords;

/// <summary>Scores by BM25 (Robertson and Zaragoza 2009) with k1 0.9 and b 0.4.</summary>
/// <param name="segments">What to look in.</param>
/// <param name="scores">Clean, and with a slot for each of the segments' slots.</param>
internal sealed class KeywordSearch(IReadOnlyList<LiveSegment> segments, KeywordScores scores)
{
    private const float K1 = 0.9f;
    private const float B = 0.4f;

    private readonly int _passages = segments.Sum(segment => segment.Alive);
    private readonly float _lengthFactor = K1 * B / AverageLength(segments);

    public IReadOnlyList<ScoredRow> Best(IReadOnlyList<AskedWord> words, int limit, Predicate<long>? accept)
    {
        foreach (var word in words)
        {
            Score(word);
        }

        var best = new PriorityQueue<ScoredRow, (float Score, long Row)>(limit + 1);
        var start = 0;
        foreach (var segment in segments)
        {
            Best(segment.Data.Rows, scores.Sums.AsSpan(start, segment.Data.Count), limit, accept, best);
            start += segment.Data.Count;
        }

        var found = new ScoredRow[best.Count];
        for (var at = found.Length - 1; at >= 0; at--)
        {
            found[at] = best.Dequeue();
        }

        return found;
    }

    private static void Best(
        long[] rows, ReadOnlySpan<float> sums, int limit, Predicate<long>? accept, PriorityQueue<ScoredRow, (float Score, long Row)> best)
    {
        // Among equals the lower row wins, so it leaves the queue last.
        var least = best.Count == limit && best.TryPeek(out _, out var worst) ? worst : (float.Epsilon, long.MinValue);
        for (var slot = 0; slot < sums.Length; slot++)
        {
            if (sums[slot] >= least.Item1 && (sums[slot], -rows[slot]).CompareTo(least) > 0 && (accept is null || accept(rows[slot])))
            {
                best.Enqueue(new ScoredRow(rows[slot], sums[slot]), (sums[slot], -rows[slot]));
                if (best.Count > limit)
                {
                    best.Dequeue();
                }

                least = best.Count == limit && best.TryPeek(out _, out worst) ? worst : least;
            }
        }
    }

    private void Score(AskedWord word)
    {
        foreach (var spelling in word.Spellings)
        {
            var factor = (float)(spelling.Weight / Math.Sqrt(spelling.Keys.Count));
            foreach (var key in spelling.Keys)
            {
                var found = Find(key);
                var worth = (float)word.Worth(Math.Log(1 + ((_passages - found + 0.5) / (found + 0.5))));
                var slots = scores.FoundSlots.AsSpan(0, found);
                var shares = scores.FoundShares.AsSpan(0, found);
                if (word.Spellings.Count == 1 && spelling.Keys.Count == 1)
                {
                    // Most words of a Chinese question: nothing to choose from, nothing to gather.
                    for (var at = 0; at < slots.Length; at++)
                    {
                        scores.Sums[slots[at]] += worth * shares[at] * factor;
                    }

                    return;
                }

                for (var at = 0; at < slots.Length; at++)
                {
                    scores.Add(slots[at], worth * shares[at]);
                }
            }

            scores.CloseSpelling(factor);
        }

        scores.CloseWord();
    }

    /// <returns>How many passages hold a term; the scores' room says which, and what each is worth but for the term's rarity.</returns>
    private int Find(ulong key)
    {
        var (slots, shares) = (scores.FoundSlots, scores.FoundShares);
        var (found, start) = (0, 0);
        foreach (var segment in segments)
        {
            var postings = segment.Data.Find(key);
            while (postings.MoveNext())
            {
                if (segment.IsWhole || segment.IsAlive(postings.Slot))
                {
                    var norm = (K1 * (1 - B)) + (_lengthFactor * segment.Data.Lengths[postings.Slot]);
                    slots[found] = start + postings.Slot;
                    shares[found++] = postings.Frequency * (K1 + 1) / (postings.Frequency + norm);
                }
            }

            start += segment.Data.Count;
        }

        return found;
    }

    private static float AverageLength(IReadOnlyList<LiveSegment> segments)
    {
        var (passages, length) = (0, 0L);
        foreach (var segment in segments)
        {
            passages += segment.Alive;
            length += segment.AliveLength;
        }

        return length == 0 ? 1 : (float)length / passages;
    }
}

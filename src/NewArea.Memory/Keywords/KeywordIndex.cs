using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;

namespace NewArea.Memory.Keywords;

/// <summary>
/// An inverted index in memory, scored by BM25 (Robertson and Zaragoza 2009) with k1 0.9 and b 0.4.
/// Many may search while one writes.
/// </summary>
public sealed class KeywordIndex : IDisposable
{
    private const double K1 = 0.9;
    private const double B = 0.4;

    private readonly ReaderWriterLockSlim _gate = new();
    private readonly Dictionary<ulong, Postings> _postings = [];
    private readonly Dictionary<long, int> _slots = [];
    private readonly List<long> _rows = [];
    private readonly List<int> _lengths = [];
    private readonly HashSet<int> _dead = [];
    private readonly Stack<int> _free = [];
    private long _totalLength;

    public int Count => _slots.Count;

    /// <summary>Indexes a passage under a row; what the row held before is replaced.</summary>
    public void Add(long row, Passage passage) => Add(row, passage.Text);

    /// <inheritdoc cref="Add(long, Passage)"/>
    public void Add(long row, string text)
    {
        var terms = TermAnalyzer.Analyze(text);
        _gate.EnterWriteLock();
        try
        {
            RemoveCore(row);
            AddCore(row, terms);
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    /// <returns>False when there was no such row.</returns>
    public bool Remove(long row)
    {
        _gate.EnterWriteLock();
        try
        {
            return RemoveCore(row);
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    /// <summary>The rows that share a term with the question, best first.</summary>
    /// <param name="question">As the reader typed it.</param>
    /// <param name="limit">How many at the most.</param>
    /// <param name="accept">Rows to consider; all when null.</param>
    public IReadOnlyList<ScoredRow> Search(string question, int limit, Predicate<long>? accept = null)
    {
        _gate.EnterReadLock();
        try
        {
            return Best(Score(AskedWords.Of(question, SoundingsOf.Pairs(_postings.ContainsKey))), limit, accept);
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }

    public void Dispose() => _gate.Dispose();

    private void AddCore(long row, IReadOnlyList<Term> terms)
    {
        if (!_free.TryPop(out var slot))
        {
            slot = _rows.Count;
            _rows.Add(0);
            _lengths.Add(0);
        }

        foreach (var (key, count) in terms.CountBy(term => term.Key))
        {
            if (!_postings.TryGetValue(key, out var postings))
            {
                _postings[key] = postings = new Postings();
            }

            postings.Add(slot, (byte)Math.Min(count, byte.MaxValue));
        }

        _slots[row] = slot;
        _rows[slot] = row;
        _lengths[slot] = terms.Count;
        _totalLength += terms.Count;
    }

    /// <summary>A removed row only dies; its postings go when so many are dead that looking past them costs more.</summary>
    private bool RemoveCore(long row)
    {
        if (!_slots.Remove(row, out var slot))
        {
            return false;
        }

        _totalLength -= _lengths[slot];
        _dead.Add(slot);
        if (_dead.Count > 64 + (_slots.Count / 20))
        {
            foreach (var (key, postings) in _postings)
            {
                if (postings.Sweep(alive => !_dead.Contains(alive)) == 0)
                {
                    _postings.Remove(key);
                }
            }

            foreach (var swept in _dead)
            {
                _free.Push(swept);
            }

            _dead.Clear();
        }

        return true;
    }

    private float[] Score(IReadOnlyList<AskedWord> words)
    {
        var scores = new KeywordScores(_rows.Count);
        foreach (var word in words)
        {
            foreach (var spelling in word.Spellings)
            {
                foreach (var key in spelling.Keys)
                {
                    if (_postings.TryGetValue(key, out var postings))
                    {
                        Score(word, postings, scores);
                    }
                }

                scores.CloseSpelling((float)(spelling.Weight / Math.Sqrt(spelling.Keys.Count)));
            }

            scores.CloseWord();
        }

        return scores.Sums;
    }

    private void Score(AskedWord word, Postings postings, KeywordScores scores)
    {
        var slots = postings.Slots;
        var frequencies = postings.Frequencies;
        var holders = slots.Length;
        if (_dead.Count > 0)
        {
            foreach (var slot in slots)
            {
                holders -= _dead.Contains(slot) ? 1 : 0;
            }
        }

        var worth = word.Worth(Math.Log(1 + ((Count - holders + 0.5) / (holders + 0.5))));
        var average = (double)_totalLength / Math.Max(1, Count);
        for (var i = 0; i < slots.Length; i++)
        {
            var slot = slots[i];
            if (_dead.Count == 0 || !_dead.Contains(slot))
            {
                var norm = K1 * (1 - B + (B * _lengths[slot] / average));
                scores.Add(slot, (float)(worth * frequencies[i] * (K1 + 1) / (frequencies[i] + norm)));
            }
        }
    }

    private ScoredRow[] Best(float[] scores, int limit, Predicate<long>? accept)
    {
        var best = new PriorityQueue<int, (float Score, long Row)>();
        for (var slot = 0; slot < scores.Length; slot++)
        {
            if (scores[slot] > 0 && (accept is null || accept(_rows[slot])))
            {
                // Among equals the lower row wins, so it leaves the queue last.
                best.Enqueue(slot, (scores[slot], -_rows[slot]));
                if (best.Count > limit)
                {
                    best.Dequeue();
                }
            }
        }

        var found = new ScoredRow[best.Count];
        for (var i = found.Length - 1; i >= 0; i--)
        {
            var slot = best.Dequeue();
            found[i] = new ScoredRow(_rows[slot], scores[slot]);
        }

        return found;
    }
}

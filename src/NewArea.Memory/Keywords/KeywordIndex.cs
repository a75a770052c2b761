using System.Collections.Concurrent;
using System.Numerics;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;

namespace NewArea.Memory.Keywords;

/// <summary>
/// An inverted index in memory: segments that never change, of which small ones are merged into larger ones. Many may
/// search while one writes.
/// </summary>
public sealed class KeywordIndex : IDisposable
{
    /// <summary>So many segments of much the same size make one: a passage is merged once for each power of it.</summary>
    private const int MergedAtOnce = 1 << SizeBits;

    private const int SizeBits = 3;

    /// <summary>Passages indexed together: enough to merge seldom, few enough for what building takes.</summary>
    private const int BuiltAtOnce = 4096;

    private readonly ReaderWriterLockSlim _gate = new();
    private readonly List<LiveSegment> _segments = [];
    private readonly Dictionary<long, (LiveSegment Segment, int Slot)> _places = [];
    private readonly ConcurrentBag<KeywordScores> _idle = [];

    public int Count => _places.Count;

    /// <summary>Indexes a passage under a row; what the row held before is replaced.</summary>
    public void Add(long row, Passage passage) => Add(row, passage.Text);

    /// <inheritdoc cref="Add(long, Passage)"/>
    public void Add(long row, string text) => AddRange([(row, text)]);

    /// <summary>Indexes texts under rows; what a row held before is replaced.</summary>
    public void AddRange(IEnumerable<(long Row, string Text)> texts)
    {
        var building = new KeywordSegmentBuilder();
        foreach (var (row, text) in texts)
        {
            building.Add(row, TermAnalyzer.Analyze(text));
            if (building.Count == BuiltAtOnce)
            {
                Add(building.Build());
                building = new KeywordSegmentBuilder();
            }
        }

        if (building.Count > 0)
        {
            Add(building.Build());
        }
    }

    /// <summary>Passages that are in no stored segment.</summary>
    internal int Unstored => _segments.Where(segment => segment.StoredAs is null).Sum(segment => segment.Alive);

    /// <summary>Takes a segment over that was stored.</summary>
    /// <param name="segment">As it was stored.</param>
    /// <param name="storedAs">Its number in the file.</param>
    /// <param name="isCurrent">Whether a row is still as the segment has it.</param>
    internal void Restore(KeywordSegment segment, long storedAs, Predicate<long> isCurrent)
    {
        var live = new LiveSegment(segment) { StoredAs = storedAs };
        for (var slot = 0; slot < segment.Count; slot++)
        {
            if (!isCurrent(segment.Rows[slot]))
            {
                live.Kill(slot);
            }
        }

        Write(() => Place(live));
    }

    /// <returns>The segments, made anew where they are not stored and hold dead passages, or are stored and hold mostly such.</returns>
    internal IReadOnlyList<LiveSegment> Compact() => Write(() =>
    {
        foreach (var worn in _segments.Where(segment => segment.StoredAs is null ? !segment.IsWhole : segment.Alive * 2 < segment.Data.Count).ToArray())
        {
            _segments.Remove(worn);
            Place(new LiveSegment(LiveSegment.Merge([worn])));
        }

        return _segments.ToArray();
    });

    /// <returns>False when there was no such row.</returns>
    public bool Remove(long row) => Write(() =>
    {
        var isHeld = _places.Remove(row, out var place);
        if (isHeld)
        {
            Kill(place);
        }

        return isHeld;
    });

    /// <summary>The rows that share a term with the question, best first.</summary>
    /// <param name="question">As the reader typed it.</param>
    /// <param name="limit">How many at the most.</param>
    /// <param name="accept">Rows to consider; all when null.</param>
    public IReadOnlyList<ScoredRow> Search(string question, int limit, Predicate<long>? accept = null)
    {
        _gate.EnterReadLock();
        try
        {
            var words = AskedWords.Read(question).In(SoundingsOf.Pairs(key => _segments.Exists(segment => segment.Data.Contains(key))));
            var slots = _segments.Sum(segment => segment.Data.Count);
            var scores = _idle.TryTake(out var idle) && idle.Capacity >= slots ? idle : new KeywordScores(slots + (slots / 8));
            var best = new KeywordSearch(_segments, scores).Best(words, limit, accept);
            scores.Clear();
            _idle.Add(scores);
            return best;
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }

    public void Dispose() => _gate.Dispose();

    private void Add(KeywordSegment segment) => Write(() =>
    {
        Place(new LiveSegment(segment));
        while (_segments.GroupBy(Size).FirstOrDefault(alike => alike.Count() >= MergedAtOnce) is { } many)
        {
            LiveSegment[] merged = [.. many];
            _segments.RemoveAll(merged.Contains);
            Place(new LiveSegment(LiveSegment.Merge(merged)));
        }
    });

    private static int Size(LiveSegment segment) => BitOperations.Log2((uint)segment.Alive) / SizeBits;

    private void Place(LiveSegment segment)
    {
        if (segment.Alive == 0)
        {
            return;
        }

        _segments.Add(segment);
        for (var slot = 0; slot < segment.Data.Count; slot++)
        {
            if (segment.IsAlive(slot))
            {
                if (_places.TryGetValue(segment.Data.Rows[slot], out var before) && _segments.Contains(before.Segment))
                {
                    Kill(before);
                }

                _places[segment.Data.Rows[slot]] = (segment, slot);
            }
        }
    }

    private void Kill((LiveSegment Segment, int Slot) place)
    {
        place.Segment.Kill(place.Slot);
        if (place.Segment.Alive == 0)
        {
            _segments.Remove(place.Segment);
        }
    }

    private void Write(Action write) => Write(() =>
    {
        write();
        return true;
    });

    private T Write<T>(Func<T> write)
    {
        _gate.EnterWriteLock();
        try
        {
            return write();
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }
}

namespace NewArea.Memory.Keywords;

/// <summary>A segment and which of its passages are still there.</summary>
internal sealed class LiveSegment(KeywordSegment data)
{
    private bool[]? _dead;

    public KeywordSegment Data => data;

    /// <summary>Its number in the file; null when it is not stored.</summary>
    public long? StoredAs { get; set; }

    public int Alive { get; private set; } = data.Count;

    /// <summary>The terms of all that is alive.</summary>
    public long AliveLength { get; private set; } = data.Lengths.Sum(length => (long)length);

    public bool IsWhole => _dead is null;

    public bool IsAlive(int slot) => _dead is null || !_dead[slot];

    public void Kill(int slot)
    {
        _dead ??= new bool[data.Count];
        _dead[slot] = true;
        Alive--;
        AliveLength -= data.Lengths[slot];
    }

    /// <summary>One segment of all that is alive in several.</summary>
    public static KeywordSegment Merge(IReadOnlyList<LiveSegment> segments)
    {
        var rows = new List<long>();
        var lengths = new List<int>();
        var slots = segments.Select(segment => Renumber(segment, rows, lengths)).ToArray();
        var next = new int[segments.Count];
        var keys = new List<ulong>();
        var ends = new List<int>();
        var packed = new PostingWriter();
        while (Lowest(segments, next) is { } key)
        {
            packed.StartTerm();
            var before = packed.Length;
            for (var at = 0; at < segments.Count; at++)
            {
                var source = segments[at].Data;
                if (next[at] < source.Keys.Length && source.Keys[next[at]] == key)
                {
                    var postings = new PostingReader(source.PackedAt(next[at]++));
                    while (postings.MoveNext())
                    {
                        if (slots[at][postings.Slot] is >= 0 and var slot)
                        {
                            packed.Add(slot, postings.Frequency);
                        }
                    }
                }
            }

            if (packed.Length > before)
            {
                keys.Add(key);
                ends.Add(packed.Length);
            }
        }

        return new KeywordSegment([.. rows], [.. lengths], [.. keys], [.. ends], packed.ToArray());
    }

    private static int[] Renumber(LiveSegment segment, List<long> rows, List<int> lengths)
    {
        var slots = new int[segment.Data.Count];
        for (var slot = 0; slot < slots.Length; slot++)
        {
            slots[slot] = segment.IsAlive(slot) ? rows.Count : -1;
            if (segment.IsAlive(slot))
            {
                rows.Add(segment.Data.Rows[slot]);
                lengths.Add(segment.Data.Lengths[slot]);
            }
        }

        return slots;
    }

    private static ulong? Lowest(IReadOnlyList<LiveSegment> segments, int[] next)
    {
        ulong? lowest = null;
        for (var at = 0; at < segments.Count; at++)
        {
            var keys = segments[at].Data.Keys;
            if (next[at] < keys.Length && !(keys[next[at]] >= lowest))
            {
                lowest = keys[next[at]];
            }
        }

        return lowest;
    }
}

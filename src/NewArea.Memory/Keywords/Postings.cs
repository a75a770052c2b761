namespace NewArea.Memory.Keywords;

/// <summary>The slots of the passages that hold a term, and how often. Five bytes a passage: most terms are in few.</summary>
internal sealed class Postings
{
    private int[] _slots = new int[1];
    private byte[] _frequencies = new byte[1];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Slots => _slots.AsSpan(0, Count);

    public ReadOnlySpan<byte> Frequencies => _frequencies.AsSpan(0, Count);

    public void Add(int slot, byte frequency)
    {
        if (Count == _slots.Length)
        {
            var larger = Count + Math.Max(1, Count / 4);
            Array.Resize(ref _slots, larger);
            Array.Resize(ref _frequencies, larger);
        }

        _slots[Count] = slot;
        _frequencies[Count++] = frequency;
    }

    /// <summary>Lets go of the slots that are no longer alive.</summary>
    /// <returns>How many remain.</returns>
    public int Sweep(Predicate<int> isAlive)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (isAlive(_slots[i]))
            {
                (_slots[kept], _frequencies[kept++]) = (_slots[i], _frequencies[i]);
            }
        }

        return Count = kept;
    }
}

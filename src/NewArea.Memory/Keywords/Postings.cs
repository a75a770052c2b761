namespace NewArea.Memory.Keywords;

/// <summary>The passages that hold a term, and how often.</summary>
internal sealed class Postings
{
    private (int Slot, byte Frequency)[] _items = new (int, byte)[1];

    public int Count { get; private set; }

    public ReadOnlySpan<(int Slot, byte Frequency)> Items => _items.AsSpan(0, Count);

    public void Add(int slot, byte frequency)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count + Math.Max(1, Count / 2));
        }

        _items[Count++] = (slot, frequency);
    }

    /// <returns>How many remain.</returns>
    public int Remove(int slot)
    {
        var at = Array.FindIndex(_items, 0, Count, item => item.Slot == slot);
        _items[at] = _items[--Count];
        return Count;
    }
}

namespace NewArea.Memory.Keywords;

/// <summary>Packs postings, term after term, as <see cref="PostingReader"/> reads them.</summary>
internal sealed class PostingWriter
{
    private const int LongestPosting = 6;

    private byte[] _packed = new byte[256];
    private int _slot = -1;

    public int Length { get; private set; }

    /// <summary>The next posting is another term's.</summary>
    public void StartTerm() => _slot = -1;

    /// <param name="slot">Above the term's slot before.</param>
    /// <param name="frequency">At least 1.</param>
    public void Add(int slot, byte frequency)
    {
        if (Length + LongestPosting > _packed.Length)
        {
            Array.Resize(ref _packed, _packed.Length * 2);
        }

        var value = (uint)(slot - _slot) << 1 | (frequency == 1 ? 0u : 1u);
        _slot = slot;
        for (; value >= 0x80; value >>= 7)
        {
            _packed[Length++] = (byte)(value | 0x80);
        }

        _packed[Length++] = (byte)value;
        if (frequency > 1)
        {
            _packed[Length++] = frequency;
        }
    }

    public byte[] ToArray() => _packed[..Length];
}

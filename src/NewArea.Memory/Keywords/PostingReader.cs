namespace NewArea.Memory.Keywords;

/// <summary>
/// Walks the packed postings of a term. Each is the distance to the slot before, shifted left by one, in seven bits a
/// byte, lowest first; where the lowest bit is set, a byte follows that says how often the term stands there.
/// </summary>
internal ref struct PostingReader(ReadOnlySpan<byte> packed)
{
    private readonly ReadOnlySpan<byte> _packed = packed;
    private int _at;

    public int Slot { get; private set; } = -1;

    public byte Frequency { get; private set; }

    public bool MoveNext()
    {
        if (_at >= _packed.Length)
        {
            return false;
        }

        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = _packed[_at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                break;
            }
        }

        Slot += value >> 1;
        Frequency = (value & 1) == 0 ? (byte)1 : _packed[_at++];
        return true;
    }
}

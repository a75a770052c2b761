namespace NewArea.Memory.Keywords;

/// <summary>Some passages, each in a slot of its own, and where each of their terms stands: packed, never changed.</summary>
/// <param name="Rows">The row in each slot.</param>
/// <param name="Lengths">How many terms each slot's passage has.</param>
/// <param name="Keys">The terms, in order.</param>
/// <param name="Ends">Where each term's postings end.</param>
/// <param name="Postings">The postings, term after term (<see cref="PostingReader"/>).</param>
internal sealed record KeywordSegment(long[] Rows, int[] Lengths, ulong[] Keys, int[] Ends, byte[] Postings)
{
    public int Count => Rows.Length;

    public bool Contains(ulong key) => Array.BinarySearch(Keys, key) >= 0;

    /// <summary>A term's postings; none when no passage holds it.</summary>
    public PostingReader Find(ulong key) => new(Array.BinarySearch(Keys, key) is >= 0 and var at ? PackedAt(at) : []);

    public ReadOnlySpan<byte> PackedAt(int at)
    {
        var start = at == 0 ? 0 : Ends[at - 1];
        return Postings.AsSpan(start, Ends[at] - start);
    }
}

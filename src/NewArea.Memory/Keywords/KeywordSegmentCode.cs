using System.Runtime.InteropServices;

namespace NewArea.Memory.Keywords;

/// <summary>A segment as bytes: the lengths of its five arrays, then the arrays as they lie in memory (little-endian).</summary>
internal static class KeywordSegmentCode
{
    public static long LengthOf(KeywordSegment segment) =>
        (3 * sizeof(int)) + (segment.Count * (sizeof(long) + sizeof(int))) + (segment.Keys.Length * (sizeof(ulong) + (long)sizeof(int))) + segment.Postings.Length;

    public static void Write(KeywordSegment segment, Stream stream)
    {
        stream.Write(MemoryMarshal.AsBytes<int>([segment.Count, segment.Keys.Length, segment.Postings.Length]));
        stream.Write(MemoryMarshal.AsBytes<long>(segment.Rows));
        stream.Write(MemoryMarshal.AsBytes<int>(segment.Lengths));
        stream.Write(MemoryMarshal.AsBytes<ulong>(segment.Keys));
        stream.Write(MemoryMarshal.AsBytes<int>(segment.Ends));
        stream.Write(segment.Postings);
    }

    public static KeywordSegment Read(Stream stream)
    {
        var sizes = Read<int>(stream, 3);
        return new KeywordSegment(
            Read<long>(stream, sizes[0]), Read<int>(stream, sizes[0]), Read<ulong>(stream, sizes[1]), Read<int>(stream, sizes[1]), Read<byte>(stream, sizes[2]));
    }

    private static T[] Read<T>(Stream stream, int length)
        where T : unmanaged
    {
        var read = new T[length];
        stream.ReadExactly(MemoryMarshal.AsBytes(read.AsSpan()));
        return read;
    }
}

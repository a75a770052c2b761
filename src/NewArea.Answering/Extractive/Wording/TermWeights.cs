using System.Buffers.Binary;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Wording;

/// <summary>
/// How rare terms are in general text, so that a term weighs the same whatever the memory holds.
/// The table is counted by <c>tools/NewArea.Training</c> over the open question sets' passages.
/// </summary>
internal sealed class TermWeights
{
    private const double Step = 0.05;
    private readonly uint[] _keys;
    private readonly byte[] _steps;

    private TermWeights(uint[] keys, byte[] steps) => (_keys, _steps) = (keys, steps);

    public static TermWeights Shipped { get; } = Load();

    /// <summary>The natural logarithm of how many texts there are to one that holds the term.</summary>
    public double Of(Term term)
    {
        var at = Array.BinarySearch(_keys, Slot(term.Key));
        return at >= 0 ? _steps[at] * Step : Rarest(term.Kind);
    }

    public static byte[] Encode(IReadOnlyDictionary<ulong, int> documentFrequencies, int documents)
    {
        var rows = documentFrequencies
            .Select(entry => (Key: Slot(entry.Key), Step: (byte)Math.Clamp(Math.Round(Math.Log((double)documents / entry.Value) / Step), 0, 255)))
            .DistinctBy(row => row.Key)
            .OrderBy(row => row.Key)
            .ToArray();
        var bytes = new byte[4 + (rows.Length * 5)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, rows.Length);
        for (var row = 0; row < rows.Length; row++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4 + (row * 4)), rows[row].Key);
            bytes[4 + (rows.Length * 4) + row] = rows[row].Step;
        }

        return bytes;
    }

    public static TermWeights Decode(ReadOnlySpan<byte> bytes)
    {
        var keys = new uint[BinaryPrimitives.ReadInt32LittleEndian(bytes)];
        for (var row = 0; row < keys.Length; row++)
        {
            keys[row] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(4 + (row * 4))..]);
        }

        return new TermWeights(keys, bytes.Slice(4 + (keys.Length * 4), keys.Length).ToArray());
    }

    private static double Rarest(TermKind kind) => kind == TermKind.Character ? 8 : 9;

    /// <summary>Half of a multiplied key: rows take 4 bytes, and two terms share one once in four thousand million pairs.</summary>
    private static uint Slot(ulong key) => (uint)((key * 0x9E3779B97F4A7C15UL) >> 32);

    private static TermWeights Load()
    {
        using var stream = typeof(TermWeights).Assembly.GetManifestResourceStream("terms.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Decode(bytes);
    }
}

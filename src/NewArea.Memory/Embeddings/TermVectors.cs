using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace NewArea.Memory.Embeddings;

/// <summary>A vector for each known term, a byte a dimension (file <c>term-vectors.bin</c>).</summary>
internal sealed class TermVectors
{
    private readonly int _dimensions;
    private readonly uint[] _keys;
    private readonly float[] _scales;
    private readonly sbyte[] _codes;

    private TermVectors(int dimensions, uint[] keys, float[] scales, sbyte[] codes) =>
        (_dimensions, _keys, _scales, _codes) = (dimensions, keys, scales, codes);

    /// <summary>Adds the vector of a term, times a weight; nothing when the term is not known.</summary>
    public void AddTo(Span<float> sum, ulong key, float weight)
    {
        var row = Array.BinarySearch(_keys, SlotOf(key));
        if (row < 0)
        {
            return;
        }

        var codes = _codes.AsSpan(row * _dimensions, _dimensions);
        Span<float> vector = stackalloc float[_dimensions];
        TensorPrimitives.ConvertChecked<sbyte, float>(codes, vector);
        TensorPrimitives.MultiplyAdd(vector, weight * _scales[row], sum, sum);
    }

    /// <param name="vectors">Of each term key.</param>
    /// <param name="file">Written: rows, dimensions, keys, scales, codes; little endian.</param>
    public static void Write(IReadOnlyDictionary<ulong, float[]> vectors, Stream file)
    {
        var rows = vectors.Select(entry => (Slot: SlotOf(entry.Key), Vector: entry.Value)).DistinctBy(row => row.Slot).OrderBy(row => row.Slot).ToArray();
        using var writer = new BinaryWriter(file);
        writer.Write(rows.Length);
        writer.Write(rows[0].Vector.Length);
        Array.ForEach(rows, row => writer.Write(row.Slot));
        Array.ForEach(rows, row => writer.Write(ScaleOf(row.Vector)));
        foreach (var (_, vector) in rows)
        {
            var scale = ScaleOf(vector);
            foreach (var value in vector)
            {
                writer.Write((sbyte)MathF.Round(scale == 0 ? 0 : value / scale));
            }
        }
    }

    public static TermVectors LoadShipped()
    {
        using var stream = typeof(TermVectors).Assembly.GetManifestResourceStream("term-vectors.bin")!;
        using var reader = new BinaryReader(stream);
        var (rows, dimensions) = (reader.ReadInt32(), reader.ReadInt32());
        var vectors = new TermVectors(dimensions, new uint[rows], new float[rows], new sbyte[rows * dimensions]);
        stream.ReadExactly(MemoryMarshal.AsBytes(vectors._keys.AsSpan()));
        stream.ReadExactly(MemoryMarshal.AsBytes(vectors._scales.AsSpan()));
        stream.ReadExactly(MemoryMarshal.AsBytes(vectors._codes.AsSpan()));
        return vectors;
    }

    private static float ScaleOf(float[] vector) => Math.Abs(TensorPrimitives.MaxMagnitude<float>(vector)) / sbyte.MaxValue;

    private static uint SlotOf(ulong key) => (uint)((key * 0x9E3779B97F4A7C15UL) >> 32);
}

using System.Numerics.Tensors;
using NewArea.Memory.Ranking;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>
/// The vectors of a column in memory, a byte a dimension. A scan of all of them finds the nearest nearly exactly; the
/// caller ranks those again by the vectors themselves, which stay in the file.
/// </summary>
internal sealed class VectorIndex(int dimensions, bool normalize)
{
    private const int ChunkSize = 4096;

    private readonly List<sbyte[]> _chunks = [];
    private readonly List<float> _scales = [];
    private readonly List<long> _rows = [];
    private readonly Dictionary<long, int> _slots = [];

    public int Count => _rows.Count;

    /// <summary>Keeps a row's vector; one of another length (of another model) counts as none.</summary>
    public void Set(long row, ReadOnlySpan<float> vector)
    {
        if (vector.Length != dimensions)
        {
            Remove(row);
            return;
        }

        if (!_slots.TryGetValue(row, out var slot))
        {
            slot = _rows.Count;
            _slots[row] = slot;
            _rows.Add(row);
            _scales.Add(0);
            if (slot / ChunkSize == _chunks.Count)
            {
                _chunks.Add(new sbyte[ChunkSize * dimensions]);
            }
        }

        _scales[slot] = Encode(vector, Codes(slot));
    }

    public void Remove(long row)
    {
        if (!_slots.Remove(row, out var slot))
        {
            return;
        }

        var last = _rows.Count - 1;
        if (slot != last)
        {
            Codes(last).CopyTo(Codes(slot));
            _scales[slot] = _scales[last];
            _rows[slot] = _rows[last];
            _slots[_rows[slot]] = slot;
        }

        _rows.RemoveAt(last);
        _scales.RemoveAt(last);
    }

    public void Clear()
    {
        _chunks.Clear();
        _scales.Clear();
        _rows.Clear();
        _slots.Clear();
    }

    /// <summary>The rows nearest to a vector by the codes alone, best first.</summary>
    /// <param name="vector">What to be near to.</param>
    /// <param name="top">How many at the most.</param>
    /// <param name="accept">Rows to consider; all when null.</param>
    public IReadOnlyList<ScoredRow> Nearest(ReadOnlySpan<float> vector, int top, Predicate<long>? accept)
    {
        if (vector.Length != dimensions || top <= 0)
        {
            return [];
        }

        var query = new sbyte[dimensions];
        var queryScale = Encode(vector, query);
        var best = new PriorityQueue<long, float>(top + 1);
        for (var slot = 0; slot < _rows.Count; slot++)
        {
            var score = CodeProduct.Of(query, Codes(slot)) * _scales[slot];
            if ((best.Count < top || (best.TryPeek(out _, out var least) && score > least)) && (accept is null || accept(_rows[slot])))
            {
                best.Enqueue(_rows[slot], score);
                if (best.Count > top)
                {
                    best.Dequeue();
                }
            }
        }

        var found = new ScoredRow[best.Count];
        for (var at = found.Length - 1; at >= 0; at--)
        {
            best.TryDequeue(out var row, out var score);
            found[at] = new ScoredRow(row, score * queryScale);
        }

        return found;
    }

    private Span<sbyte> Codes(int slot) =>
        _chunks[slot / ChunkSize].AsSpan(slot % ChunkSize * dimensions, dimensions);

    /// <returns>What a code of 1 stands for, in units of the vector's length when vectors are normalized.</returns>
    private float Encode(ReadOnlySpan<float> vector, Span<sbyte> codes)
    {
        var largest = Math.Abs(TensorPrimitives.MaxMagnitude(vector));
        if (largest is 0 or float.NaN)
        {
            codes.Clear();
            return 0;
        }

        for (var at = 0; at < vector.Length; at++)
        {
            codes[at] = (sbyte)MathF.Round(vector[at] / largest * sbyte.MaxValue);
        }

        return largest / sbyte.MaxValue / (normalize ? TensorPrimitives.Norm(vector) : 1);
    }
}

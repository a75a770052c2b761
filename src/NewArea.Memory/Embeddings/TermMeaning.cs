using System.Collections.Concurrent;
using System.Numerics.Tensors;

namespace NewArea.Memory.Embeddings;

/// <summary>What single terms mean beside each other, by the shipped term vectors.</summary>
public static class TermMeaning
{
    /// <summary>Vectors of the terms that were met, ready to be compared: 32 MB when all of the shipped ones were.</summary>
    private static readonly ConcurrentDictionary<ulong, float[]> Met = new();

    /// <returns>The term's vector, of length 1 in <see cref="StaticEmbeddingGenerator.Dimensions"/> dimensions; null when it is not known.</returns>
    public static float[]? Of(ulong key)
    {
        if (Met.TryGetValue(key, out var met))
        {
            return met;
        }

        Span<float> vector = stackalloc float[StaticEmbeddingGenerator.Dimensions];
        vector.Clear();
        StaticEmbeddingGenerator.Shipped.Value.AddTo(vector, key, 1);
        var norm = TensorPrimitives.Norm<float>(vector);
        if (norm == 0)
        {
            return null;
        }

        TensorPrimitives.Divide(vector, norm, vector);
        return Met[key] = [.. vector];
    }
}

using System.Numerics.Tensors;

namespace NewArea.Memory.Embeddings;

/// <summary>What single terms mean beside each other, by the shipped term vectors.</summary>
public static class TermMeaning
{
    /// <returns>The term's vector, of length 1 in <see cref="StaticEmbeddingGenerator.Dimensions"/> dimensions; null when it is not known.</returns>
    public static float[]? Of(ulong key)
    {
        var vector = new float[StaticEmbeddingGenerator.Dimensions];
        StaticEmbeddingGenerator.Shipped.Value.AddTo(vector, key, 1);
        var norm = TensorPrimitives.Norm<float>(vector);
        if (norm == 0)
        {
            return null;
        }

        TensorPrimitives.Divide(vector, norm, vector);
        return vector;
    }
}

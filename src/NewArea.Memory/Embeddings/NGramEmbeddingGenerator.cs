using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using NewArea.Memory.Keywords;

namespace NewArea.Memory.Embeddings;

/// <summary>
/// The embedded embedding: the terms of a text hashed into a unit vector, signs spread by the hash.
/// Needs no download, gives the same vector on every machine.
/// </summary>
public sealed class NGramEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    public const int Dimensions = 256;

    /// <summary>The model's name ends in its version, which is raised whenever the same text gets another vector.</summary>
    private static readonly EmbeddingGeneratorMetadata Metadata = new("newarea", null, "ngrams-1", Dimensions);

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(values.Select(Embed)));

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(EmbeddingGeneratorMetadata) ? Metadata
        : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private static Embedding<float> Embed(string text)
    {
        var vector = new float[Dimensions];
        foreach (var (key, count) in TermAnalyzer.Analyze(text).Where(term => term.Kind != TermKind.Character).CountBy(term => term.Key))
        {
            var hash = key * 0x9E3779B97F4A7C15UL;
            vector[hash >> 56] += (float)((hash & 1) == 0 ? Math.Sqrt(count) : -Math.Sqrt(count));
        }

        var norm = TensorPrimitives.Norm(vector);
        if (norm > 0)
        {
            TensorPrimitives.Divide(vector, norm, vector);
        }

        return new Embedding<float>(vector);
    }
}

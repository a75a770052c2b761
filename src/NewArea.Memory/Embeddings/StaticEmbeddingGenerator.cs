using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using NewArea.Memory.Keywords;

namespace NewArea.Memory.Embeddings;

/// <summary>
/// The embedded embedding: the sum of a text's term vectors, as trained by <c>tools/NewArea.Training vectors</c>, of length 1.
/// A text without a known term has the zero vector. Needs no download, gives the same vector on every machine.
/// </summary>
public sealed class StaticEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    public const int Dimensions = 128;

    internal static readonly Lazy<TermVectors> Shipped = new(TermVectors.LoadShipped);

    /// <summary>The model's name ends in its version, which is raised whenever the same text gets another vector.</summary>
    private static readonly EmbeddingGeneratorMetadata Metadata = new("newarea", null, "term-vectors-2", Dimensions);

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

    /// <summary>What of a text is looked up, each term with its weight. Words that only ask say nothing of what is asked.</summary>
    internal static IEnumerable<(ulong Key, float Weight)> TermsOf(string text) =>
        TermAnalyzer.AnalyzeQuestion(text).CountBy(term => term.Key).Select(term => (term.Key, MathF.Sqrt(term.Value)));

    private static Embedding<float> Embed(string text)
    {
        var vector = new float[Dimensions];
        foreach (var (key, weight) in TermsOf(text))
        {
            Shipped.Value.AddTo(vector, key, weight);
        }

        var norm = TensorPrimitives.Norm(vector);
        if (norm > 0)
        {
            TensorPrimitives.Divide(vector, norm, vector);
        }

        return new Embedding<float>(vector);
    }
}

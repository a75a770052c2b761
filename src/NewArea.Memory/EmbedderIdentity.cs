using Microsoft.Extensions.AI;

namespace NewArea.Memory;

/// <summary>Tells embedding generators apart: vectors of two different ones must never be compared.</summary>
/// <param name="Name">Provider, model and vector length.</param>
/// <param name="Dimensions">The vectors' length.</param>
internal sealed record EmbedderIdentity(string Name, int Dimensions)
{
    public static async Task<EmbedderIdentity> OfAsync(IEmbeddingGenerator<string, Embedding<float>> generator, CancellationToken cancellationToken)
    {
        var metadata = generator.GetService<EmbeddingGeneratorMetadata>();
        var dimensions = metadata?.DefaultModelDimensions
            ?? (await generator.GenerateVectorAsync("兰州新区", cancellationToken: cancellationToken)).Length;
        var model = metadata is null ? generator.GetType().FullName : $"{metadata.ProviderName}/{metadata.DefaultModelId}";
        return new EmbedderIdentity($"{model}/{dimensions}", dimensions);
    }
}

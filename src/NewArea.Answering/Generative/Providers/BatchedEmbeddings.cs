using Microsoft.Extensions.AI;

namespace NewArea.Answering.Generative.Providers;

/// <summary>Sends texts to an embedding server in batches that every server takes.</summary>
internal sealed class BatchedEmbeddings(IEmbeddingGenerator<string, Embedding<float>> inner)
    : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner)
{
    private const int BatchSize = 64;

    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var all = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var batch in values.Chunk(BatchSize))
        {
            all.AddRange(await base.GenerateAsync(batch, options, cancellationToken));
        }

        return all;
    }
}

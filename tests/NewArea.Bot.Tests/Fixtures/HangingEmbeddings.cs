using Microsoft.Extensions.AI;
using NewArea.Memory.Embeddings;

namespace NewArea.Bot.Tests.Fixtures;

/// <summary>The embedded embedding behind a server that can stop answering, and does not notice who gives up.</summary>
internal sealed class HangingEmbeddings() : DelegatingEmbeddingGenerator<string, Embedding<float>>(new StaticEmbeddingGenerator())
{
    private volatile TaskCompletionSource? _hanging;

    public void Hang() => _hanging = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Recover()
    {
        _hanging?.SetResult();
        _hanging = null;
    }

    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (_hanging is { } hanging)
        {
            await hanging.Task;
        }

        return await base.GenerateAsync(values, options, cancellationToken);
    }
}

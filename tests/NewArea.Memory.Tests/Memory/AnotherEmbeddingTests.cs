using Microsoft.Extensions.AI;
using NewArea.Memory.Embeddings;
using NewArea.Memory.Stores.Records;
using NewArea.Memory.Stores.Sqlite;

namespace NewArea.Memory.Tests.Memory;

/// <summary>Vectors of two models are never compared.</summary>
public sealed class AnotherEmbeddingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_memory_records_the_embedded_model_with_its_version()
    {
        await ImportAsync(null);

        using var store = new SqliteVectorStore(_folder["memory.db"]);
        var record = await store.GetCollection<string, DocumentRecord>("documents").GetAsync("a", cancellationToken: Token);
        var metadata = new StaticEmbeddingGenerator().GetService<EmbeddingGeneratorMetadata>()!;
        Assert.EndsWith($"/{metadata.ProviderName}/{metadata.DefaultModelId}/{metadata.DefaultModelDimensions}", record!.Maker, StringComparison.Ordinal);
        Assert.Matches(@"\d$", metadata.DefaultModelId);
        Assert.Equal(StaticEmbeddingGenerator.Dimensions, (await new StaticEmbeddingGenerator().GenerateVectorAsync("新区", cancellationToken: Token)).Length);
    }

    [Theory]
    [InlineData("model-1", 3, 0)]
    [InlineData("model-2", 3, 20)]
    [InlineData("model-1", 4, 20)]
    public async Task Only_another_model_or_version_embeds_the_passages_anew(string model, int dimensions, int embedded)
    {
        await ImportAsync(new CountingEmbedding("model-1", 3));
        var embeddings = new CountingEmbedding(model, dimensions);

        await using (var memory = await PassageMemory.OpenAsync(_folder["memory.db"], embeddings, Token))
        {
            Assert.Equal(embedded, embeddings.Texts);
            Assert.NotEmpty(await memory.SearchAsync(new SearchQuery("兰州新区"), Token));
        }

        embeddings.Texts = 0;
        await using var settled = await PassageMemory.OpenAsync(_folder["memory.db"], embeddings, Token);
        Assert.Equal(0, embeddings.Texts);
    }

    [Fact]
    public async Task A_model_without_a_name_is_known_by_its_type_and_length()
    {
        await ImportAsync(null);
        var embeddings = new CountingEmbedding(null, 3);

        await using var memory = await PassageMemory.OpenAsync(_folder["memory.db"], embeddings, Token);

        Assert.True(embeddings.Texts >= 20, $"{embeddings.Texts} texts were embedded");
    }

    [Fact]
    public async Task A_model_that_cannot_be_reached_leaves_the_memory_as_it_was_and_says_what_to_do()
    {
        await ImportAsync(new CountingEmbedding("model-1", 3));

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(
            () => PassageMemory.OpenAsync(_folder["memory.db"], new CountingEmbedding("model-2", 3) { Fails = true }, Token));

        Assert.Contains("test/model-1/3", failure.Message, StringComparison.Ordinal);
        Assert.Contains("test/model-2/3", failure.Message, StringComparison.Ordinal);
        await using var memory = await PassageMemory.OpenAsync(_folder["memory.db"], new CountingEmbedding("model-1", 3), Token);
        Assert.NotEmpty(await memory.SearchAsync(new SearchQuery("兰州新区"), Token));
    }

    private async Task ImportAsync(IEmbeddingGenerator<string, Embedding<float>>? embeddings)
    {
        await using var memory = await PassageMemory.OpenAsync(_folder["memory.db"], embeddings, Token);
        await memory.ImportAsync(TextDocument.Edition("a", 0), Token);
    }

    private sealed class CountingEmbedding(string? model, int dimensions) : IEmbeddingGenerator<string, Embedding<float>>
    {
        public int Texts { get; set; }

        public bool Fails { get; init; }

        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
        {
            if (Fails)
            {
                throw new HttpRequestException("Connection refused");
            }

            var made = new GeneratedEmbeddings<Embedding<float>>(values.Select(value =>
                new Embedding<float>(Enumerable.Range(1, dimensions).Select(at => (float)(value.Length % at) + 1).ToArray())));
            Texts += made.Count;
            return Task.FromResult(made);
        }

        public object? GetService(Type serviceType, object? serviceKey = null) =>
            model is not null && serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("test", null, model, dimensions) : null;

        public void Dispose()
        {
        }
    }
}

using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;
using NewArea.Memory.Stores.Sqlite;

namespace NewArea.Memory.Tests.Stores;

public sealed class SqliteSearchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteVectorStore _store;

    public SqliteSearchTests() => _store = new SqliteVectorStore(_folder["store.db"]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Finds_the_nearest_as_an_exact_scan_does()
    {
        var random = new Random(11);
        float[] Some() => [.. Enumerable.Range(0, 32).Select(_ => (float)(random.NextDouble() - 0.5))];
        var collection = await VectorsAsync(Enumerable.Range(0, 3000).Select(id => (id, Some())).ToArray(), DistanceFunction.CosineSimilarity);
        for (var query = 0; query < 20; query++)
        {
            var vector = Some();
            var exact = await collection.GetAsync(row => true, 3000, new() { IncludeVectors = true }, Token)
                .Select(row => ((int)row["Key"]!, TensorPrimitives.CosineSimilarity<float>(vector, ((ReadOnlyMemory<float>)row["Vector"]!).Span)))
                .ToListAsync(Token);

            var found = await collection.SearchAsync(new ReadOnlyMemory<float>(vector), 10, cancellationToken: Token).ToListAsync(Token);

            var expected = exact.OrderByDescending(row => row.Item2).Take(10).ToArray();
            Assert.Equal(expected.Select(row => row.Item1), found.Select(result => (int)result.Record["Key"]!));
            Assert.Equal(expected[0].Item2, found[0].Score!.Value, 5);
        }
    }

    [Fact]
    public async Task Cosine_looks_at_direction_and_dot_product_at_length_too()
    {
        (int, float[])[] vectors = [(1, [1, 0]), (2, [10, 10])];
        var cosine = await VectorsAsync(vectors, DistanceFunction.CosineSimilarity);
        var dot = await VectorsAsync(vectors, DistanceFunction.DotProductSimilarity, "dot");
        var query = new ReadOnlyMemory<float>([2, 0]);

        Assert.Equal(1, (int)(await cosine.SearchAsync(query, 1, cancellationToken: Token).SingleAsync(Token)).Record["Key"]!);
        var longest = await dot.SearchAsync(query, 1, cancellationToken: Token).SingleAsync(Token);
        Assert.Equal((2, 20.0), ((int)longest.Record["Key"]!, longest.Score!.Value));
    }

    [Fact]
    public async Task Filters_skips_and_thresholds()
    {
        var hotels = await HotelsAsync(
            Hotel.Of("a", 1, vector: [1, 0, 0, 0]), Hotel.Of("b", 5, vector: [1, 1, 0, 0]), Hotel.Of("c", 5, vector: [0, 1, 0, 0]), Hotel.Of("d", 5, vector: [1, 0.1f, 0, 0]));
        var query = new ReadOnlyMemory<float>([1, 0, 0, 0]);

        Assert.Equal(["d", "b"], await IdsAsync(hotels.SearchAsync(query, 2, new() { Filter = hotel => hotel.Stars == 5 }, Token)));
        Assert.Equal(["d"], await IdsAsync(hotels.SearchAsync(query, 1, new() { Skip = 1 }, Token)));
        Assert.Equal(["a", "d", "b"], await IdsAsync(hotels.SearchAsync(query, 9, new() { ScoreThreshold = 0.5 }, Token)));
    }

    [Fact]
    public async Task Hybrid_search_brings_words_and_vectors_together()
    {
        var hotels = await HotelsAsync(
            Hotel.Of("words", vector: [0, 1, 0, 0], description: "兰州新区的安静旅馆"),
            Hotel.Of("vector", vector: [1, 0, 0, 0], description: "海边"),
            Hotel.Of("neither", vector: [0, 0, 1, 0], description: "山里"));
        var hybrid = Assert.IsAssignableFrom<IKeywordHybridSearchable<Hotel>>(hotels);

        var found = await IdsAsync(hybrid.HybridSearchAsync(new ReadOnlyMemory<float>([1, 0, 0, 0]), ["兰州新区", "旅馆"], 2, cancellationToken: Token));
        Assert.Equal(["words", "vector"], found);

        var filtered = await IdsAsync(hybrid.HybridSearchAsync(
            new ReadOnlyMemory<float>([1, 0, 0, 0]), ["旅馆"], 3, new() { Filter = hotel => hotel.Id != "vector" }, Token));
        Assert.Equal(["words", "neither"], filtered);
    }

    [Fact]
    public async Task Forgets_what_is_deleted_and_finds_what_is_replaced()
    {
        var hotels = await HotelsAsync(Hotel.Of("a", vector: [1, 0, 0, 0]), Hotel.Of("b", vector: [0, 1, 0, 0]), Hotel.Of("c", vector: [0, 0, 1, 0]));
        var query = new ReadOnlyMemory<float>([1, 0, 0, 0]);
        Assert.Equal("a", (await IdsAsync(hotels.SearchAsync(query, 1, cancellationToken: Token)))[0]);

        await hotels.DeleteAsync("a", Token);
        await hotels.UpsertAsync(Hotel.Of("c", vector: [1, 0, 0, 0]), Token);

        Assert.Equal(["c", "b"], await IdsAsync(hotels.SearchAsync(query, 5, cancellationToken: Token)));
    }

    [Fact]
    public async Task Sees_what_another_store_on_the_same_file_commits()
    {
        var hotels = await HotelsAsync(Hotel.Of("a", vector: [1, 0, 0, 0]));
        var query = new ReadOnlyMemory<float>([0, 1, 0, 0]);
        Assert.Equal(["a"], await IdsAsync(hotels.SearchAsync(query, 5, cancellationToken: Token)));

        using var other = new SqliteVectorStore(_folder["store.db"]);
        var theirs = other.GetCollection<string, Hotel>("hotels");
        await theirs.UpsertAsync(Hotel.Of("b", vector: [0, 1, 0, 0]), Token);
        Assert.Equal(["b", "a"], await IdsAsync(hotels.SearchAsync(query, 5, cancellationToken: Token)));
        await theirs.DeleteAsync("a", Token);
        Assert.Equal(["b"], await IdsAsync(hotels.SearchAsync(query, 5, cancellationToken: Token)));
    }

    [Fact]
    public async Task Catches_up_over_more_deletions_than_are_kept()
    {
        var hotels = await HotelsAsync(Hotel.Of("a"), Hotel.Of("b"));
        Assert.Equal(2, (await IdsAsync(hotels.SearchAsync(new ReadOnlyMemory<float>([1, 0, 0, 0]), 5, cancellationToken: Token))).Count);
        await hotels.DeleteAsync("a", Token);
        using (var database = new SqliteDatabase(_folder["store.db"], TimeSpan.FromSeconds(5)))
        {
            await database.WriteAsync(
                connection => connection.Execute($"UPDATE _store SET version = version + {SqliteDatabase.DeletionsKept + 1}"), Token);
        }

        Assert.Equal(["b"], await IdsAsync(hotels.SearchAsync(new ReadOnlyMemory<float>([1, 0, 0, 0]), 5, cancellationToken: Token)));
    }

    [Fact]
    public async Task Embeds_what_is_no_vector_itself()
    {
        using var store = new SqliteVectorStore(_folder["embedded.db"], new LengthEmbedding());
        var definition = new VectorStoreCollectionDefinition
        {
            Properties = [new VectorStoreKeyProperty("Key", typeof(Guid)), new VectorStoreVectorProperty("Text", typeof(string), 2)],
        };
        var texts = store.GetDynamicCollection("texts", definition);
        await texts.EnsureCollectionExistsAsync(Token);
        await texts.UpsertAsync([new() { ["Key"] = Guid.NewGuid(), ["Text"] = "a" }, new() { ["Key"] = Guid.NewGuid(), ["Text"] = "long text" }], Token);

        var found = await texts.SearchAsync("also long", 2, cancellationToken: Token).ToListAsync(Token);

        Assert.True(found[0].Score > 0.999 && found[1].Score < 0.999, $"{found[0].Score} {found[1].Score}");
        await Assert.ThrowsAsync<NotSupportedException>(async () =>
            await texts.SearchAsync("x", 1, new() { IncludeVectors = true }, Token).ToListAsync(Token));
    }

    [Fact]
    public async Task Refuses_distances_it_does_not_know()
    {
        await Assert.ThrowsAsync<NotSupportedException>(() => VectorsAsync([], DistanceFunction.HammingDistance));
    }

    private static async Task<List<string>> IdsAsync(IAsyncEnumerable<VectorSearchResult<Hotel>> results) =>
        await results.Select(result => result.Record.Id).ToListAsync(Token);

    private async Task<VectorStoreCollection<string, Hotel>> HotelsAsync(params Hotel[] hotels)
    {
        var collection = _store.GetCollection<string, Hotel>("hotels");
        await collection.EnsureCollectionExistsAsync(Token);
        await collection.UpsertAsync(hotels, Token);
        return collection;
    }

    private async Task<VectorStoreCollection<object, Dictionary<string, object?>>> VectorsAsync((int Key, float[] Vector)[] vectors, string distance, string name = "vectors")
    {
        var collection = _store.GetDynamicCollection(name, new VectorStoreCollectionDefinition
        {
            Properties =
            [
                new VectorStoreKeyProperty("Key", typeof(int)),
                new VectorStoreVectorProperty("Vector", typeof(ReadOnlyMemory<float>), vectors is [var first, ..] ? first.Vector.Length : 2) { DistanceFunction = distance },
            ],
        });
        await collection.EnsureCollectionExistsAsync(Token);
        await collection.UpsertAsync(vectors.Select(row => new Dictionary<string, object?> { ["Key"] = row.Key, ["Vector"] = new ReadOnlyMemory<float>(row.Vector) }), Token);
        return collection;
    }

    /// <summary>Texts of one length are alike.</summary>
    private sealed class LengthEmbedding : IEmbeddingGenerator<string, Embedding<float>>
    {
        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(values.Select(value => new Embedding<float>(new float[] { value.Length, 5 }))));

        public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

        public void Dispose()
        {
        }
    }
}

using Microsoft.Extensions.VectorData;
using NewArea.Memory.Stores.Sqlite;

namespace NewArea.Memory.Tests.Stores;

public sealed class SqliteStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteVectorStore _store;

    public SqliteStoreTests() => _store = new SqliteVectorStore(_folder["store.db"]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Gives_back_what_was_put_in()
    {
        var hotels = await HotelsAsync(Hotel.Of("汉字 🏨", 4, ["海", "a\"b"], [1, 2, 3, 4], "描述"));

        var hotel = await hotels.GetAsync("汉字 🏨", new() { IncludeVectors = true }, Token);

        Assert.NotNull(hotel);
        Assert.Equal(("Hotel 汉字 🏨", 4, 42.0, true, "描述"), (hotel.Name, hotel.Stars, hotel.Price, hotel.Open, hotel.Description));
        Assert.Equal(new DateTimeOffset(2004, 1, 1, 0, 0, 0, TimeSpan.Zero), hotel.Since);
        Assert.Equal(["海", "a\"b"], hotel.Tags);
        Assert.Equal([1, 2, 3, 4], hotel.Vector.ToArray());
    }

    [Fact]
    public async Task Leaves_vectors_out_unless_asked()
    {
        var hotels = await HotelsAsync(Hotel.Of("a"));

        Assert.Equal(0, (await hotels.GetAsync("a", cancellationToken: Token))!.Vector.Length);
    }

    [Fact]
    public async Task Replaces_a_record_of_the_same_key()
    {
        var hotels = await HotelsAsync(Hotel.Of("a", 1), Hotel.Of("b", 2));
        await hotels.UpsertAsync(Hotel.Of("a", 5), Token);

        Assert.Equal(5, (await hotels.GetAsync("a", cancellationToken: Token))!.Stars);
        Assert.Equal(2, await hotels.GetAsync(hotel => true, 10, cancellationToken: Token).CountAsync(Token));
    }

    [Fact]
    public async Task Gets_and_deletes_in_batches_and_ignores_keys_it_does_not_know()
    {
        var hotels = await HotelsAsync(Hotel.Of("a"), Hotel.Of("b"), Hotel.Of("c"));
        Assert.Equal(["c", "a"], await hotels.GetAsync(["c", "x", "a"], cancellationToken: Token).Select(hotel => hotel.Id).ToArrayAsync(Token));

        await hotels.DeleteAsync(["a", "x", "b"], Token);
        Assert.Equal(["c"], await hotels.GetAsync(hotel => true, 10, cancellationToken: Token).Select(hotel => hotel.Id).ToArrayAsync(Token));
    }

    [Fact]
    public async Task Orders_skips_and_takes()
    {
        var hotels = await HotelsAsync(Hotel.Of("a", 3), Hotel.Of("b", 5), Hotel.Of("c", 3), Hotel.Of("d", 4));

        var found = await hotels.GetAsync(
            hotel => hotel.Stars > 2, 2, new() { Skip = 1, OrderBy = order => order.Descending(hotel => hotel.Stars).Ascending(hotel => hotel.Id) }, Token)
            .Select(hotel => hotel.Id).ToArrayAsync(Token);

        Assert.Equal(["d", "a"], found);
    }

    [Fact]
    public async Task Knows_its_collections()
    {
        Assert.False(await _store.CollectionExistsAsync("hotels", Token));
        await HotelsAsync(Hotel.Of("a"));
        Assert.True(await _store.CollectionExistsAsync("hotels", Token));
        Assert.Equal(["hotels"], await _store.ListCollectionNamesAsync(Token).ToArrayAsync(Token));

        await _store.EnsureCollectionDeletedAsync("hotels", Token);
        await _store.EnsureCollectionDeletedAsync("hotels", Token);
        Assert.Empty(await _store.ListCollectionNamesAsync(Token).ToArrayAsync(Token));
    }

    [Fact]
    public async Task A_collection_made_anew_remembers_nothing()
    {
        var hotels = await HotelsAsync(Hotel.Of("a"), Hotel.Of("b"));
        Assert.Equal(2, await hotels.SearchAsync(new ReadOnlyMemory<float>([1, 0, 0, 0]), 5, cancellationToken: Token).CountAsync(Token));
        await hotels.EnsureCollectionDeletedAsync(Token);
        await hotels.EnsureCollectionExistsAsync(Token);
        await hotels.UpsertAsync(Hotel.Of("c"), Token);

        Assert.Equal(["c"], await hotels.SearchAsync(new ReadOnlyMemory<float>([1, 0, 0, 0]), 5, cancellationToken: Token).Select(result => result.Record.Id).ToArrayAsync(Token));
    }

    [Theory]
    [InlineData("x\"; DROP TABLE hotels; --")]
    [InlineData("select * from hotels")]
    [InlineData("新区 🏨")]
    public async Task A_name_is_a_name_whatever_it_says(string name)
    {
        var hotels = await HotelsAsync(Hotel.Of("a"));
        var odd = _store.GetCollection<string, Hotel>(name);
        await odd.EnsureCollectionExistsAsync(Token);
        await odd.UpsertAsync(Hotel.Of(name), Token);

        Assert.Equal(name, (await odd.GetAsync(hotel => hotel.Id == name && hotel.Name != "' OR 1=1", 5, cancellationToken: Token).SingleAsync(Token)).Id);
        Assert.NotNull(await hotels.GetAsync("a", cancellationToken: Token));
        Assert.Contains(name, await _store.ListCollectionNamesAsync(Token).ToArrayAsync(Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("_store")]
    [InlineData("sqlite_master")]
    [InlineData("line\nbreak")]
    public void Refuses_names_that_are_none_or_its_own(string name) =>
        Assert.Throws<ArgumentException>(() => _store.GetCollection<string, Hotel>(name));

    [Fact]
    public async Task A_transaction_is_seen_whole_or_not_at_all()
    {
        var hotels = await HotelsAsync(Hotel.Of("a", 1));
        var version = _store.Version;
        await Assert.ThrowsAsync<TimeoutException>(() => _store.TransactAsync(
            async token =>
            {
                await hotels.UpsertAsync(Hotel.Of("a", 5), token);
                await hotels.UpsertAsync(Hotel.Of("b", 5), token);
                Assert.Equal(5, (await hotels.GetAsync("a", cancellationToken: token))!.Stars);
                throw new TimeoutException();
            },
            Token));

        Assert.Equal(version, _store.Version);
        Assert.Equal(1, (await hotels.GetAsync("a", cancellationToken: Token))!.Stars);
        Assert.Null(await hotels.GetAsync("b", cancellationToken: Token));
    }

    [Fact]
    public async Task The_version_grows_with_changes_only()
    {
        var hotels = await HotelsAsync(Hotel.Of("a"));
        var version = _store.Version;
        await hotels.DeleteAsync("unknown", Token);
        Assert.Equal(version, _store.Version);
        await hotels.DeleteAsync("a", Token);
        Assert.Equal(version + 1, _store.Version);
    }

    [Fact]
    public async Task Records_without_a_type_are_dictionaries()
    {
        var definition = new VectorStoreCollectionDefinition
        {
            Properties =
            [
                new VectorStoreKeyProperty("Key", typeof(long)),
                new VectorStoreDataProperty("Text", typeof(string)),
                new VectorStoreVectorProperty("Vector", typeof(ReadOnlyMemory<float>), 2),
            ],
        };
        var rows = _store.GetDynamicCollection("rows", definition);
        await rows.EnsureCollectionExistsAsync(Token);
        await rows.UpsertAsync(new Dictionary<string, object?> { ["Key"] = 7L, ["Text"] = "七", ["Vector"] = new ReadOnlyMemory<float>([1, 0]) }, Token);

        Assert.Equal("七", (await rows.GetAsync(7L, cancellationToken: Token))!["Text"]);
        Assert.Equal(7L, (await rows.GetAsync(row => (string)row["Text"]! == "七", 1, cancellationToken: Token).SingleAsync(Token))["Key"]);
        Assert.Equal(1, (await rows.SearchAsync(new ReadOnlyMemory<float>([2, 0]), 1, cancellationToken: Token).SingleAsync(Token)).Score!.Value, 3);
    }

    [Fact]
    public async Task Says_so_when_a_collection_was_made_for_other_records()
    {
        await _store.GetDynamicCollection("hotels", new() { Properties = [new VectorStoreKeyProperty("Id", typeof(string))] }).EnsureCollectionExistsAsync(Token);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => HotelsAsync());
        Assert.Contains("Description", error.Message, StringComparison.Ordinal);
    }

    private async Task<VectorStoreCollection<string, Hotel>> HotelsAsync(params Hotel[] hotels)
    {
        var collection = _store.GetCollection<string, Hotel>("hotels");
        await collection.EnsureCollectionExistsAsync(Token);
        await collection.UpsertAsync(hotels, Token);
        return collection;
    }
}

using System.Linq.Expressions;
using NewArea.Memory.Stores.Sqlite;

namespace NewArea.Memory.Tests.Stores;

/// <summary>A filter in SQL finds what the same filter finds in memory.</summary>
public sealed class SqliteFilterTests
{
    private static readonly Hotel[] Hotels =
    [
        Hotel.Of("a", 1, ["海", "山"]), Hotel.Of("b", 2, ["海"]), Hotel.Of("c", null, []), Hotel.Of("d", 4, ["it's", "%"]), Hotel.Of("e", 5, ["山"]),
    ];

    private static readonly string[] Wanted = ["a", "e", "x"];
    private static readonly int? Three = 3;

    public static TheoryData<string, Expression<Func<Hotel, bool>>> Filters()
    {
        var local = "b";
        return new()
        {
            { "everything", hotel => true },
            { "nothing", hotel => false },
            { "==", hotel => hotel.Id == "a" },
            { "captured", hotel => hotel.Id == local },
            { "reversed", hotel => 2 == hotel.Stars },
            { "!=, null differs", hotel => hotel.Stars != 2 },
            { "== null", hotel => hotel.Stars == null },
            { "!= null", hotel => hotel.Stars != null },
            { ">", hotel => hotel.Stars > Three },
            { "<= on null is false", hotel => hotel.Stars <= 2 },
            { "not on null is true", hotel => !(hotel.Stars > 2) },
            { "double", hotel => hotel.Price >= 42 },
            { "bool", hotel => hotel.Open },
            { "not bool", hotel => !hotel.Open },
            { "bool == false", hotel => hotel.Open == false },
            { "&& ||", hotel => (hotel.Stars > 1 && hotel.Open) || hotel.Id == "a" },
            { "not of both", hotel => !(hotel.Stars > 1 && hotel.Open) },
            { "comparisons compared", hotel => hotel.Stars > 2 == hotel.Open },
            { "list contains", hotel => hotel.Tags.Contains("海") },
            { "list contains quote", hotel => hotel.Tags.Contains("it's") },
            { "list contains is exact", hotel => hotel.Tags.Contains("%") },
            { "not contains", hotel => !hotel.Tags.Contains("山") },
            { "both contained", hotel => hotel.Tags.Contains("海") && hotel.Tags.Contains("山") },
            { "among", hotel => Wanted.Contains(hotel.Id) },
            { "among some", hotel => new[] { "b", "c" }.Contains(hotel.Id) },
            { "text contains", hotel => hotel.Name!.Contains("tel d") },
            { "moment", hotel => hotel.Since > new DateTimeOffset(2003, 6, 1, 0, 0, 0, TimeSpan.Zero) },
        };
    }

    [Theory]
    [MemberData(nameof(Filters), DisableDiscoveryEnumeration = true)]
    public async Task Means_what_it_means_in_memory(string name, Expression<Func<Hotel, bool>> filter)
    {
        using var folder = new TemporaryFolder();
        using var store = new SqliteVectorStore(folder["store.db"]);
        var hotels = store.GetCollection<string, Hotel>("hotels");
        await hotels.EnsureCollectionExistsAsync(TestContext.Current.CancellationToken);
        await hotels.UpsertAsync(Hotels, TestContext.Current.CancellationToken);

        var found = await hotels.GetAsync(filter, 100, cancellationToken: TestContext.Current.CancellationToken)
            .Select(hotel => hotel.Id).ToArrayAsync(TestContext.Current.CancellationToken);

        Assert.True(Hotels.Where(filter.Compile()).Select(hotel => hotel.Id).SequenceEqual(found), $"{name}: found {string.Join(' ', found)}");
    }

    [Fact]
    public async Task Says_what_it_cannot_do()
    {
        using var folder = new TemporaryFolder();
        using var store = new SqliteVectorStore(folder["store.db"]);
        var hotels = store.GetCollection<string, Hotel>("hotels");

        var error = await Assert.ThrowsAsync<NotSupportedException>(async () =>
            await hotels.GetAsync(hotel => hotel.Name!.Length == 3, 1, cancellationToken: TestContext.Current.CancellationToken).ToArrayAsync(TestContext.Current.CancellationToken));

        Assert.Contains("Length", error.Message, StringComparison.Ordinal);
    }
}

using Microsoft.Data.Sqlite;
using NewArea.Memory.Stores;
using NewArea.Memory.Stores.Sqlite;
using NewArea.Memory.Tests.Memory;

namespace NewArea.Memory.Tests.Stores;

public sealed class StoreFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        var file = _folder.Write("notes.txt", string.Concat(Enumerable.Repeat("notes, not a database\n", 500)));
        var before = await File.ReadAllBytesAsync(file, Token);

        await FailsAsync(file, StoreFault.NotAMemory);
        Assert.Equal(before, await File.ReadAllBytesAsync(file, Token));
    }

    [Fact]
    public async Task Another_programs_database_is_left_alone()
    {
        using (var connection = new SqliteConnection($"Data Source={_folder["other.db"]};Pooling=False"))
        {
            connection.Open();
            connection.Execute("CREATE TABLE theirs (x)");
        }

        await FailsAsync(_folder["other.db"], StoreFault.NotAMemory);
    }

    [Fact]
    public async Task A_file_of_a_later_version_is_left_alone_and_says_so()
    {
        await using (var memory = await PassageMemory.OpenAsync(_folder["memory.db"], cancellationToken: Token))
        {
            await memory.ImportAsync(TextDocument.Edition("a", 1), Token);
        }

        Execute("PRAGMA user_version = 99");
        var before = await File.ReadAllBytesAsync(_folder["memory.db"], Token);

        await FailsAsync(_folder["memory.db"], StoreFault.OtherVersion);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder["memory.db"], Token));
    }

    [Fact]
    public async Task A_file_whose_records_are_of_another_version_says_so()
    {
        await using (await PassageMemory.OpenAsync(_folder["memory.db"], cancellationToken: Token))
        {
        }

        Execute("ALTER TABLE passages DROP COLUMN Heading");
        await FailsAsync(_folder["memory.db"], StoreFault.OtherVersion);
    }

    [Fact]
    public async Task A_file_of_the_first_builds_opens_as_before()
    {
        await using (var memory = await PassageMemory.OpenAsync(_folder["memory.db"], cancellationToken: Token))
        {
            await memory.ImportAsync(TextDocument.Edition("a", 1), Token);
        }

        Execute("PRAGMA user_version = 0");
        await using var again = await PassageMemory.OpenAsync(_folder["memory.db"], cancellationToken: Token);
        Assert.NotEmpty(await again.SearchAsync(new SearchQuery("兰州新区"), Token));
    }

    [Fact]
    public async Task A_damaged_file_says_so()
    {
        await using (var memory = await PassageMemory.OpenAsync(_folder["memory.db"], cancellationToken: Token))
        {
            for (var id = 0; id < 20; id++)
            {
                await memory.ImportAsync(TextDocument.Edition($"d{id}", 1), Token);
            }
        }

        var bytes = await File.ReadAllBytesAsync(_folder["memory.db"], Token);
        new Random(3).NextBytes(bytes.AsSpan(8192));
        await FailsAsync(_folder.Write("memory.db", bytes), StoreFault.Damaged);
    }

    [Fact]
    public async Task A_place_that_holds_no_file_says_so()
    {
        _folder.Write("file", "x");
        await FailsAsync(Path.Combine(_folder["file"], "memory.db"), StoreFault.CannotOpen);
        await FailsAsync(_folder.Path, StoreFault.CannotOpen);
    }

    [Fact]
    public async Task A_file_that_another_process_writes_is_busy_and_can_be_read()
    {
        using var store = new SqliteVectorStore(_folder["memory.db"], busyTimeout: TimeSpan.FromSeconds(1));
        using var memory = await PassageMemory.OpenAsync(store, cancellationToken: Token);
        await memory.ImportAsync(TextDocument.Edition("a", 1), Token);
        using var other = new SqliteConnection($"Data Source={_folder["memory.db"]};Pooling=False");
        other.Open();
        other.Execute("BEGIN IMMEDIATE");

        var error = await Assert.ThrowsAsync<StoreException>(() => memory.ImportAsync(TextDocument.Edition("b", 1), Token));
        Assert.Equal(StoreFault.Busy, error.Fault);
        Assert.NotEmpty(await memory.SearchAsync(new SearchQuery("兰州新区"), Token));

        other.Execute("ROLLBACK");
        Assert.Equal(ImportOutcome.Added, (await memory.ImportAsync(TextDocument.Edition("b", 1), Token)).Outcome);
    }

    [Fact]
    public async Task A_full_disk_loses_nothing()
    {
        using var database = new SqliteDatabase(_folder["full.db"], TimeSpan.FromSeconds(1));
        await database.WriteAsync(connection => connection.Execute("CREATE TABLE notes (text); INSERT INTO notes VALUES ('kept')"), Token);
        await database.WriteAsync(connection => connection.Execute("PRAGMA max_page_count = 1"), Token);

        var error = await Assert.ThrowsAsync<StoreException>(() => database.WriteAsync(
            connection => connection.Execute("INSERT INTO notes VALUES (randomblob(1000000))"), Token));

        Assert.Equal(StoreFault.Full, error.Fault);
        Assert.Equal(1, database.Read(connection => connection.Scalar<long>("SELECT count(*) FROM notes")));
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder["memory.db"]};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }

    private static async Task FailsAsync(string file, StoreFault fault)
    {
        var error = await Assert.ThrowsAsync<StoreException>(() => PassageMemory.OpenAsync(file, cancellationToken: Token));
        Assert.True(error.Fault == fault, $"{error.Fault}: {error.Message}");
        Assert.Contains(file, error.Message, StringComparison.Ordinal);
    }
}

using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using NewArea.Bot.Hosting;
using NewArea.Memory;
using NewArea.Memory.Stores;

namespace NewArea.Bot.Conversations.Stores.Sqlite;

/// <summary>
/// The one connection to the conversations' file. Statements are tiny, so they take turns on it: no reader ever meets
/// a locked database, however many conversations write at once.
/// </summary>
internal sealed class ConversationDatabase : IDisposable
{
    private const string Schema = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        CREATE TABLE IF NOT EXISTS turns(
            id INTEGER PRIMARY KEY,
            conversation TEXT NOT NULL,
            reply TEXT,
            question TEXT NOT NULL,
            answer TEXT,
            evidence TEXT NOT NULL,
            at INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS turns_of_conversation ON turns(conversation, id);
        CREATE INDEX IF NOT EXISTS turns_by_time ON turns(at);
        CREATE TABLE IF NOT EXISTS answered(activity TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS answered_by_time ON answered(at);
        """;

    private readonly SqliteConnection _connection;
    private readonly SemaphoreSlim _turnstile = new(1);

    public ConversationDatabase(IOptions<ServiceOptions> service, IOptions<MemoryOptions> memory)
    {
        var file = Path.GetFullPath(
            service.Value.Conversations ?? Path.Combine(Path.GetDirectoryName(memory.Value.Memory) ?? "", "conversations.db"));
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            _connection.Open();
            using var command = _connection.CreateCommand();
            command.CommandText = Schema;
            command.ExecuteNonQuery();
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            _connection.Dispose();
            throw new StoreException(
                StoreFault.CannotOpen,
                file,
                $"The conversations' file {file} cannot be used: let the bot write its folder, or set NewArea:Conversations to another file. ({failure.Message})",
                failure);
        }
    }

    public async Task<T> RunAsync<T>(
        string sql, Func<SqliteCommand, T> run, CancellationToken cancellationToken, params (string Name, object? Value)[] values)
    {
        await _turnstile.WaitAsync(cancellationToken);
        try
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, value) in values)
            {
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            }

            return run(command);
        }
        finally
        {
            _turnstile.Release();
        }
    }

    public Task<int> ExecuteAsync(string sql, CancellationToken cancellationToken, params (string Name, object? Value)[] values) =>
        RunAsync(sql, command => command.ExecuteNonQuery(), cancellationToken, values);

    public void Dispose()
    {
        _connection.Dispose();
        _turnstile.Dispose();
    }
}

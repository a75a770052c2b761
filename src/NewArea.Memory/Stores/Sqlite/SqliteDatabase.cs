using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>
/// One SQLite file in WAL mode: any number of readers, each with a state of its own, beside one writer. Everything
/// that is read or written goes through here, so faults are translated in one place.
/// </summary>
internal sealed class SqliteDatabase : IDisposable
{
    /// <summary>Commits whose deletions stay on record, for readers that catch up; who is further behind loads anew.</summary>
    public const int DeletionsKept = 10_000;

    private readonly string _connectionString;
    private readonly SqliteConnection _writer;
    private readonly ConcurrentBag<SqliteConnection> _readers = [];
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly AsyncLocal<bool> _inTransaction = new();

    /// <param name="file">Created, with its folder, where it is missing.</param>
    /// <param name="busyTimeout">How long to wait for another process that writes.</param>
    public SqliteDatabase(string file, TimeSpan busyTimeout)
    {
        File = Path.GetFullPath(file);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = File,
            Pooling = false,
            DefaultTimeout = (int)Math.Ceiling(busyTimeout.TotalSeconds),
        }.ToString();
        _writer = new SqliteConnection(_connectionString);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(File)!);
            Guard(() => SqliteSchema.Open(_writer, File));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _writer.Dispose();
            throw new StoreException(StoreFault.CannotOpen, File,
                $"The folder of the memory file {File} cannot be created. Choose another file. ({exception.Message})", exception);
        }
        catch
        {
            _writer.Dispose();
            throw;
        }
    }

    public string File { get; }

    public bool IsInTransaction => _inTransaction.Value;

    /// <summary>Reads one state of the file, whatever is committed meanwhile; inside a transaction, the transaction's own.</summary>
    public T Read<T>(Func<SqliteConnection, T> read) => Guard(() =>
    {
        if (_inTransaction.Value)
        {
            return read(_writer);
        }

        var reader = _readers.TryTake(out var idle) ? idle : Open();
        try
        {
            reader.Execute("BEGIN");
            var result = read(reader);
            reader.Execute("COMMIT");
            _readers.Add(reader);
            return result;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    });

    /// <summary>Writes in the transaction that is under way in this flow, or in one of its own.</summary>
    public Task WriteAsync(Action<SqliteConnection> write, CancellationToken cancellationToken)
    {
        if (!_inTransaction.Value)
        {
            return TransactAsync(_ => WriteAsync(write, cancellationToken), cancellationToken);
        }

        Guard(() => write(_writer));
        return Task.CompletedTask;
    }

    /// <inheritdoc cref="ITransactionalStore.TransactAsync"/>
    public async Task TransactAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        if (_inTransaction.Value)
        {
            await work(cancellationToken);
            return;
        }

        await _writing.WaitAsync(cancellationToken);
        try
        {
            Guard(() => _writer.Execute("BEGIN IMMEDIATE"));
            _inTransaction.Value = true;
            try
            {
                var before = _writer.Scalar<long>("SELECT total_changes()");
                await work(cancellationToken);
                cancellationToken.ThrowIfCancellationRequested();
                Guard(() => Commit(before));
            }
            catch
            {
                Rollback();
                throw;
            }
            finally
            {
                _inTransaction.Value = false;
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    public void Dispose()
    {
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _writer.Dispose();
        _writing.Dispose();
    }

    private void Commit(long changesBefore)
    {
        if (_writer.Scalar<long>("SELECT total_changes()") > changesBefore)
        {
            _writer.Execute("UPDATE _store SET version = version + 1");
            _writer.Execute($"DELETE FROM _deleted WHERE version < (SELECT version FROM _store) - {DeletionsKept}");
        }

        _writer.Execute("COMMIT");
    }

    private void Rollback()
    {
        try
        {
            _writer.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself, as it does when the disk is full.
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }

    private void Guard(Action action) => Guard<object?>(() =>
    {
        action();
        return null;
    });

    private T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException exception)
        {
            throw SqliteFaults.Translate(exception, File);
        }
    }
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;
using Microsoft.Extensions.VectorData.ProviderServices;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>
/// A vector store in one SQLite file: records, texts and vectors on disk, scanned and looked up in memory. Several
/// processes may use the same file; each sees what the others commit.
/// </summary>
public sealed class SqliteVectorStore : VectorStore, ITransactionalStore
{
    private static readonly VectorStoreCollectionDefinition AnyDefinition = new()
    {
        Properties = [new VectorStoreKeyProperty("Key", typeof(string))],
    };

    private readonly SqliteDatabase _database;
    private readonly IEmbeddingGenerator? _embeddings;
    private readonly ConcurrentDictionary<string, CollectionIndex> _indexes = new(StringComparer.Ordinal);

    /// <param name="file">The store's file; it is created, with its folder, where it is missing.</param>
    /// <param name="embeddings">Embeds the properties and search values that are not vectors themselves.</param>
    /// <param name="busyTimeout">How long a write waits for another process; 10 seconds when left out, at least one.</param>
    /// <exception cref="StoreException">The file cannot be used.</exception>
    public SqliteVectorStore(string file, IEmbeddingGenerator? embeddings = null, TimeSpan? busyTimeout = null)
    {
        _database = new SqliteDatabase(file, busyTimeout ?? TimeSpan.FromSeconds(10));
        _embeddings = embeddings;
    }

    public long Version => _database.Read(connection => connection.Scalar<long>("SELECT version FROM _store"));

    public Task TransactAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken = default) =>
        _database.TransactAsync(work, cancellationToken);

    public override VectorStoreCollection<TKey, TRecord> GetCollection<TKey, TRecord>(string name, VectorStoreCollectionDefinition? definition = null)
        where TRecord : class =>
        typeof(TRecord) == typeof(Dictionary<string, object?>)
            ? throw new ArgumentException(VectorDataStrings.GetCollectionWithDictionaryNotSupported)
            : Collection<TKey, TRecord>(name, new SqliteModelBuilder().Build(typeof(TRecord), typeof(TKey), definition, _embeddings));

    public override VectorStoreCollection<object, Dictionary<string, object?>> GetDynamicCollection(string name, VectorStoreCollectionDefinition definition) =>
        Collection<object, Dictionary<string, object?>>(name, new SqliteModelBuilder().BuildDynamic(definition, _embeddings));

    public override async IAsyncEnumerable<string> ListCollectionNamesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        foreach (var name in _database.Read(connection => connection.Query(
            @"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\_%' ESCAPE '\' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY name",
            row => row.GetString(0))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return name;
        }
    }

    public override Task<bool> CollectionExistsAsync(string name, CancellationToken cancellationToken = default) =>
        GetDynamicCollection(name, AnyDefinition).CollectionExistsAsync(cancellationToken);

    public override Task EnsureCollectionDeletedAsync(string name, CancellationToken cancellationToken = default) =>
        GetDynamicCollection(name, AnyDefinition).EnsureCollectionDeletedAsync(cancellationToken);

    public override object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(VectorStoreMetadata) ? new VectorStoreMetadata { VectorStoreSystemName = "sqlite", VectorStoreName = _database.File }
        : serviceType.IsInstanceOfType(this) ? this : null;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var index in _indexes.Values)
            {
                index.Dispose();
            }

            _database.Dispose();
        }

        base.Dispose(disposing);
    }

    private SqliteCollection<TKey, TRecord> Collection<TKey, TRecord>(string name, CollectionModel model)
        where TKey : notnull
        where TRecord : class
    {
        var table = new SqliteTable(SqliteNames.Check(name), model);
        return new SqliteCollection<TKey, TRecord>(_database, table, () => _indexes.GetOrAdd(IndexKey(table), _ => new CollectionIndex(table)));
    }

    /// <summary>Collections of one name share an index when they index the same columns in the same way.</summary>
    private static string IndexKey(SqliteTable table) => string.Join('\n',
    [
        table.Name,
        .. table.Model.VectorProperties.Select(vector => $"{vector.StorageName} {vector.Dimensions} {CollectionIndex.IsDotProduct(vector)}"),
        .. table.Model.DataProperties.Where(property => property.IsFullTextIndexed).Select(property => property.StorageName),
    ]);
}

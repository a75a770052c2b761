using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;
using Microsoft.Extensions.VectorData.ProviderServices;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>A collection of records in a table of the store's file.</summary>
#pragma warning disable CA1711 // It is a collection in the sense of its base class.
public sealed class SqliteCollection<TKey, TRecord> : VectorStoreCollection<TKey, TRecord>, IKeywordHybridSearchable<TRecord>
    where TKey : notnull
    where TRecord : class
{
    private readonly SqliteDatabase _database;
    private readonly SqliteTable _table;
    private readonly SqliteRecords<TRecord> _records;
    private readonly SqliteSearch<TRecord> _search;
    private readonly Func<CollectionIndex> _index;

    internal SqliteCollection(SqliteDatabase database, SqliteTable table, Func<CollectionIndex> index)
    {
        _database = database;
        _table = table;
        _index = index;
        _records = new SqliteRecords<TRecord>(table);
        _search = new SqliteSearch<TRecord>(database, table, _records, index);
    }

    public override string Name => _table.Name;

    public override Task<bool> CollectionExistsAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(_database.Read(_table.Exists));

    public override async Task EnsureCollectionExistsAsync(CancellationToken cancellationToken = default)
    {
        await _database.WriteAsync(_table.Ensure, cancellationToken);
        if (!_database.IsInTransaction)
        {
            await new KeywordStoring(_database, _table, _index()).StoreAsync(cancellationToken);
        }
    }

    public override Task EnsureCollectionDeletedAsync(CancellationToken cancellationToken = default) =>
        _database.WriteAsync(_table.Drop, cancellationToken);

    public override Task<TRecord?> GetAsync(TKey key, RecordRetrievalOptions? options = null, CancellationToken cancellationToken = default)
    {
        var includeVectors = IncludeVectors(options?.IncludeVectors);
        return Task.FromResult(_database.Read(connection => Get(connection, key, includeVectors)));
    }

    public override async IAsyncEnumerable<TRecord> GetAsync(
        IEnumerable<TKey> keys, RecordRetrievalOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        var includeVectors = IncludeVectors(options?.IncludeVectors);
        foreach (var record in _database.Read(connection => keys.Select(key => Get(connection, key, includeVectors)).OfType<TRecord>().ToList()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }
    }

    public override async IAsyncEnumerable<TRecord> GetAsync(
        Expression<Func<TRecord, bool>> filter, int top, FilteredRecordRetrievalOptions<TRecord>? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        var includeVectors = IncludeVectors(options?.IncludeVectors);
        var condition = SqliteFilter.Translate(filter, _table.Model);
        var order = options?.OrderBy?.Invoke(new()).Values.Select(
            sort => $"{SqliteTable.Quote(_table.Model.GetDataOrKeyProperty(sort.PropertySelector))}{(sort.Ascending ? "" : " DESC")}") ?? [];
        var sql = $"{_records.Select(includeVectors)} WHERE {condition.Sql} ORDER BY {string.Join(", ", order.Append("_row"))} LIMIT $top OFFSET $skip";
        foreach (var record in _database.Read(connection => connection.Query(
            sql, row => _records.Read(row, includeVectors), [.. condition.Parameters, ("$top", top), ("$skip", options?.Skip ?? 0)])))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }
    }

    public override Task DeleteAsync(TKey key, CancellationToken cancellationToken = default) => DeleteAsync([key], cancellationToken);

    public override Task DeleteAsync(IEnumerable<TKey> keys, CancellationToken cancellationToken = default) => _database.WriteAsync(
        connection =>
        {
            foreach (var key in keys)
            {
                _table.Delete(connection, key);
            }
        },
        cancellationToken);

    public override Task UpsertAsync(TRecord record, CancellationToken cancellationToken = default) => UpsertAsync([record], cancellationToken);

    public override async Task UpsertAsync(IEnumerable<TRecord> records, CancellationToken cancellationToken = default)
    {
        TRecord[] all = [.. records];
        var generated = new Dictionary<VectorPropertyModel, IReadOnlyList<Embedding>>();
        foreach (var vector in _table.Model.VectorProperties.Where(vector => vector.EmbeddingGenerationDispatcher is not null))
        {
            generated[vector] = await vector.GenerateEmbeddingsAsync(all.Select(vector.GetValueAsObject), cancellationToken);
        }

        foreach (var record in all)
        {
            GenerateKey(record);
        }

        await _database.WriteAsync(connection => _records.Upsert(connection, all, generated), cancellationToken);
    }

    public override async IAsyncEnumerable<VectorSearchResult<TRecord>> SearchAsync<TInput>(
        TInput searchValue, int top, VectorSearchOptions<TRecord>? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        options ??= new();
        var vector = _table.Model.GetVectorPropertyOrSingle(options);
        var query = await EmbedAsync(vector, searchValue, cancellationToken);
        foreach (var result in _search.Nearest(vector, query, top, options, IncludeVectors(options.IncludeVectors)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return result;
        }
    }

    public async IAsyncEnumerable<VectorSearchResult<TRecord>> HybridSearchAsync<TInput>(
        TInput searchValue, ICollection<string> keywords, int top, HybridSearchOptions<TRecord>? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TInput : notnull
    {
        options ??= new();
        var vector = _table.Model.GetVectorPropertyOrSingle(new VectorSearchOptions<TRecord> { VectorProperty = options.VectorProperty });
        var text = _table.Model.GetFullTextDataPropertyOrSingle(options.AdditionalProperty);
        var query = await EmbedAsync(vector, searchValue, cancellationToken);
        foreach (var result in _search.Hybrid(vector, query, text, string.Join(' ', keywords), top, options, IncludeVectors(options.IncludeVectors)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return result;
        }
    }

    public override object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(VectorStoreCollectionMetadata) ? new VectorStoreCollectionMetadata
        {
            VectorStoreSystemName = "sqlite",
            VectorStoreName = _database.File,
            CollectionName = Name,
        }
        : serviceType == typeof(IHybridCandidates<TRecord>) ? _search
        : serviceType.IsInstanceOfType(this) ? this : null;

    private TRecord? Get(SqliteConnection connection, TKey key, bool includeVectors) => connection.Query(
        $"{_records.Select(includeVectors)} WHERE {SqliteTable.Quote(_table.Model.KeyProperty)} = $key",
        row => _records.Read(row, includeVectors), ("$key", SqliteValues.ToColumn(key))).SingleOrDefault();

    private bool IncludeVectors(bool? asked) => asked == true && _table.Model.EmbeddingGenerationRequired
        ? throw new NotSupportedException(VectorDataStrings.IncludeVectorsNotSupportedWithEmbeddingGeneration)
        : asked ?? false;

    private void GenerateKey(TRecord record)
    {
        var key = _table.Model.KeyProperty;
        if (key.IsAutoGenerated && (key.GetValueAsObject(record) as Guid? ?? Guid.Empty) == Guid.Empty)
        {
            key.SetValueAsObject(record, Guid.NewGuid());
        }
    }

    private static async Task<ReadOnlyMemory<float>> EmbedAsync<TInput>(VectorPropertyModel vector, TInput value, CancellationToken cancellationToken) =>
        SqliteValues.ToFloats(value)
        ?? (vector.EmbeddingGenerationDispatcher is not null
            ? SqliteValues.ToFloats(await vector.GenerateEmbeddingAsync(value, cancellationToken))
            : null)
        ?? throw new InvalidOperationException(VectorDataStrings.InvalidSearchInputAndNoEmbeddingGeneratorWasConfigured(typeof(TInput), "ReadOnlyMemory<float>, Embedding<float>, float[]"));
}

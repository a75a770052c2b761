using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.VectorData;
using Microsoft.Extensions.VectorData.ProviderServices;
using NewArea.Memory.Keywords;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>
/// What of a collection is searched in memory: its vectors and its texts. It follows the file commit by commit,
/// whoever wrote; a search sees it in the very state of the snapshot that the search reads its records from.
/// </summary>
internal sealed class CollectionIndex : IDisposable
{
    private readonly SqliteTable _table;
    private readonly ReaderWriterLockSlim _gate = new();
    private readonly Dictionary<string, VectorIndex> _vectors = [];
    private readonly Dictionary<string, KeywordIndex> _texts = [];
    private long _version;

    public CollectionIndex(SqliteTable table)
    {
        _table = table;
        foreach (var vector in table.Model.VectorProperties)
        {
            _vectors.Add(vector.StorageName, new VectorIndex(vector.Dimensions, normalize: !IsDotProduct(vector)));
        }

        foreach (var text in table.Model.DataProperties.Where(property => property.IsFullTextIndexed))
        {
            _texts.Add(text.StorageName, new KeywordIndex());
        }
    }

    public bool HoldsTexts => _texts.Count > 0;

    public static bool IsDotProduct(VectorPropertyModel vector) => vector.DistanceFunction == DistanceFunction.DotProductSimilarity;

    public VectorIndex Vectors(VectorPropertyModel vector) => _vectors[vector.StorageName];

    public KeywordIndex Texts(DataPropertyModel text) => _texts[text.StorageName];

    /// <summary>Searches in the state of the snapshot.</summary>
    /// <returns>False when the index is ahead of the snapshot already: take a new one.</returns>
    public bool TrySearch<T>(SqliteConnection snapshot, Func<T> search, out T? result)
    {
        var version = snapshot.Scalar<long>("SELECT version FROM _store");
        while (true)
        {
            _gate.EnterReadLock();
            try
            {
                if (_version >= version)
                {
                    var same = _version == version;
                    result = same ? search() : default;
                    return same;
                }
            }
            finally
            {
                _gate.ExitReadLock();
            }

            CatchUp(snapshot, version);
        }
    }

    /// <summary>The columns whose keyword index holds so many passages that are not stored, each with the state of the file that it has read.</summary>
    public IReadOnlyList<(string Column, IReadOnlyList<LiveSegment> Segments, long Version)> Unstored(int atLeast)
    {
        _gate.EnterWriteLock();
        try
        {
            return [.. _texts.Where(texts => texts.Value.Unstored >= atLeast).Select(texts => (texts.Key, texts.Value.Compact(), _version))];
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    public void Dispose()
    {
        _gate.Dispose();
        foreach (var text in _texts.Values)
        {
            text.Dispose();
        }
    }

    private void CatchUp(SqliteConnection snapshot, long version)
    {
        _gate.EnterWriteLock();
        try
        {
            if (_version < version)
            {
                Forget(snapshot, version);
                Load(snapshot);
                _version = version;
            }
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    private void Forget(SqliteConnection snapshot, long version)
    {
        var deleted = snapshot.Query(
            "SELECT row FROM _deleted WHERE version > $version AND collection = $name",
            row => row.IsDBNull(0) ? (long?)null : row.GetInt64(0), ("$version", _version), ("$name", _table.Name));
        if (version - _version >= SqliteDatabase.DeletionsKept || deleted.Contains(null))
        {
            _version = deleted.Contains(null) ? _version : 0;
            Clear();
            return;
        }

        foreach (var row in deleted.OfType<long>())
        {
            Remove(row);
        }
    }

    private void Load(SqliteConnection snapshot)
    {
        foreach (var (column, vectors) in _vectors)
        {
            foreach (var (row, vector) in Changed(snapshot, column, rows => rows.GetFieldValue<byte[]>(1), []))
            {
                vectors.Set(row, MemoryMarshal.Cast<byte, float>(vector));
            }
        }

        foreach (var (column, texts) in _texts)
        {
            if (_version == 0)
            {
                new StoredKeywords(_table, column).Load(snapshot, texts);
            }
            else
            {
                texts.AddRange(Changed(snapshot, column, rows => rows.GetString(1), ""));
            }
        }
    }

    private IEnumerable<(long Row, T Value)> Changed<T>(SqliteConnection snapshot, string column, Func<SqliteDataReader, T> read, T none)
    {
        using var select = snapshot.Prepare(
            $"SELECT _row, {SqliteNames.Quote(column)} FROM {_table.Quoted} WHERE _changed > $version", ("$version", _version));
        using var rows = select.ExecuteReader();
        while (rows.Read())
        {
            yield return (rows.GetInt64(0), rows.IsDBNull(1) ? none : read(rows));
        }
    }

    private void Remove(long row)
    {
        foreach (var vectors in _vectors.Values)
        {
            vectors.Remove(row);
        }

        foreach (var texts in _texts.Values)
        {
            texts.Remove(row);
        }
    }

    private void Clear()
    {
        foreach (var vectors in _vectors.Values)
        {
            vectors.Clear();
        }

        foreach (var name in _texts.Keys)
        {
            _texts[name].Dispose();
            _texts[name] = new KeywordIndex();
        }
    }
}

using System.Text.Json;
using Microsoft.Data.Sqlite;
using NewArea.Memory.Keywords;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>
/// The keyword index of a column as it lies in the file, so that opening reads it instead of every text. It may lag
/// behind the texts: a stored passage counts while its row has not changed since; what is not stored is read anew.
/// </summary>
internal sealed class StoredKeywords(SqliteTable table, string column)
{
    public const string Schema = """
        CREATE TABLE IF NOT EXISTS _keywords (
            id INTEGER PRIMARY KEY, collection TEXT NOT NULL, "column" TEXT NOT NULL, maker TEXT NOT NULL, version INTEGER NOT NULL, data BLOB NOT NULL)
        """;

    private const int ReadAtOnce = 4096;

    private const string OfColumn = """collection = $name AND "column" = $column""";

    /// <summary>Another build may see other terms in the same text, so it reads the texts again.</summary>
    private static readonly string Maker = typeof(KeywordIndex).Module.ModuleVersionId.ToString();

    /// <summary>Fills an empty index with all rows of the snapshot.</summary>
    public void Load(SqliteConnection snapshot, KeywordIndex index)
    {
        var missing = snapshot.Query($"SELECT _row, _changed FROM {table.Quoted}", row => (Row: row.GetInt64(0), Changed: row.GetInt64(1)))
            .ToDictionary(row => row.Row, row => row.Changed);
        foreach (var (id, version) in snapshot.Query(
            $"SELECT id, version FROM _keywords WHERE {OfColumn} AND maker = $maker ORDER BY id",
            row => (row.GetInt64(0), row.GetInt64(1)), ("$name", table.Name), ("$column", column), ("$maker", Maker)))
        {
            using var data = new SqliteBlob(snapshot, "_keywords", "data", id, readOnly: true);
            index.Restore(KeywordSegmentCode.Read(data), id, row => missing.TryGetValue(row, out var changed) && changed <= version && missing.Remove(row));
        }

        index.AddRange(missing.Keys.Order().Chunk(ReadAtOnce).SelectMany(rows => Texts(snapshot, rows)));
    }

    /// <summary>Stores what of the index is not stored yet, and drops what it no longer holds.</summary>
    /// <param name="connection">Of a transaction.</param>
    /// <param name="segments">The index's, without dead passages but for those stored already.</param>
    /// <param name="version">The state of the texts that the index has read.</param>
    public void Save(SqliteConnection connection, IReadOnlyList<LiveSegment> segments, long version)
    {
        connection.Execute(
            $"DELETE FROM _keywords WHERE {OfColumn} AND id NOT IN (SELECT value FROM json_each($kept))",
            ("$name", table.Name), ("$column", column), ("$kept", JsonSerializer.Serialize(segments.Select(segment => segment.StoredAs).OfType<long>())));
        foreach (var segment in segments.Where(segment => segment.StoredAs is null))
        {
            connection.Execute(
                """INSERT INTO _keywords (collection, "column", maker, version, data) VALUES ($name, $column, $maker, $version, zeroblob($length))""",
                ("$name", table.Name), ("$column", column), ("$maker", Maker), ("$version", version), ("$length", KeywordSegmentCode.LengthOf(segment.Data)));
            segment.StoredAs = connection.Scalar<long>("SELECT last_insert_rowid()");
            using var data = new SqliteBlob(connection, "_keywords", "data", segment.StoredAs.Value);
            KeywordSegmentCode.Write(segment.Data, data);
        }
    }

    private List<(long Row, string Text)> Texts(SqliteConnection snapshot, long[] rows) => snapshot.Query(
        $"SELECT _row, {SqliteNames.Quote(column)} FROM {table.Quoted} WHERE _row IN (SELECT value FROM json_each($rows))",
        row => (row.GetInt64(0), row.IsDBNull(1) ? "" : row.GetString(1)), ("$rows", JsonSerializer.Serialize(rows)));
}

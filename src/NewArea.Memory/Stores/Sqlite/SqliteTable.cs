using Microsoft.Data.Sqlite;
using Microsoft.Extensions.VectorData.ProviderServices;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>A collection's table: a row number that is never used again, the version that changed the row last, the properties.</summary>
internal sealed class SqliteTable(string name, CollectionModel model)
{
    public string Name => name;

    public string Quoted { get; } = SqliteNames.Quote(name);

    public CollectionModel Model => model;

    public bool Exists(SqliteConnection connection) => connection.Scalar<long>(
        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $name", ("$name", name)) > 0;

    /// <exception cref="InvalidOperationException">There is a table of that name with other columns.</exception>
    public void Ensure(SqliteConnection connection)
    {
        if (Exists(connection))
        {
            Compare(connection);
            return;
        }

        var key = model.KeyProperty;
        string[] columns =
        [
            "_row INTEGER PRIMARY KEY AUTOINCREMENT",
            "_changed INTEGER NOT NULL",
            $"{Quote(key)} {SqliteValues.Column(key.Type)} NOT NULL UNIQUE",
            .. model.DataProperties.Select(property => $"{Quote(property)} {SqliteValues.Column(property.Type)}"),
            .. model.VectorProperties.Select(property => $"{Quote(property)} BLOB"),
        ];
        connection.Execute($"CREATE TABLE {Quoted} ({string.Join(", ", columns)})");
        foreach (var column in model.DataProperties.Where(property => property.IsIndexed).Select(property => property.StorageName).Prepend("_changed"))
        {
            connection.Execute($"CREATE INDEX {SqliteNames.Quote($"{name}_{column}")} ON {Quoted} ({SqliteNames.Quote(column)})");
        }
    }

    public void Drop(SqliteConnection connection)
    {
        if (Exists(connection))
        {
            connection.Execute($"DROP TABLE {Quoted}");
            connection.Execute("INSERT INTO _deleted SELECT $name, NULL, version + 1 FROM _store", ("$name", name));
            connection.Execute("DELETE FROM _keywords WHERE collection = $name", ("$name", name));
        }
    }

    public void Delete(SqliteConnection connection, object key)
    {
        var parameter = ("$key", SqliteValues.ToColumn(key));
        var where = $"FROM {Quoted} WHERE {Quote(model.KeyProperty)} = $key";
        connection.Execute($"INSERT INTO _deleted SELECT $name, _row, (SELECT version + 1 FROM _store) {where}", ("$name", name), parameter);
        connection.Execute($"DELETE {where}", parameter);
    }

    public static string Quote(PropertyModel property) => SqliteNames.Quote(property.StorageName);

    private void Compare(SqliteConnection connection)
    {
        var present = connection.Query("SELECT name FROM pragma_table_info($name)", row => row.GetString(0), ("$name", name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var missing = model.Properties.Select(property => property.StorageName).Where(column => !present.Contains(column)).ToArray();
        if (missing.Length > 0)
        {
            throw new InvalidOperationException(
                $"The collection '{name}' has no {string.Join(", ", missing)}: it was made for other records. Delete it and import the documents again, or choose another file.");
        }
    }
}

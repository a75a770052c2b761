using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData.ProviderServices;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>Records to rows of a table and back.</summary>
internal sealed class SqliteRecords<TRecord>(SqliteTable table)
    where TRecord : class
{
    private readonly string _upsert = UpsertOf(table);
    private readonly ConcurrentDictionary<bool, (PropertyModel[] Properties, string Columns)> _selections = new();

    /// <summary><c>SELECT _row, …</c> without the condition.</summary>
    /// <param name="includeVectors">Whether the record gets its vectors.</param>
    /// <param name="andThen">A column more, after the record's.</param>
    public string Select(bool includeVectors, PropertyModel? andThen = null)
    {
        var columns = Selection(includeVectors).Columns;
        return $"SELECT _row, {columns}{(andThen is null ? "" : $", {SqliteTable.Quote(andThen)}")} FROM {table.Quoted}";
    }

    /// <summary>The record of a row that <see cref="Select"/> gave.</summary>
    public TRecord Read(SqliteDataReader row, bool includeVectors)
    {
        var record = table.Model.CreateRecord<TRecord>()!;
        var properties = Selection(includeVectors).Properties;
        for (var at = 0; at < properties.Length; at++)
        {
            if (!row.IsDBNull(at + 1))
            {
                var property = properties[at];
                property.SetValueAsObject(record, property is VectorPropertyModel
                    ? SqliteValues.FromBlob(row.GetFieldValue<byte[]>(at + 1), Nullable.GetUnderlyingType(property.Type) ?? property.Type)
                    : property.Type == typeof(string) ? row.GetString(at + 1)
                    : property.Type == typeof(int) || property.Type == typeof(int?) ? row.GetInt32(at + 1)
                    : SqliteValues.FromColumn(row.GetValue(at + 1), property.Type));
            }
        }

        return record;
    }

    /// <summary>Inserts or replaces the records, each with its generated vectors where it has any.</summary>
    public void Upsert(SqliteConnection connection, IReadOnlyList<TRecord> records, IReadOnlyDictionary<VectorPropertyModel, IReadOnlyList<Embedding>> generated)
    {
        using var command = connection.Prepare(_upsert);
        var parameters = table.Model.Properties.Select((_, at) => command.Parameters.Add($"$p{at}", SqliteType.Text)).ToArray();
        for (var at = 0; at < records.Count; at++)
        {
            for (var column = 0; column < parameters.Length; column++)
            {
                var property = table.Model.Properties[column];
                var value = property is VectorPropertyModel vector
                    ? SqliteValues.ToBlob(generated.TryGetValue(vector, out var made) ? made[at] : property.GetValueAsObject(records[at]))
                    : SqliteValues.ToColumn(property.GetValueAsObject(records[at]));
                parameters[column].ResetSqliteType();
                parameters[column].Value = value ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    private (PropertyModel[] Properties, string Columns) Selection(bool includeVectors) => _selections.GetOrAdd(includeVectors, _ =>
    {
        PropertyModel[] properties = [.. table.Model.Properties.Where(property => includeVectors || property is not VectorPropertyModel)];
        return (properties, string.Join(", ", properties.Select(SqliteTable.Quote)));
    });

    private static string UpsertOf(SqliteTable table)
    {
        var properties = table.Model.Properties;
        var columns = string.Join(", ", properties.Select(SqliteTable.Quote));
        var values = string.Join(", ", properties.Select((_, at) => $"$p{at}"));
        var updates = string.Join("", properties.Where(property => property is not KeyPropertyModel)
            .Select(property => $", {SqliteTable.Quote(property)} = excluded.{SqliteTable.Quote(property)}"));
        return $"""
            INSERT INTO {table.Quoted} (_changed, {columns}) VALUES ((SELECT version + 1 FROM _store), {values})
            ON CONFLICT ({SqliteTable.Quote(table.Model.KeyProperty)}) DO UPDATE SET _changed = excluded._changed{updates}
            """;
    }
}

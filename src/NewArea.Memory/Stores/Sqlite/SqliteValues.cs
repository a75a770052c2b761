using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>
/// Values between .NET and SQLite: numbers as they are, moments as ISO 8601 text that sorts, lists as JSON, vectors as
/// little-endian floats.
/// </summary>
internal static class SqliteValues
{
    public const string SupportedTypes =
        "string, bool, int, long, float, double, Guid, DateTime, DateTimeOffset, byte[], and string[], List<string>, int[], List<int>, long[], List<long>, double[], List<double>";

    private const string Moment = "yyyy-MM-ddTHH:mm:ss.fffffffZ";

    private static readonly Dictionary<Type, string> Columns = new()
    {
        [typeof(string)] = "TEXT",
        [typeof(Guid)] = "TEXT",
        [typeof(DateTime)] = "TEXT",
        [typeof(DateTimeOffset)] = "TEXT",
        [typeof(bool)] = "INTEGER",
        [typeof(int)] = "INTEGER",
        [typeof(long)] = "INTEGER",
        [typeof(float)] = "REAL",
        [typeof(double)] = "REAL",
        [typeof(byte[])] = "BLOB",
        [typeof(string[])] = "TEXT",
        [typeof(List<string>)] = "TEXT",
        [typeof(int[])] = "TEXT",
        [typeof(List<int>)] = "TEXT",
        [typeof(long[])] = "TEXT",
        [typeof(List<long>)] = "TEXT",
        [typeof(double[])] = "TEXT",
        [typeof(List<double>)] = "TEXT",
    };

    public static bool Supports(Type type) => Columns.ContainsKey(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>The column's type; none for a dynamic key, which keeps what it is given.</summary>
    public static string Column(Type type) => Columns.GetValueOrDefault(Nullable.GetUnderlyingType(type) ?? type, "");

    public static object? ToColumn(object? value) => value switch
    {
        null or string or bool or int or long or float or double or byte[] => value,
        Guid guid => guid.ToString(),
        DateTimeOffset moment => moment.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture),
        DateTime moment => moment.ToUniversalTime().ToString(Moment, CultureInfo.InvariantCulture),
        _ => JsonSerializer.Serialize(value),
    };

    public static object? FromColumn(object value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            DBNull => null,
            _ when type == typeof(object) => value,
            string text when type == typeof(string) => text,
            byte[] bytes => bytes,
            string text when type == typeof(Guid) => Guid.Parse(text),
            string text when type == typeof(DateTimeOffset) => DateTimeOffset.ParseExact(text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            string text when type == typeof(DateTime) => DateTimeOffset.ParseExact(text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime,
            string json => JsonSerializer.Deserialize(json, type),
            _ => Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
        };
    }

    public static byte[]? ToBlob(object? vector)
    {
        var floats = ToFloats(vector);
        return floats is null ? null : MemoryMarshal.AsBytes(floats.Value.Span).ToArray();
    }

    public static ReadOnlyMemory<float>? ToFloats(object? vector) => vector switch
    {
        ReadOnlyMemory<float> floats => floats,
        Embedding<float> embedding => embedding.Vector,
        float[] floats => floats,
        // A bare null would turn into an empty vector.
        _ => default(ReadOnlyMemory<float>?),
    };

    public static object FromBlob(byte[] blob, Type type)
    {
        var floats = MemoryMarshal.Cast<byte, float>(blob).ToArray();
        return type == typeof(float[]) ? floats
            : type == typeof(Embedding<float>) ? new Embedding<float>(floats)
            : new ReadOnlyMemory<float>(floats);
    }
}

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>Names of collections and properties in SQL. A name is data: it is quoted wherever it stands.</summary>
internal static class SqliteNames
{
    private const int MaxLength = 128;

    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <exception cref="ArgumentException">The name is empty, too long, holds control characters or is the store's own.</exception>
    public static string Check(string name) =>
        string.IsNullOrWhiteSpace(name) || name.Length > MaxLength || name.Any(char.IsControl)
            ? throw new ArgumentException($"'{name}' is no name for a collection or property: give it 1 to {MaxLength} characters, none of them a control character.", nameof(name))
            : name.StartsWith('_') || name.StartsWith("sqlite_", StringComparison.OrdinalIgnoreCase)
                ? throw new ArgumentException($"'{name}' is no name for a collection or property: names that begin with _ or sqlite_ are the store's own.", nameof(name))
                : name;
}

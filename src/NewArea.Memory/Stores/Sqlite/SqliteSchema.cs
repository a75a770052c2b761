using Microsoft.Data.Sqlite;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>What every file of ours holds, whatever its collections.</summary>
internal static class SqliteSchema
{
    private const int ApplicationId = 0x4E774172;

    /// <summary>
    /// What the file's tables look like, kept as its <c>user_version</c>; raised when an earlier build could no longer
    /// use them. Files of the first builds carry 0 and look the same as 1.
    /// </summary>
    private const int Format = 1;

    /// <exception cref="StoreException">The file is another program's, or a later version's.</exception>
    public static void Open(SqliteConnection connection, string file)
    {
        connection.Open();
        var application = connection.Scalar<long>("PRAGMA application_id");
        var tables = connection.Scalar<long>("SELECT count(*) FROM sqlite_master");
        if (application != ApplicationId && tables > 0)
        {
            throw new StoreException(StoreFault.NotAMemory, file,
                $"The file {file} is another program's database, not a memory. Choose another file.");
        }

        var format = connection.Scalar<long>("PRAGMA user_version");
        if (format > Format)
        {
            throw new StoreException(StoreFault.OtherVersion, file,
                $"The memory file {file} was made by a later version of the program (format {format}; this one reads up to {Format}). "
                + "Use that version, or choose another file and import the documents again.");
        }

        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("PRAGMA synchronous = FULL");
        connection.Execute("BEGIN IMMEDIATE");
        connection.Execute($"PRAGMA application_id = {ApplicationId}");
        connection.Execute($"PRAGMA user_version = {Format}");
        connection.Execute("CREATE TABLE IF NOT EXISTS _store (version INTEGER NOT NULL)");
        connection.Execute("INSERT INTO _store SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM _store)");
        // A row of null stands for the whole collection.
        connection.Execute("CREATE TABLE IF NOT EXISTS _deleted (collection TEXT NOT NULL, row INTEGER, version INTEGER NOT NULL)");
        connection.Execute("CREATE INDEX IF NOT EXISTS _deleted_version ON _deleted (version)");
        connection.Execute(StoredKeywords.Schema);
        connection.Execute("COMMIT");
    }
}

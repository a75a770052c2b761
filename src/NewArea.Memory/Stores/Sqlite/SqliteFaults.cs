using Microsoft.Data.Sqlite;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>SQLite's result codes (https://www.sqlite.org/rescode.html) in words a person can act on.</summary>
internal static class SqliteFaults
{
    public static StoreException Translate(SqliteException exception, string file)
    {
        var (fault, advice) = exception.SqliteErrorCode switch
        {
            5 or 6 => (StoreFault.Busy, "is being written by another process. Wait until it is done, or end it, and try again."),
            8 => (StoreFault.ReadOnly, "may not be written. Allow writing to the file and its folder, or choose another file."),
            10 or 11 => (StoreFault.Damaged, "is damaged or its disk fails. Move it away and import the documents again."),
            13 => (StoreFault.Full, "cannot grow: the disk is full. Free some space; what was stored before is intact."),
            14 => (StoreFault.CannotOpen, "cannot be opened or created. See that its folder exists and may be written, or choose another file."),
            26 => (StoreFault.NotAMemory, "is not a memory: it holds something else. Choose another file."),
            _ => (StoreFault.Other, "failed."),
        };
        return new StoreException(fault, file, $"The memory file {file} {advice} ({exception.Message})", exception);
    }
}

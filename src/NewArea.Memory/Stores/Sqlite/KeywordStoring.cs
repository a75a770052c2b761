namespace NewArea.Memory.Stores.Sqlite;

/// <summary>Stores the keyword index where enough is new in it, so that the next opening need not read the texts.</summary>
internal sealed class KeywordStoring(SqliteDatabase database, SqliteTable table, CollectionIndex index)
{
    /// <summary>Reading so few texts anew takes no time that anybody notices.</summary>
    private const int WorthStoring = 1000;

    public async Task StoreAsync(CancellationToken cancellationToken)
    {
        if (!index.HoldsTexts)
        {
            return;
        }

        while (!database.Read(snapshot => index.TrySearch(snapshot, () => true, out _)))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        var unstored = index.Unstored(WorthStoring);
        foreach (var (column, segments, version) in unstored)
        {
            try
            {
                await database.WriteAsync(connection => new StoredKeywords(table, column).Save(connection, segments, version), cancellationToken);
            }
            catch (StoreException failure) when (failure.Fault is StoreFault.Busy or StoreFault.Full)
            {
                // The next opening takes longer, and nothing is lost.
            }
        }

        if (unstored.Count > 0)
        {
            // Building an index takes several times what the index holds; the system gets that back at once.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}

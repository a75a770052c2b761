using Microsoft.Extensions.AI;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using NewArea.Memory.Stores;
using NewArea.Memory.Stores.Records;

namespace NewArea.Memory;

/// <summary>Documents into the collections and out of them, each in one transaction.</summary>
internal sealed class DocumentImport(
    MemoryCollections collections, DocumentCatalog catalog, IEmbeddingGenerator<string, Embedding<float>> embeddings, string embedder)
{
    /// <summary>Part of what makes a passage: raised when the same document would be cut otherwise.</summary>
    private const string Format = "1";

    private readonly string _maker = $"{Format}/{embedder}";

    public async Task<ImportResult> ImportAsync(Document document, bool isSeed, CancellationToken cancellationToken)
    {
        var passages = PassageSplitter.Split(document);
        var text = DocumentRecords.ToText(document);
        var record = DocumentRecords.ToRecord(text, document.Info, passages.Count, _maker);
        var result = new ImportResult(document.Id, await WouldBeAsync(record, isSeed, cancellationToken), passages.Count);
        if (result.Outcome is ImportOutcome.Unchanged or ImportOutcome.IdInUse)
        {
            return result;
        }

        var vectors = await embeddings.GenerateAsync(passages.Select(passage => passage.Text), cancellationToken: cancellationToken);
        var records = passages.Zip(vectors, (passage, vector) => DocumentRecords.ToRecord(passage, record.Revision, vector.Vector)).ToArray();
        await collections.Transactions.TransactAsync(
            async token =>
            {
                // Another process may have imported meanwhile.
                result = result with { Outcome = await WouldBeAsync(record, isSeed, token) };
                if (result.Outcome is ImportOutcome.Unchanged or ImportOutcome.IdInUse)
                {
                    return;
                }

                var old = await collections.Documents.GetAsync(document.Id, cancellationToken: token);
                await collections.Passages.DeleteAsync(KeysOf(document.Id, passages.Count, old?.Passages ?? 0), token);
                await collections.Passages.UpsertAsync(records, token);
                await collections.Texts.UpsertAsync(text, token);
                await collections.Documents.UpsertAsync(record, token);
                if (isSeed)
                {
                    await collections.Seeds.UpsertAsync(new SeedRecord { Id = document.Id }, token);
                }
            },
            cancellationToken);
        return result;
    }

    /// <returns>False when there was no such document.</returns>
    public async Task<bool> DeleteAsync(string documentId, CancellationToken cancellationToken)
    {
        var found = false;
        await collections.Transactions.TransactAsync(
            async token =>
            {
                if (await collections.Documents.GetAsync(documentId, cancellationToken: token) is { } old)
                {
                    found = true;
                    await collections.Passages.DeleteAsync(KeysOf(documentId, 0, old.Passages), token);
                    await collections.Texts.DeleteAsync(documentId, token);
                    await collections.Documents.DeleteAsync(documentId, token);
                    await collections.Seeds.DeleteAsync(documentId, token);
                }
            },
            cancellationToken);
        return found;
    }

    /// <summary>Imports anew what another splitter or embedding generator made.</summary>
    /// <exception cref="InvalidOperationException">The embedding generator failed; the memory is as it was.</exception>
    public async Task RemakeAsync(CancellationToken cancellationToken)
    {
        foreach (var record in await catalog.NotMadeByAsync(_maker, cancellationToken).ToListAsync(cancellationToken))
        {
            try
            {
                var text = await collections.Texts.GetAsync(record.Id, cancellationToken: cancellationToken);
                await ImportAsync(DocumentRecords.ToDocument(text!), await IsSeedAsync(record.Id, cancellationToken), cancellationToken);
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or StoreException))
            {
                throw new InvalidOperationException(
                    $"The memory was made with {record.Maker} and must be made anew with {_maker}, which failed: {exception.Message} "
                    + "See that the embedding model can be reached, or set the one that was used before.", exception);
            }
        }
    }

    public async Task<bool> IsSeedAsync(string documentId, CancellationToken cancellationToken) =>
        await collections.Seeds.GetAsync(documentId, cancellationToken: cancellationToken) is not null;

    private async Task<ImportOutcome> WouldBeAsync(DocumentRecord record, bool isSeed, CancellationToken cancellationToken) =>
        await collections.Documents.GetAsync(record.Id, cancellationToken: cancellationToken) switch
        {
            null => ImportOutcome.Added,
            var old when old.Revision == record.Revision => ImportOutcome.Unchanged,
            _ when isSeed != await IsSeedAsync(record.Id, cancellationToken) => ImportOutcome.IdInUse,
            _ => ImportOutcome.Replaced,
        };

    private static IEnumerable<string> KeysOf(string documentId, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Select(ordinal => PassageRecord.KeyOf(documentId, ordinal));
}

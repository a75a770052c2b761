using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;
using NewArea.Memory.Documents;
using NewArea.Memory.Embeddings;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;
using NewArea.Memory.Stores;
using NewArea.Memory.Stores.Records;
using NewArea.Memory.Stores.Sqlite;

namespace NewArea.Memory;

/// <summary>
/// Documents in, ranked passages out. Any number may search while one imports: a search sees a document as it was
/// or as it is, never half of one.
/// </summary>
public sealed class PassageMemory : IAsyncDisposable, IDisposable
{
    /// <summary>Part of what makes a passage: raised when the same document would be cut or indexed otherwise.</summary>
    private const string Format = "1";

    /// <summary>Passages taken of each search before they are ranked.</summary>
    private const int Candidates = 50;

    private readonly VectorStore _store;
    private readonly ITransactionalStore _transactions;
    private readonly IEmbeddingGenerator<string, Embedding<float>> _embeddings;
    private readonly EmbedderIdentity _embedder;
    private readonly VectorStoreCollection<string, DocumentRecord> _documents;
    private readonly VectorStoreCollection<string, TextRecord> _texts;
    private readonly VectorStoreCollection<string, PassageRecord> _passages;
    private readonly IHybridCandidates<PassageRecord> _candidates;
    private readonly DocumentCatalog _catalog;
    private readonly bool _ownsStore;

    private PassageMemory(VectorStore store, IEmbeddingGenerator<string, Embedding<float>> embeddings, EmbedderIdentity embedder, bool ownsStore)
    {
        _store = store;
        _embeddings = embeddings;
        _embedder = embedder;
        _ownsStore = ownsStore;
        _documents = store.GetCollection<string, DocumentRecord>("documents");
        _texts = store.GetCollection<string, TextRecord>("texts");
        _passages = store.GetCollection<string, PassageRecord>("passages", PassageRecord.Definition(embedder.Dimensions));
        _catalog = new DocumentCatalog(_documents);
        _transactions = Offered<ITransactionalStore>(store.GetService(typeof(ITransactionalStore)));
        _candidates = Offered<IHybridCandidates<PassageRecord>>(_passages.GetService(typeof(IHybridCandidates<PassageRecord>)));
    }

    /// <summary>Grows with every change; an answer is reusable while it stays the same.</summary>
    public long Version => _transactions.Version;

    private string Maker => $"{Format}/{_embedder.Name}";

    /// <summary>Opens the memory in a file, which is created where it is missing.</summary>
    /// <param name="file">The SQLite file.</param>
    /// <param name="embeddings">Embeds passages and questions; the embedded generator when null.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="StoreException">The file cannot be used; the message says why and what to do.</exception>
    public static async Task<PassageMemory> OpenAsync(
        string file, IEmbeddingGenerator<string, Embedding<float>>? embeddings = null, CancellationToken cancellationToken = default)
    {
        var store = new SqliteVectorStore(file);
        try
        {
            return await OpenAsync(store, embeddings, ownsStore: true, cancellationToken);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Opens the memory in a store, which the caller disposes of.</summary>
    public static Task<PassageMemory> OpenAsync(
        VectorStore store, IEmbeddingGenerator<string, Embedding<float>>? embeddings = null, CancellationToken cancellationToken = default) =>
        OpenAsync(store, embeddings, ownsStore: false, cancellationToken);

    /// <summary>Adds a document or replaces, in one transaction, the one with the same id.</summary>
    public async Task<ImportResult> ImportAsync(Document document, CancellationToken cancellationToken = default)
    {
        var passages = PassageSplitter.Split(document);
        var text = DocumentRecords.ToText(document);
        var record = DocumentRecords.ToRecord(text, document.Info, passages.Count, Maker);
        var unchanged = new ImportResult(document.Id, ImportOutcome.Unchanged, passages.Count);
        if (await _documents.GetAsync(document.Id, cancellationToken: cancellationToken) is { } known && known.Revision == record.Revision)
        {
            return unchanged;
        }

        var vectors = await _embeddings.GenerateAsync(passages.Select(passage => passage.Text), cancellationToken: cancellationToken);
        var records = passages.Zip(vectors, (passage, vector) => DocumentRecords.ToRecord(passage, record.Revision, vector.Vector)).ToArray();
        var result = unchanged;
        await _transactions.TransactAsync(
            async token =>
            {
                var old = await _documents.GetAsync(document.Id, cancellationToken: token);
                if (old?.Revision == record.Revision)
                {
                    return;
                }

                await _passages.DeleteAsync(KeysOf(document.Id, passages.Count, old?.Passages ?? 0), token);
                await _passages.UpsertAsync(records, token);
                await _texts.UpsertAsync(text, token);
                await _documents.UpsertAsync(record, token);
                result = unchanged with { Outcome = old is null ? ImportOutcome.Added : ImportOutcome.Replaced };
            },
            cancellationToken);
        return result;
    }

    /// <returns>False when there was no such document.</returns>
    public async Task<bool> DeleteAsync(string documentId, CancellationToken cancellationToken = default)
    {
        var found = false;
        await _transactions.TransactAsync(
            async token =>
            {
                if (await _documents.GetAsync(documentId, cancellationToken: token) is { } old)
                {
                    found = true;
                    await _passages.DeleteAsync(KeysOf(documentId, 0, old.Passages), token);
                    await _texts.DeleteAsync(documentId, token);
                    await _documents.DeleteAsync(documentId, token);
                }
            },
            cancellationToken);
        return found;
    }

    /// <summary>The documents, by id.</summary>
    public async Task<IReadOnlyList<DocumentInfo>> ListAsync(CancellationToken cancellationToken = default) =>
        await _catalog.AllAsync(cancellationToken).Select(record => DocumentRecords.ToInfo(record.Info)).ToListAsync(cancellationToken);

    /// <summary>The whole document with its text, or null.</summary>
    public async Task<Document?> GetAsync(string documentId, CancellationToken cancellationToken = default) =>
        await _texts.GetAsync(documentId, cancellationToken: cancellationToken) is { } text ? DocumentRecords.ToDocument(text) : null;

    /// <summary>The document's passages in order; none when there is no such document.</summary>
    public async Task<IReadOnlyList<Passage>> PassagesOfAsync(string documentId, CancellationToken cancellationToken = default) =>
        await GetAsync(documentId, cancellationToken) is { } document ? PassageSplitter.Split(document) : [];

    /// <summary>The passages that speak to the query, best first.</summary>
    public async Task<IReadOnlyList<RankedPassage>> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(query.Text) || query.Limit <= 0)
        {
            return [];
        }

        var vector = await _embeddings.GenerateVectorAsync(query.Text, cancellationToken: cancellationToken);
        while (true)
        {
            if (await FindAsync(query, vector, cancellationToken) is { } candidates)
            {
                return [.. HybridFusion.Rank(query.Text, candidates, candidates.Count)
                    .Where(ranked => ranked.Relevance >= query.MinRelevance).Take(query.Limit)];
            }
        }
    }

    public void Dispose()
    {
        if (_ownsStore)
        {
            _store.Dispose();
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<PassageMemory> OpenAsync(
        VectorStore store, IEmbeddingGenerator<string, Embedding<float>>? embeddings, bool ownsStore, CancellationToken cancellationToken)
    {
        embeddings ??= new NGramEmbeddingGenerator();
        var memory = new PassageMemory(store, embeddings, await EmbedderIdentity.OfAsync(embeddings, cancellationToken), ownsStore);
        await memory._documents.EnsureCollectionExistsAsync(cancellationToken);
        await memory._texts.EnsureCollectionExistsAsync(cancellationToken);
        await memory._passages.EnsureCollectionExistsAsync(cancellationToken);
        await memory.RemakeAsync(cancellationToken);
        await memory._candidates.FindCandidatesAsync("", new float[memory._embedder.Dimensions], 1, cancellationToken: cancellationToken);
        return memory;
    }

    /// <summary>Imports anew what another splitter or embedding generator made.</summary>
    private async Task RemakeAsync(CancellationToken cancellationToken)
    {
        foreach (var record in await _catalog.NotMadeByAsync(Maker, cancellationToken).ToListAsync(cancellationToken))
        {
            try
            {
                await ImportAsync((await GetAsync(record.Id, cancellationToken))!, cancellationToken);
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or StoreException))
            {
                throw new InvalidOperationException(
                    $"The memory was made with {record.Maker} and must be made anew with {Maker}, which failed: {exception.Message} "
                    + "See that the embedding model can be reached, or set the one that was used before.", exception);
            }
        }
    }

    /// <returns>Null when a document changed between the search and the look at the catalog.</returns>
    private async Task<IReadOnlyList<Candidate>?> FindAsync(SearchQuery query, ReadOnlyMemory<float> vector, CancellationToken cancellationToken)
    {
        var filtered = query.Filters.Count == 0 ? null : await _catalog.TaggedAsync(query.Filters, cancellationToken)
            .Select(document => document.Id).ToArrayAsync(cancellationToken);
        if (filtered is [])
        {
            return [];
        }

        var top = Math.Max(Candidates, query.Limit);
        var found = await (filtered is null
            ? _candidates.FindCandidatesAsync(query.Text, vector, top, cancellationToken: cancellationToken)
            : _candidates.FindCandidatesAsync(query.Text, vector, top, passage => filtered.Contains(passage.DocumentId), cancellationToken));
        var candidates = new List<Candidate>(found.Count);
        foreach (var candidate in found)
        {
            if (await _catalog.InfoAsync(candidate.Record.DocumentId, candidate.Record.Revision, cancellationToken) is not { } info)
            {
                return null;
            }

            candidates.Add(new Candidate(DocumentRecords.ToPassage(candidate.Record, info), candidate.Keyword, candidate.Similarity));
        }

        return candidates;
    }

    private static IEnumerable<string> KeysOf(string documentId, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Select(ordinal => PassageRecord.KeyOf(documentId, ordinal));

    private static T Offered<T>(object? service) => service is T offered ? offered
        : throw new ArgumentException($"The vector store offers no {typeof(T).Name}, which the memory needs.");
}

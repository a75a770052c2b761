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
    private readonly VectorStore _store;
    private readonly bool _ownsStore;
    private readonly MemoryCollections _collections;
    private readonly DocumentCatalog _catalog;
    private readonly DocumentImport _import;
    private readonly PassageSearch _search;
    private volatile bool _hasImported;

    private PassageMemory(VectorStore store, IEmbeddingGenerator<string, Embedding<float>> embeddings, EmbedderIdentity embedder, bool ownsStore)
    {
        _store = store;
        _ownsStore = ownsStore;
        _collections = new MemoryCollections(store, embedder.Dimensions);
        _catalog = new DocumentCatalog(_collections.Documents);
        _import = new DocumentImport(_collections, _catalog, embeddings, embedder.Name);
        _search = new PassageSearch(_collections.Candidates, _catalog, embeddings);
    }

    /// <summary>Grows with every change; an answer is reusable while it stays the same.</summary>
    public long Version => _collections.Transactions.Version;

    /// <summary>Opens the memory in a file, which is created where it is missing.</summary>
    /// <param name="file">The SQLite file.</param>
    /// <param name="embeddings">Embeds passages and questions; the embedded generator when null.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="StoreException">The file cannot be used; the message says why and what to do.</exception>
    /// <exception cref="InvalidOperationException">
    /// The memory was made with another embedding generator, and this one failed to make it anew.
    /// </exception>
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

    /// <summary>
    /// Adds a document or replaces, in one transaction, the one with the same id; a seed is not replaced
    /// (<see cref="ImportOutcome.IdInUse"/>).
    /// </summary>
    public Task<ImportResult> ImportAsync(Document document, CancellationToken cancellationToken = default) =>
        BringInAsync(document, isSeed: false, cancellationToken);

    /// <summary>As <see cref="ImportAsync"/>, the other way round: what somebody imported is not replaced by a seed.</summary>
    public Task<ImportResult> ImportSeedAsync(Document document, CancellationToken cancellationToken = default) =>
        BringInAsync(document, isSeed: true, cancellationToken);

    /// <summary>The ids of the documents that came as seeds, in no order.</summary>
    public async Task<IReadOnlySet<string>> SeedIdsAsync(CancellationToken cancellationToken = default) =>
        await _collections.Seeds.GetAsync(seed => true, int.MaxValue, cancellationToken: cancellationToken)
            .Select(seed => seed.Id).ToHashSetAsync(cancellationToken: cancellationToken);

    /// <returns>False when there was no such document.</returns>
    public Task<bool> DeleteAsync(string documentId, CancellationToken cancellationToken = default) =>
        _import.DeleteAsync(documentId, cancellationToken);

    /// <summary>The documents, by id.</summary>
    public async Task<IReadOnlyList<DocumentInfo>> ListAsync(CancellationToken cancellationToken = default) =>
        await _catalog.AllAsync(cancellationToken).Select(record => DocumentRecords.ToInfo(record.Info)).ToListAsync(cancellationToken);

    /// <summary>The whole document with its text, or null.</summary>
    public async Task<Document?> GetAsync(string documentId, CancellationToken cancellationToken = default) =>
        await _collections.Texts.GetAsync(documentId, cancellationToken: cancellationToken) is { } text ? DocumentRecords.ToDocument(text) : null;

    /// <summary>The document's passages in order; none when there is no such document.</summary>
    public async Task<IReadOnlyList<Passage>> PassagesOfAsync(string documentId, CancellationToken cancellationToken = default) =>
        await GetAsync(documentId, cancellationToken) is { } document ? PassageSplitter.Split(document) : [];

    /// <summary>The passages that speak to the query, best first; to the query as they spell it (<see cref="Keywords.Respelling"/>).</summary>
    public Task<IReadOnlyList<RankedPassage>> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default) =>
        _search.SearchAsync(query, cancellationToken);

    public void Dispose()
    {
        if (_ownsStore)
        {
            _store.Dispose();
        }
    }

    /// <summary>As <see cref="Dispose"/>; after an import it stores the index, so that the next opening need not make it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_hasImported)
        {
            try
            {
                await _collections.StoreIndexAsync();
            }
            catch (StoreException)
            {
                // The next opening takes longer, and nothing is lost.
            }
        }

        Dispose();
    }

    private Task<ImportResult> BringInAsync(Document document, bool isSeed, CancellationToken cancellationToken)
    {
        _hasImported = true;
        return _import.ImportAsync(document, isSeed, cancellationToken);
    }

    private static async Task<PassageMemory> OpenAsync(
        VectorStore store, IEmbeddingGenerator<string, Embedding<float>>? embeddings, bool ownsStore, CancellationToken cancellationToken)
    {
        embeddings ??= new StaticEmbeddingGenerator();
        var embedder = await EmbedderIdentity.OfAsync(embeddings, cancellationToken);
        var memory = new PassageMemory(store, embeddings, embedder, ownsStore);
        await memory._collections.EnsureAsync(cancellationToken);
        await memory._import.RemakeAsync(cancellationToken);
        await memory._collections.Candidates.FindCandidatesAsync("", new float[embedder.Dimensions], 1, cancellationToken: cancellationToken);
        return memory;
    }
}

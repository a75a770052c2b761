using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.AI;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;

namespace NewArea.Memory;

/// <summary>Documents in, ranked passages out.</summary>
public sealed class PassageMemory : IAsyncDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, (Document Document, IReadOnlyList<Passage> Passages)> _documents = new(StringComparer.Ordinal);
    private long _version;

    private PassageMemory(SqliteConnection connection) => _connection = connection;

    /// <summary>Grows with every change; an answer is reusable while it stays the same.</summary>
    public long Version => Interlocked.Read(ref _version);

    /// <summary>Opens the memory in a file, which is created where it is missing.</summary>
    public static async Task<PassageMemory> OpenAsync(
        string file, IEmbeddingGenerator<string, Embedding<float>>? embeddings = null, CancellationToken cancellationToken = default)
    {
        _ = embeddings;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file }.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var create = connection.CreateCommand();
        create.CommandText = "PRAGMA journal_mode=WAL; CREATE TABLE IF NOT EXISTS documents (id TEXT PRIMARY KEY, json TEXT NOT NULL)";
        await create.ExecuteNonQueryAsync(cancellationToken);
        var memory = new PassageMemory(connection);
        await using var select = connection.CreateCommand();
        select.CommandText = "SELECT json FROM documents";
        await using var rows = await select.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            var document = JsonSerializer.Deserialize<Document>(rows.GetString(0))!;
            memory._documents[document.Id] = (document, PassageSplitter.Split(document));
        }

        return memory;
    }

    /// <summary>Adds a document or replaces, in one transaction, the one with the same id.</summary>
    public Task<ImportResult> ImportAsync(Document document, CancellationToken cancellationToken = default)
    {
        var json = JsonSerializer.Serialize(document);
        var passages = PassageSplitter.Split(document);
        lock (_gate)
        {
            var known = _documents.TryGetValue(document.Id, out var old);
            if (known && JsonSerializer.Serialize(old.Document) == json)
            {
                return Task.FromResult(new ImportResult(document.Id, ImportOutcome.Unchanged, passages.Count));
            }

            using var write = _connection.CreateCommand();
            write.CommandText = "INSERT OR REPLACE INTO documents VALUES ($id, $json)";
            write.Parameters.AddWithValue("$id", document.Id);
            write.Parameters.AddWithValue("$json", json);
            write.ExecuteNonQuery();
            _documents[document.Id] = (document, passages);
            _version++;
            return Task.FromResult(new ImportResult(document.Id, known ? ImportOutcome.Replaced : ImportOutcome.Added, passages.Count));
        }
    }

    /// <returns>False when there was no such document.</returns>
    public Task<bool> DeleteAsync(string documentId, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            using var delete = _connection.CreateCommand();
            delete.CommandText = "DELETE FROM documents WHERE id = $id";
            delete.Parameters.AddWithValue("$id", documentId);
            delete.ExecuteNonQuery();
            _version++;
            return Task.FromResult(_documents.Remove(documentId));
        }
    }

    public Task<IReadOnlyList<DocumentInfo>> ListAsync(CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<DocumentInfo>>([.. _documents.Values.Select(entry => entry.Document.Info)]);
        }
    }

    /// <summary>The whole document with its text, or null.</summary>
    public Task<Document?> GetAsync(string documentId, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            return Task.FromResult(_documents.TryGetValue(documentId, out var entry) ? entry.Document : null);
        }
    }

    /// <summary>The document's passages in order; none when there is no such document.</summary>
    public Task<IReadOnlyList<Passage>> PassagesOfAsync(string documentId, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            return Task.FromResult(_documents.TryGetValue(documentId, out var entry) ? entry.Passages : []);
        }
    }

    /// <summary>The passages that speak to the query, best first.</summary>
    public Task<IReadOnlyList<RankedPassage>> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default)
    {
        var wanted = Pairs(query.Text).ToHashSet();
        lock (_gate)
        {
            IReadOnlyList<RankedPassage> found =
            [
                .. _documents.Values.Where(entry => Meets(entry.Document.Info, query)).SelectMany(entry => entry.Passages)
                    .Select(passage => new RankedPassage(passage, (double)wanted.Intersect(Pairs(passage.Text)).Count() / Math.Max(1, wanted.Count)))
                    .Where(ranked => ranked.Relevance > 0 && ranked.Relevance >= query.MinRelevance)
                    .OrderByDescending(ranked => ranked.Relevance).Take(query.Limit),
            ];
            return Task.FromResult(found);
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static bool Meets(DocumentInfo info, SearchQuery query) => query.Filters.Count == 0 || query.Filters.Any(
        set => set.All(tag => tag.Value.All(value => info.Tags.TryGetValue(tag.Key, out var values) && values.Contains(value))));

    private static IEnumerable<string> Pairs(string text) =>
        Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2).ToLowerInvariant());
}

using NewArea.Memory.Documents;
using NewArea.Memory.Ranking;

namespace NewArea.Memory;

/// <summary>Documents in, ranked passages out.</summary>
public sealed class PassageMemory : IAsyncDisposable
{
    /// <summary>Grows with every change; an answer is reusable while it stays the same.</summary>
    public long Version => throw new NotImplementedException();

    /// <summary>Adds a document or replaces, in one transaction, the one with the same id.</summary>
    public Task<ImportResult> ImportAsync(Document document, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <returns>False when there was no such document.</returns>
    public Task<bool> DeleteAsync(string documentId, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    public Task<IReadOnlyList<DocumentInfo>> ListAsync(CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>The whole document with its text, or null.</summary>
    public Task<Document?> GetAsync(string documentId, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>The passages that speak to the query, best first.</summary>
    public Task<IReadOnlyList<RankedPassage>> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    public ValueTask DisposeAsync() => throw new NotImplementedException();
}

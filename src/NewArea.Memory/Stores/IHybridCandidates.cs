using System.Linq.Expressions;

namespace NewArea.Memory.Stores;

/// <summary>
/// Hybrid search before the two scores are fused into one, for a caller that ranks by itself. A collection gives it
/// through <c>VectorStoreCollection.GetService</c>.
/// </summary>
public interface IHybridCandidates<TRecord>
{
    /// <summary>The best of the keyword search and the best of the vector search, from one state of the store.</summary>
    /// <param name="text">A question or keywords.</param>
    /// <param name="vector">The embedding of the same.</param>
    /// <param name="top">How many of each search.</param>
    /// <param name="filter">Records to consider; all when null.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    Task<IReadOnlyList<HybridCandidate<TRecord>>> FindCandidatesAsync(
        string text, ReadOnlyMemory<float> vector, int top, Expression<Func<TRecord, bool>>? filter = null,
        CancellationToken cancellationToken = default);
}

/// <param name="Record">The record, without its vector.</param>
/// <param name="Keyword">BM25 score; 0 when the keyword search did not find it among its best.</param>
/// <param name="Similarity">Of the vectors, by the collection's distance function; 0 when the record has none.</param>
public sealed record HybridCandidate<TRecord>(TRecord Record, double Keyword, double Similarity);

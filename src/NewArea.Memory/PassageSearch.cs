using Microsoft.Extensions.AI;
using NewArea.Memory.Keywords;
using NewArea.Memory.Ranking;
using NewArea.Memory.Stores;
using NewArea.Memory.Stores.Records;

namespace NewArea.Memory;

/// <summary>A query to candidates of the store, those to ranked passages.</summary>
internal sealed class PassageSearch(
    IHybridCandidates<PassageRecord> store, DocumentCatalog catalog, IEmbeddingGenerator<string, Embedding<float>> embeddings)
{
    /// <summary>Passages taken of each search before they are ranked.</summary>
    private const int Candidates = 50;

    public async Task<IReadOnlyList<RankedPassage>> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(query.Text) || query.Limit <= 0)
        {
            return [];
        }

        var ranked = await RankAsync(query, cancellationToken);
        var respelt = Respelling.Of(query.Text, ranked);
        ranked = respelt is null ? ranked : await RankAsync(query with { Text = respelt }, cancellationToken);
        return [.. ranked.Where(passage => passage.Relevance >= query.MinRelevance).Take(query.Limit)];
    }

    private async Task<IReadOnlyList<RankedPassage>> RankAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var vector = await embeddings.GenerateVectorAsync(query.Text, cancellationToken: cancellationToken);
        while (true)
        {
            if (await FindAsync(query, vector, cancellationToken) is { } candidates)
            {
                return HybridFusion.Rank(query.Text, candidates, candidates.Count);
            }
        }
    }

    /// <returns>Null when a document changed between the search and the look at the catalog.</returns>
    private async Task<IReadOnlyList<Candidate>?> FindAsync(SearchQuery query, ReadOnlyMemory<float> vector, CancellationToken cancellationToken)
    {
        var filtered = query.Filters.Count == 0 ? null : await catalog.TaggedAsync(query.Filters, cancellationToken)
            .Select(document => document.Id).ToArrayAsync(cancellationToken);
        if (filtered is [])
        {
            return [];
        }

        var top = Math.Max(Candidates, query.Limit);
        var found = await (filtered is null
            ? store.FindCandidatesAsync(query.Text, vector, top, cancellationToken: cancellationToken)
            : store.FindCandidatesAsync(query.Text, vector, top, passage => filtered.Contains(passage.DocumentId), cancellationToken));
        var candidates = new List<Candidate>(found.Count);
        foreach (var candidate in found)
        {
            if (await catalog.InfoAsync(candidate.Record.DocumentId, candidate.Record.Revision, cancellationToken) is not { } info)
            {
                return null;
            }

            candidates.Add(new Candidate(DocumentRecords.ToPassage(candidate.Record, info), candidate.Keyword, candidate.Similarity));
        }

        return candidates;
    }
}

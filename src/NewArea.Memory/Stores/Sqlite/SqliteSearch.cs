using System.Linq.Expressions;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.VectorData;
using Microsoft.Extensions.VectorData.ProviderServices;
using NewArea.Memory.Ranking;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>Filter to rows, rows to the nearest and the best matching, those to records: all from one snapshot.</summary>
internal sealed class SqliteSearch<TRecord>(
    SqliteDatabase database, SqliteTable table, SqliteRecords<TRecord> records, Func<CollectionIndex> index) : IHybridCandidates<TRecord>
    where TRecord : class
{
    /// <summary>The scan's order is not exact; of so many the exact order is taken (recall 1.0 at 40 of 1,000,000, measured).</summary>
    private const int MinRanked = 40;

    private sealed record Match(TRecord Record, double Keyword, double Similarity);

    public Task<IReadOnlyList<HybridCandidate<TRecord>>> FindCandidatesAsync(
        string text, ReadOnlyMemory<float> vector, int top, Expression<Func<TRecord, bool>>? filter = null, CancellationToken cancellationToken = default)
    {
        var property = table.Model.GetFullTextDataPropertyOrSingle<TRecord>(null);
        var matches = Find(table.Model.VectorProperty, vector, property, text, top, filter, includeVectors: false);
        return Task.FromResult<IReadOnlyList<HybridCandidate<TRecord>>>(
            [.. matches.Select(match => new HybridCandidate<TRecord>(match.Record, match.Keyword, match.Similarity))]);
    }

    public IEnumerable<VectorSearchResult<TRecord>> Nearest(
        VectorPropertyModel vector, ReadOnlyMemory<float> query, int top, VectorSearchOptions<TRecord> options, bool includeVectors)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        return Find(vector, query, null, "", top + options.Skip, options.Filter, includeVectors)
            .Select(match => new VectorSearchResult<TRecord>(match.Record, match.Similarity))
            .OrderByDescending(result => result.Score)
            .Where(result => !(result.Score < options.ScoreThreshold))
            .Skip(options.Skip).Take(top);
    }

    public IEnumerable<VectorSearchResult<TRecord>> Hybrid(
        VectorPropertyModel vector, ReadOnlyMemory<float> query, DataPropertyModel property, string text, int top,
        HybridSearchOptions<TRecord> options, bool includeVectors)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var matches = Find(vector, query, property, text, top + options.Skip, options.Filter, includeVectors);
        var best = matches.Select(match => match.Keyword).DefaultIfEmpty().Max();
        return matches
            .Select(match => new VectorSearchResult<TRecord>(match.Record, HybridFusion.Score(match.Keyword, best, match.Similarity)))
            .OrderByDescending(result => result.Score)
            .Where(result => !(result.Score < options.ScoreThreshold))
            .Skip(options.Skip).Take(top);
    }

    private List<Match> Find(
        VectorPropertyModel vector, ReadOnlyMemory<float> query, DataPropertyModel? property, string text, int top,
        Expression<Func<TRecord, bool>>? filter, bool includeVectors)
    {
        var condition = filter is null ? null : SqliteFilter.Translate(filter, table.Model);
        var followed = index();
        while (true)
        {
            var (inStep, matches) = database.Read(snapshot => (followed.TrySearch(snapshot, () => InSnapshot(snapshot), out var found), found));
            if (inStep)
            {
                return matches!;
            }
        }

        List<Match> InSnapshot(SqliteConnection snapshot)
        {
            var accepted = condition is null ? null : snapshot.Query(
                $"SELECT _row FROM {table.Quoted} WHERE {condition.Sql}", row => row.GetInt64(0), condition.Parameters).ToHashSet();
            Predicate<long>? accept = accepted is null ? null : accepted.Contains;
            var keywords = property is null ? [] : followed.Texts(property).Search(text, top, accept);
            var nearest = followed.Vectors(vector).Nearest(query.Span, Math.Max(top, MinRanked), accept);
            var scores = keywords.ToDictionary(row => row.Row, row => row.Score);
            return Fetch(snapshot, vector, query, [.. scores.Keys.Union(nearest.Select(row => row.Row))], scores, includeVectors);
        }
    }

    private List<Match> Fetch(
        SqliteConnection snapshot, VectorPropertyModel vector, ReadOnlyMemory<float> query, long[] rows,
        Dictionary<long, double> keywords, bool includeVectors)
    {
        var dot = CollectionIndex.IsDotProduct(vector);
        return snapshot.Query(
            $"{records.Select(includeVectors, andThen: vector)} WHERE _row IN (SELECT value FROM json_each($rows))",
            row =>
            {
                var last = row.FieldCount - 1;
                var similarity = row.IsDBNull(last) ? 0 : Similarity(query.Span, row.GetFieldValue<byte[]>(last), dot);
                return new Match(records.Read(row, includeVectors), keywords.GetValueOrDefault(row.GetInt64(0)), similarity);
            },
            ("$rows", JsonSerializer.Serialize(rows)));
    }

    private static double Similarity(ReadOnlySpan<float> query, byte[] blob, bool dot)
    {
        var vector = MemoryMarshal.Cast<byte, float>(blob);
        if (vector.Length != query.Length)
        {
            return 0;
        }

        var similarity = dot ? TensorPrimitives.Dot(query, vector) : TensorPrimitives.CosineSimilarity(query, vector);
        return float.IsNaN(similarity) ? 0 : similarity;
    }
}

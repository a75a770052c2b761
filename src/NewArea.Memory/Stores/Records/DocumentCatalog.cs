using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.Extensions.VectorData;
using NewArea.Memory.Documents;

namespace NewArea.Memory.Stores.Records;

/// <summary>The documents of a store without their texts.</summary>
internal sealed class DocumentCatalog(VectorStoreCollection<string, DocumentRecord> documents)
{
    private const int CachedInfos = 10_000;

    private readonly ConcurrentDictionary<string, DocumentInfo> _infos = new(StringComparer.Ordinal);

    public IAsyncEnumerable<DocumentRecord> AllAsync(CancellationToken cancellationToken) => documents.GetAsync(
        document => true, int.MaxValue, new() { OrderBy = order => order.Ascending(document => document.Id) }, cancellationToken);

    public IAsyncEnumerable<DocumentRecord> NotMadeByAsync(string maker, CancellationToken cancellationToken) =>
        documents.GetAsync(document => document.Maker != maker, int.MaxValue, cancellationToken: cancellationToken);

    /// <summary>Documents that meet any of the sets of tags.</summary>
    public IAsyncEnumerable<DocumentRecord> TaggedAsync(
        IReadOnlyList<IReadOnlyDictionary<string, IReadOnlyList<string>>> anyOf, CancellationToken cancellationToken) =>
        documents.GetAsync(MeetsAny(anyOf), int.MaxValue, cancellationToken: cancellationToken);

    /// <summary>The information of a document in a revision, or null when it has another by now.</summary>
    public async Task<DocumentInfo?> InfoAsync(string id, string revision, CancellationToken cancellationToken)
    {
        if (_infos.TryGetValue(revision, out var known))
        {
            return known;
        }

        if (await documents.GetAsync(id, cancellationToken: cancellationToken) is not { } record || record.Revision != revision)
        {
            return null;
        }

        if (_infos.Count >= CachedInfos)
        {
            _infos.Clear();
        }

        return _infos[revision] = DocumentRecords.ToInfo(record.Info);
    }

    private static Expression<Func<DocumentRecord, bool>> MeetsAny(IReadOnlyList<IReadOnlyDictionary<string, IReadOnlyList<string>>> anyOf)
    {
        Expression<Func<DocumentRecord, string, bool>> carries = (document, label) => document.Tags.Contains(label);
        var document = carries.Parameters[0];
        Expression Meets(IReadOnlyDictionary<string, IReadOnlyList<string>> tags) => TagLabel.Of(tags)
            .Select(label => new Replacement(carries.Parameters[1], Expression.Constant(label)).Visit(carries.Body))
            .Aggregate((Expression)Expression.Constant(true), (all, next) => Expression.AndAlso(all, next!));
        return Expression.Lambda<Func<DocumentRecord, bool>>(
            anyOf.Select(Meets).Aggregate((Expression)Expression.Constant(false), (any, next) => Expression.OrElse(any, next)), document);
    }

    private sealed class Replacement(Expression from, Expression to) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }
}

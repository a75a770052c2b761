using Microsoft.Extensions.VectorData;

namespace NewArea.Memory.Stores.Records;

/// <summary>The collections that a memory keeps in a store.</summary>
/// <exception cref="ArgumentException">The store lacks something that the memory needs.</exception>
internal sealed class MemoryCollections(VectorStore store, int dimensions)
{
    public VectorStoreCollection<string, DocumentRecord> Documents { get; } = store.GetCollection<string, DocumentRecord>("documents");

    public VectorStoreCollection<string, TextRecord> Texts { get; } = store.GetCollection<string, TextRecord>("texts");

    public VectorStoreCollection<string, SeedRecord> Seeds { get; } = store.GetCollection<string, SeedRecord>("seeds");

    public VectorStoreCollection<string, PassageRecord> Passages { get; } =
        store.GetCollection<string, PassageRecord>("passages", PassageRecord.Definition(dimensions));

    public ITransactionalStore Transactions { get; } = Offered<ITransactionalStore>(store.GetService(typeof(ITransactionalStore)));

    public IHybridCandidates<PassageRecord> Candidates => Offered<IHybridCandidates<PassageRecord>>(Passages.GetService(typeof(IHybridCandidates<PassageRecord>)));

    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        await Documents.EnsureCollectionExistsAsync(cancellationToken);
        await Texts.EnsureCollectionExistsAsync(cancellationToken);
        await Seeds.EnsureCollectionExistsAsync(cancellationToken);
        await Passages.EnsureCollectionExistsAsync(cancellationToken);
    }

    private static T Offered<T>(object? service) => service is T offered ? offered
        : throw new ArgumentException($"The vector store offers no {typeof(T).Name}, which the memory needs.");
}

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

    /// <exception cref="StoreException">The collections are there and hold other records than this version's.</exception>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Documents.EnsureCollectionExistsAsync(cancellationToken);
            await Texts.EnsureCollectionExistsAsync(cancellationToken);
            await Seeds.EnsureCollectionExistsAsync(cancellationToken);
            await Passages.EnsureCollectionExistsAsync(cancellationToken);
        }
        catch (InvalidOperationException other)
        {
            var name = (store.GetService(typeof(VectorStoreMetadata)) as VectorStoreMetadata)?.VectorStoreName ?? "";
            throw new StoreException(StoreFault.OtherVersion, name,
                $"The memory {name} was made by another version of the program. Use that version, or choose another file and "
                + $"import the documents again. ({other.Message})", other);
        }
    }

    /// <summary>Stores what opening would otherwise have to make anew; a store that keeps no such thing does nothing.</summary>
    public Task StoreIndexAsync() => Passages.EnsureCollectionExistsAsync();

    private static T Offered<T>(object? service) => service is T offered ? offered
        : throw new ArgumentException($"The vector store offers no {typeof(T).Name}, which the memory needs.");
}

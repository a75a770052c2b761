namespace NewArea.Memory.Stores;

/// <summary>
/// What the memory asks of a <c>VectorStore</c> beyond the standard contract: several writes, to several
/// collections, as one. A store gives it through <c>VectorStore.GetService</c>.
/// </summary>
public interface ITransactionalStore
{
    /// <summary>Grows with every commit that changed something, whichever process made it.</summary>
    long Version { get; }

    /// <summary>
    /// Runs <paramref name="work"/>; its writes through the store's collections are committed together when it
    /// returns, or not at all when it throws. One transaction at a time; the others wait.
    /// </summary>
    Task TransactAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken = default);
}

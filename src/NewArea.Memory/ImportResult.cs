namespace NewArea.Memory;

public enum ImportOutcome
{
    Added,
    Replaced,

    /// <summary>The memory held the same content already; nothing was written.</summary>
    Unchanged,

    /// <summary>The id is a seed's, or, of a seed, that of a document which somebody imported; nothing was written.</summary>
    IdInUse,
}

public sealed record ImportResult(string DocumentId, ImportOutcome Outcome, int Passages);

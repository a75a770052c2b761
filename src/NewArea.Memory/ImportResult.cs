namespace NewArea.Memory;

public enum ImportOutcome
{
    Added,
    Replaced,

    /// <summary>The memory held the same content already; nothing was written.</summary>
    Unchanged,
}

public sealed record ImportResult(string DocumentId, ImportOutcome Outcome, int Passages);

namespace NewArea.Answering.Grounding;

/// <summary>What the grounding check made of a statement.</summary>
/// <param name="Finding">For the report.</param>
/// <param name="Proven">
/// The statement with the passages that prove it, each narrowed to the sentences that do; null when it was dropped.
/// </param>
public sealed record CheckedStatement(StatementFinding Finding, DraftStatement? Proven)
{
    /// <summary>Of a dropped statement, the sentence of the text that says most of it, where one does: the reader may be pointed to it.</summary>
    public DraftSource? Nearest { get; init; }
}

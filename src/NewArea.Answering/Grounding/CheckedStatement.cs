namespace NewArea.Answering.Grounding;

/// <summary>What the grounding check made of a statement.</summary>
/// <param name="Finding">For the report.</param>
/// <param name="Proven">
/// The statement with the passages that prove it, each narrowed to the sentences that do; null when it was dropped.
/// </param>
public sealed record CheckedStatement(StatementFinding Finding, DraftStatement? Proven);

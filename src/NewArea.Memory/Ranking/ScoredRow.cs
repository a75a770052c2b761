namespace NewArea.Memory.Ranking;

/// <summary>A row of the memory and how well it matched, in the units of whoever scored it; more is better.</summary>
public readonly record struct ScoredRow(long Row, double Score);

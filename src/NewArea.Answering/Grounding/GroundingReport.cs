namespace NewArea.Answering.Grounding;

/// <summary>What the grounding check did with each statement of a draft.</summary>
public sealed record GroundingReport(IReadOnlyList<StatementFinding> Findings)
{
    public static GroundingReport Empty { get; } = new([]);
}

public enum Verdict
{
    Supported,

    /// <summary>Supported after its citation was moved to the passage that proves it.</summary>
    Repaired,
    Dropped,
}

/// <param name="Text">The statement as drafted.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Unsupported">The figures, dates, names, quotes or words that no cited passage holds.</param>
public sealed record StatementFinding(string Text, Verdict Verdict, IReadOnlyList<string> Unsupported);

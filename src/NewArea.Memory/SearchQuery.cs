namespace NewArea.Memory;

/// <summary>What to look for in the memory.</summary>
/// <param name="Text">The question or keywords, as the reader typed them.</param>
public sealed record SearchQuery(string Text)
{
    /// <summary>How many passages at the most.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Passages below this relevance (0–1) are left out.</summary>
    public double MinRelevance { get; init; }

    /// <summary>Any of these sets of tags must be met; a set is met when the document carries all of its tags.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, IReadOnlyList<string>>> Filters { get; init; } = [];
}

namespace NewArea.Memory.Documents;

/// <summary>A text as its reader understood it: <see cref="Text"/> is final, every span points into it.</summary>
public sealed record Document
{
    public required DocumentInfo Info { get; init; }

    /// <summary>The readable text, without markup or front matter.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks of the text in order; together they hold every sentence.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    public string Id => Info.Id;
}

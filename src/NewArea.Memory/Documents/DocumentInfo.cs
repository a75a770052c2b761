namespace NewArea.Memory.Documents;

/// <summary>What is known about a document apart from its text.</summary>
public sealed record DocumentInfo
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>BCP 47 language of the text: <c>zh</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Where a reader finds the document, if anywhere.</summary>
    public string? Url { get; init; }

    /// <summary>Front matter as it stands: publisher, reporter, topic, year, related …; lists keep their order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Metadata { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Labels for filtering; a document may carry several values for a name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Tags { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();
}

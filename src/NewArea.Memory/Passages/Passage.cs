using NewArea.Memory.Documents;

namespace NewArea.Memory.Passages;

/// <summary>
/// A verbatim slice of one block of a document, cut at sentence ends:
/// <c>document.Text[Span] == Text</c>, always.
/// </summary>
public sealed record Passage
{
    public required DocumentInfo Document { get; init; }

    /// <summary>Position among the document's passages, from 0.</summary>
    public required int Ordinal { get; init; }

    public string? Heading { get; init; }

    /// <summary>What kind of block it is cut from.</summary>
    public BlockKind Kind { get; init; } = BlockKind.Paragraph;

    /// <inheritdoc cref="Block.Paragraph"/>
    public int? Paragraph { get; init; }

    /// <summary>Where the passage stands in the document's text.</summary>
    public required TextSpan Span { get; init; }

    public required string Text { get; init; }

    /// <summary>The passage's sentences in order, as spans of the document's text.</summary>
    public required IReadOnlyList<TextSpan> Sentences { get; init; }

    /// <summary>The text of a span of the document that lies within this passage.</summary>
    public string TextOf(TextSpan span) => Text.Substring(span.Start - Span.Start, span.Length);
}

namespace NewArea.Memory.Documents;

public enum BlockKind
{
    Heading,
    Paragraph,
    ListItem,
}

/// <summary>A paragraph, list item or heading of a document.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Heading">The nearest heading above it.</param>
/// <param name="Paragraph">
/// The number of the source paragraph it states: the line's number, from 0, in a plain text;
/// the <c>{paragraph=N}</c> attribute in Markdown; otherwise null.
/// </param>
public sealed record Block(TextSpan Span, BlockKind Kind, string? Heading, int? Paragraph);

using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace NewArea.Memory.Documents;

/// <summary>A stretch of readable text in a Markdown file.</summary>
internal sealed record MarkdownLeaf(string Text, BlockKind Kind, int? Paragraph);

/// <summary>Walks the syntax tree in reading order.</summary>
internal static class MarkdownLeaves
{
    public static IEnumerable<MarkdownLeaf> Of(ContainerBlock container) => container.SelectMany(block => Of(block));

    private static IEnumerable<MarkdownLeaf> Of(MarkdownBlock block) => block switch
    {
        YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock => [],
        HeadingBlock heading => [Leaf(heading, BlockKind.Heading)],
        Table table => table.OfType<TableRow>().Select(Row),
        ParagraphBlock paragraph => [Leaf(paragraph, paragraph.Parent is ListItemBlock ? BlockKind.ListItem : BlockKind.Paragraph)],
        HtmlBlock html => [new(MarkdownInlines.WithoutTags(html.Lines.ToString()), BlockKind.Paragraph, ParagraphOf(html))],
        LeafBlock { Inline: null } code => [new(code.Lines.ToString(), BlockKind.Paragraph, ParagraphOf(code))],
        ContainerBlock inner => Of(inner),
        _ => [],
    };

    private static MarkdownLeaf Leaf(LeafBlock block, BlockKind kind) =>
        new(MarkdownInlines.Text(block.Inline), kind, ParagraphOf(block) ?? MarkdownInlines.Attributes(block.Inline).Select(Number).FirstOrDefault(n => n is not null));

    private static MarkdownLeaf Row(TableRow row)
    {
        var cells = row.OfType<TableCell>().Select(cell => string.Join(' ', Of(cell).Select(leaf => leaf.Text)));
        return new(string.Join(" | ", cells), BlockKind.ListItem, ParagraphOf(row));
    }

    /// <summary>The nearest <c>{paragraph=N}</c>: the block's own, or that of the list or quotation around it.</summary>
    private static int? ParagraphOf(MarkdownBlock? block) =>
        block is null ? null : Number(block.TryGetAttributes()) ?? ParagraphOf(block.Parent);

    private static int? Number(HtmlAttributes? attributes) =>
        attributes?.Properties?.FirstOrDefault(property => property.Key == "paragraph").Value is { } value
        && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

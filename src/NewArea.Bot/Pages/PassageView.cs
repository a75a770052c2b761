using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Bot.Pages;

public enum RunKind
{
    Plain,
    Passage,
    Quote,
}

/// <summary>A stretch of a block's text that looks the same throughout.</summary>
public sealed record TextRun(string Text, RunKind Kind);

/// <param name="IsHeading">A heading, or a paragraph.</param>
/// <param name="Holds">Whether the passage stands in it.</param>
/// <param name="Runs">Its text.</param>
public sealed record BlockView(bool IsHeading, bool Holds, IReadOnlyList<TextRun> Runs);

/// <summary>A document as the passage page shows it: whole, with one passage and one sentence set off.</summary>
public sealed record PassageView
{
    private static readonly string[] SourceFields = ["publisher", "reporter", "year"];

    public required string Title { get; init; }

    public required string Language { get; init; }

    /// <summary>Publisher, reporter, year: what the front matter names; may be empty.</summary>
    public required string Source { get; init; }

    public required IReadOnlyList<BlockView> Blocks { get; init; }

    public string? Previous { get; init; }

    public string? Next { get; init; }

    /// <param name="document">The document.</param>
    /// <param name="passage">The passage in it.</param>
    /// <param name="quote">The sentence; clipped to the passage, so that a forged link shows nothing odd.</param>
    public static PassageView Of(Document document, Passage passage, TextSpan quote)
    {
        var metadata = document.Info.Metadata;
        return new()
        {
            Title = document.Info.Title,
            Language = document.Info.Language,
            Source = string.Join(" · ", SourceFields
                .Where(metadata.ContainsKey).SelectMany(name => metadata[name])),
            Blocks = [.. document.Blocks.Select(block => BlockOf(document.Text, block, passage.Span, quote))],
        };
    }

    private static BlockView BlockOf(string text, Block block, TextSpan passage, TextSpan quote)
    {
        int[] edges = [block.Span.Start, passage.Start, quote.Start, quote.End, passage.End, block.Span.End];
        var cuts = edges.Where(edge => edge >= block.Span.Start && edge <= block.Span.End).Distinct().Order().ToArray();
        var runs = cuts.Zip(cuts.Skip(1)).Select(cut => TextSpan.FromBounds(cut.First, cut.Second))
            .Select(span => new TextRun(span.In(text), KindOf(span, passage, quote)));
        return new(block.Kind == BlockKind.Heading, block.Span.Contains(passage), [.. runs]);
    }

    private static RunKind KindOf(TextSpan span, TextSpan passage, TextSpan quote) =>
        quote.Contains(span) ? RunKind.Quote : passage.Contains(span) ? RunKind.Passage : RunKind.Plain;
}

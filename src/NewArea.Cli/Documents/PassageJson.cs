using NewArea.Memory.Ranking;

namespace NewArea.Cli.Documents;

/// <summary>A passage that a search found, or that stands nearest to a refused question.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Ordinal">The passage's place in the document, from 0.</param>
/// <param name="Heading">The nearest heading above the passage.</param>
/// <param name="ArticleParagraph">The paragraph of the article that the passage states.</param>
/// <param name="Passage">The whole passage.</param>
/// <param name="Start">Where it starts in the document's text, in UTF-16 code units.</param>
/// <param name="Length">Its length, in the same units.</param>
/// <param name="Url">Where the document can be read, if anywhere.</param>
/// <param name="Relevance">0–1.</param>
internal sealed record PassageJson(
    string DocumentId,
    string Title,
    int Ordinal,
    string? Heading,
    int? ArticleParagraph,
    string Passage,
    int Start,
    int Length,
    string? Url,
    double Relevance)
{
    public static PassageJson Of(RankedPassage ranked) => new(
        ranked.Passage.Document.Id,
        ranked.Passage.Document.Title,
        ranked.Passage.Ordinal,
        ranked.Passage.Heading,
        ranked.Passage.Paragraph,
        ranked.Passage.Text,
        ranked.Passage.Span.Start,
        ranked.Passage.Span.Length,
        ranked.Passage.Document.Url,
        Math.Round(ranked.Relevance, 4));
}

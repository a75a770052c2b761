using Markdig;
using Markdig.Extensions.Yaml;

namespace NewArea.Memory.Documents;

/// <summary>
/// Markdown (CommonMark, pipe tables, generic attributes, YAML front matter). The text keeps what a reader of the
/// rendered page would read; each heading, paragraph, list item, table row and code block is a block on its own.
/// </summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UsePipeTables().UseGenericAttributes().Build();

    public static Document Read(string markdown, string path)
    {
        var syntax = Markdown.Parse(markdown, Pipeline);
        var frontMatter = syntax.OfType<YamlFrontMatterBlock>().FirstOrDefault() is { } yaml
            ? FrontMatter.Parse(yaml.Lines.ToString()) ?? FrontMatter.Empty : FrontMatter.Empty;
        var page = new ReadablePage();
        foreach (var leaf in MarkdownLeaves.Of(syntax))
        {
            page.Add(leaf.Text, leaf.Kind, leaf.Paragraph);
        }

        var text = page.Text;
        return new Document
        {
            Text = text,
            Blocks = page.Blocks,
            Info = new DocumentInfo
            {
                Id = frontMatter.Id ?? DocumentId.FromPath(path),
                Title = frontMatter.Title ?? page.FirstHeading ?? Path.GetFileNameWithoutExtension(path),
                Language = frontMatter.Language ?? LanguageDetection.Detect(text),
                Url = frontMatter.Url,
                Tags = frontMatter.Tags,
                Metadata = frontMatter.Metadata,
            },
        };
    }
}

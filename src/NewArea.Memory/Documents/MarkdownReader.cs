using Markdig;
using Markdig.Extensions.Yaml;
using YamlDotNet.Core;

namespace NewArea.Memory.Documents;

/// <summary>
/// Markdown (CommonMark, pipe tables, generic attributes, YAML front matter). The text keeps what a reader of the
/// rendered page would read; each heading, paragraph, list item, table row and code block is a block on its own.
/// </summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Body = Extensions().Build();

    private static readonly MarkdownPipeline Whole = Extensions().UseYamlFrontMatter().Build();

    public static DocumentReading Read(string markdown, string path)
    {
        try
        {
            var syntax = Markdown.Parse(markdown, Whole);
            var (frontMatter, isText) = (FrontMatter.Empty, false);
            if (syntax.OfType<YamlFrontMatterBlock>().FirstOrDefault() is { } yaml)
            {
                frontMatter = FrontMatterReader.Read(yaml.Lines.ToString());
                isText = frontMatter is null;
            }

            return new ReadDocument(path, Read(isText ? Markdown.Parse(markdown, Body) : syntax, frontMatter ?? FrontMatter.Empty, path));
        }
        catch (YamlException broken)
        {
            // The line of the opening --- comes before the YAML.
            return new UnreadDocument(path, UnreadReason.BrokenFrontMatter, broken.Message) { Line = (int)broken.Start.Line + 1 };
        }
        catch (ArgumentException)
        {
            // The parser gives up on marks nested hundreds deep; whoever typed them meant text.
            return new ReadDocument(path, PlainTextReader.Read(markdown, path));
        }
    }

    private static Document Read(Markdig.Syntax.MarkdownDocument syntax, FrontMatter frontMatter, string path)
    {
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

    private static MarkdownPipelineBuilder Extensions() => new MarkdownPipelineBuilder().UsePipeTables().UseGenericAttributes();
}

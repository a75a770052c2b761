using System.Text;
using NewArea.Memory.Documents;
using Xunit;

namespace NewArea.EndToEnd.Tests.Seeds;

/// <summary>A briefing of <c>seeds/</c> as the bot's own reader reads it.</summary>
internal sealed record Briefing(Document Document)
{
    public static readonly string[] Languages = ["zh", "en"];

    public DocumentInfo Info => Document.Info;

    /// <summary>Everything that is not a heading, in order.</summary>
    public IEnumerable<Block> Paragraphs => Document.Blocks.Where(block => block.Kind != BlockKind.Heading);

    /// <summary>What the briefing says of a paragraph of the article; empty when it says nothing.</summary>
    public string OfParagraph(int number) => string.Join('\n',
        Paragraphs.Where(block => block.Paragraph == number).Select(block => block.Span.In(Document.Text)));

    public static async Task<Briefing> ReadAsync(string language)
    {
        var path = RepositoryFiles.PathOf($"seeds/lanzhou-new-area.{language}.md");
        var reading = await DocumentReader.ReadFileAsync(path, TestContext.Current.CancellationToken);
        return new(Assert.IsType<ReadDocument>(reading).Document);
    }

    /// <summary>Full width and case do not count when an answer is looked for.</summary>
    public static string Fold(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
}

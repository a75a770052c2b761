using NewArea.Memory.Documents;

namespace NewArea.Memory.Tests.Documents;

/// <summary>Files of a test's own, read as the memory reads them.</summary>
internal static class DocumentFiles
{
    public static async Task<DocumentReading> ReadAsync(this TemporaryFolder folder, string name, string text) =>
        await DocumentReader.ReadFileAsync(folder.Write(name, text), TestContext.Current.CancellationToken);

    public static async Task<DocumentReading> ReadAsync(this TemporaryFolder folder, string name, byte[] bytes) =>
        await DocumentReader.ReadFileAsync(folder.Write(name, bytes), TestContext.Current.CancellationToken);

    public static async Task<Document> DocumentAsync(this TemporaryFolder folder, string name, string text) =>
        Assert.IsType<ReadDocument>(await folder.ReadAsync(name, text)).Document;

    /// <summary>The blocks as a table: what each is, the heading above it, the paragraph it states, its text.</summary>
    public static string[] Table(this Document document) =>
        [.. document.Blocks.Select(block => $"{block.Kind}|{block.Heading}|{block.Paragraph}|{block.Span.In(document.Text)}")];
}

using NewArea.Memory.Documents;

namespace NewArea.Memory.Tests;

public sealed class PassageMemoryTests
{
    [Fact]
    public async Task Finds_what_was_imported()
    {
        var folder = Directory.CreateTempSubdirectory("newarea-");
        await using var memory = await PassageMemory.OpenAsync(Path.Combine(folder.FullName, "memory.db"), cancellationToken: TestContext.Current.CancellationToken);
        var path = Path.Combine(folder.FullName, "news.txt");
        await File.WriteAllTextAsync(path, "向新而生\n兰州新区有三十家企业。\n天气很好。", TestContext.Current.CancellationToken);
        var read = Assert.IsType<ReadDocument>(await DocumentReader.ReadFileAsync(path, TestContext.Current.CancellationToken));

        await memory.ImportAsync(read.Document, TestContext.Current.CancellationToken);
        var found = await memory.SearchAsync(new SearchQuery("兰州新区有多少企业"), TestContext.Current.CancellationToken);

        Assert.Equal("兰州新区有三十家企业。", found[0].Passage.Text);
        Assert.Equal(1, found[0].Passage.Paragraph);
    }
}

using NewArea.Memory.Documents;

namespace NewArea.Memory.Tests.Memory;

public sealed class PassageMemoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Finds_what_was_imported_and_knows_its_line()
    {
        await using var memory = await OpenAsync();
        var path = _folder.Write("news.txt", "向新而生\n兰州新区有三十家企业。\n天气很好。");
        var read = Assert.IsType<ReadDocument>(await DocumentReader.ReadFileAsync(path, Token));

        Assert.Equal(new ImportResult("news", ImportOutcome.Added, 3), await memory.ImportAsync(read.Document, Token));
        var best = (await memory.SearchAsync(new SearchQuery("兰州新区有多少企业"), Token))[0];

        Assert.Equal(("兰州新区有三十家企业。", 1), (best.Passage.Text, best.Passage.Paragraph));
        Assert.Equal(best.Passage.Text, best.Passage.Span.In((await memory.GetAsync("news", Token))!.Text));
        Assert.InRange(best.Relevance, 0, 1);
    }

    [Fact]
    public async Task Importing_the_same_again_writes_nothing()
    {
        await using var memory = await OpenAsync();
        await memory.ImportAsync(TextDocument.Edition("a", 1), Token);
        var version = memory.Version;

        Assert.Equal(ImportOutcome.Unchanged, (await memory.ImportAsync(TextDocument.Edition("a", 1), Token)).Outcome);
        Assert.Equal(version, memory.Version);
    }

    [Fact]
    public async Task Replaces_a_document_whole()
    {
        await using var memory = await OpenAsync();
        await memory.ImportAsync(TextDocument.Of("a", "旧的第一句。\n旧的第二句。\n旧的第三句。"), Token);
        var version = memory.Version;

        Assert.Equal(ImportOutcome.Replaced, (await memory.ImportAsync(TextDocument.Of("a", "新的一句。"), Token)).Outcome);

        Assert.Equal(version + 1, memory.Version);
        Assert.Equal("新的一句。", Assert.Single(await memory.SearchAsync(new SearchQuery("第二句 旧的 一句"), Token)).Passage.Text);
    }

    [Fact]
    public async Task Forgets_a_deleted_document()
    {
        await using var memory = await OpenAsync();
        await memory.ImportAsync(TextDocument.Edition("a", 1), Token);

        Assert.True(await memory.DeleteAsync("a", Token));
        Assert.False(await memory.DeleteAsync("a", Token));
        Assert.Empty(await memory.SearchAsync(new SearchQuery("兰州新区"), Token));
        Assert.Empty(await memory.ListAsync(Token));
        Assert.Null(await memory.GetAsync("a", Token));
    }

    [Fact]
    public async Task Remembers_after_it_is_closed()
    {
        var document = TextDocument.Of("a", "标题在此\n兰州新区在甘肃。", ("lang", ["zh"]));
        await using (var memory = await OpenAsync())
        {
            await memory.ImportAsync(document, Token);
        }

        await using var again = await OpenAsync();
        var kept = await again.GetAsync("a", Token);
        Assert.Equal(document.Text, kept!.Text);
        Assert.Equal(document.Blocks, kept.Blocks);
        Assert.Equal(["zh"], kept.Info.Tags["lang"]);
        Assert.Single(await again.SearchAsync(new SearchQuery("甘肃") { Limit = 1 }, Token));
    }

    [Fact]
    public async Task Filters_by_any_of_several_sets_of_tags()
    {
        await using var memory = await OpenAsync();
        await memory.ImportAsync(TextDocument.Of("a", "兰州新区一。", ("lang", ["zh"]), ("topic", ["产业", "科技"])), Token);
        await memory.ImportAsync(TextDocument.Of("b", "兰州新区二。", ("lang", ["zh"])), Token);
        await memory.ImportAsync(TextDocument.Of("c", "兰州新区三。", ("lang", ["en"])), Token);

        Assert.Equal(["a"], await FoundAsync(Set(("lang", ["zh"]), ("topic", ["产业", "科技"]))));
        Assert.Equal(["a", "c"], await FoundAsync(Set(("topic", ["科技"])), Set(("lang", ["en"]))));
        Assert.Empty(await FoundAsync(Set(("lang", ["fr"]))));

        async Task<string[]> FoundAsync(params IReadOnlyDictionary<string, IReadOnlyList<string>>[] filters) =>
            [.. (await memory.SearchAsync(new SearchQuery("兰州新区") { Filters = filters }, Token)).Select(found => found.Passage.Document.Id).Order()];

        static Dictionary<string, IReadOnlyList<string>> Set(params (string Name, string[] Values)[] tags) =>
            tags.ToDictionary(tag => tag.Name, tag => (IReadOnlyList<string>)tag.Values);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("\u0000\u0001")]
    [InlineData("\" OR 1=1; DROP TABLE passages; --")]
    public async Task Takes_any_query(string text)
    {
        await using var memory = await OpenAsync();
        await memory.ImportAsync(TextDocument.Edition("a", 1), Token);

        Assert.All(await memory.SearchAsync(new SearchQuery(text), Token), found => Assert.InRange(found.Relevance, 0, 1));
        Assert.NotNull(await memory.GetAsync("a", Token));
    }

    [Fact]
    public async Task Searches_see_a_document_before_or_after_its_import_never_between()
    {
        await using var memory = await OpenAsync();
        await using var other = await OpenAsync();
        await memory.ImportAsync(TextDocument.Edition("a", 0), Token);
        var importing = Task.Run(
            async () =>
            {
                for (var edition = 1; edition < 40; edition++)
                {
                    await memory.ImportAsync(TextDocument.Edition("a", edition), Token);
                }
            },
            Token);
        do
        {
            foreach (var reader in new[] { memory, other })
            {
                var found = await reader.SearchAsync(new SearchQuery("兰州新区") { Limit = 50 }, Token);
                var edition = Assert.Single(found.Select(ranked => ranked.Passage.Text.Split('行')[0].Split('的')[0]).Distinct());
                var number = int.Parse(edition["a第".Length..^1], System.Globalization.CultureInfo.InvariantCulture);
                Assert.Equal(20 + (number % 3), found.Count);
            }
        }
        while (!importing.IsCompleted);
        await importing;
    }

    private Task<PassageMemory> OpenAsync() => PassageMemory.OpenAsync(_folder["memory.db"], cancellationToken: Token);
}

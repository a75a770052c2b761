using Microsoft.Extensions.Options;

namespace NewArea.Memory.Tests.Memory;

/// <summary>Seeds come and go with the setting; what somebody imported stays.</summary>
public sealed class SeedTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SeedTests()
    {
        Directory.CreateDirectory(_folder["seeds"]);
        _folder.Write("seeds/briefing.txt", "简报说兰州新区在甘肃。");
        _folder.Write("seeds/english.txt", "Lanzhou New Area is in Gansu.");
        _folder.Write("article.txt", "原文说兰州新区在甘肃。");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Seeds_that_are_no_longer_named_go_and_imported_documents_stay()
    {
        await using var memory = await OpenAsync();
        await SeedAsync(memory, "seeds");
        await memory.ImportAsync(TextDocument.Of("mine", "我的文档。"), Token);

        await SeedAsync(memory, "article.txt");

        Assert.Equal(["article", "mine"], await IdsAsync(memory));
    }

    [Fact]
    public async Task A_seed_that_cannot_be_read_takes_nothing_away()
    {
        await using var memory = await OpenAsync();
        await SeedAsync(memory, "seeds");

        Assert.Null(Assert.Single(await SeedAsync(memory, "nowhere.txt")));

        Assert.Equal(["briefing", "english"], await IdsAsync(memory));
    }

    [Fact]
    public async Task A_changed_seed_replaces_itself()
    {
        await using var memory = await OpenAsync();
        await SeedAsync(memory, "seeds");
        Assert.Equal([ImportOutcome.Unchanged, ImportOutcome.Unchanged], await SeedAsync(memory, "seeds"));

        _folder.Write("seeds/briefing.txt", "简报改了。");

        Assert.Equal([ImportOutcome.Replaced, ImportOutcome.Unchanged], await SeedAsync(memory, "seeds"));
        Assert.Equal("简报改了。", (await memory.GetAsync("briefing", Token))!.Text);
    }

    [Fact]
    public async Task An_import_does_not_overwrite_a_seed()
    {
        await using var memory = await OpenAsync();
        await SeedAsync(memory, "seeds");

        Assert.Equal(ImportOutcome.IdInUse, (await memory.ImportAsync(TextDocument.Of("briefing", "我的简报。"), Token)).Outcome);

        Assert.Equal("简报说兰州新区在甘肃。", (await memory.GetAsync("briefing", Token))!.Text);
    }

    [Fact]
    public async Task A_seed_does_not_overwrite_an_imported_document()
    {
        await using var memory = await OpenAsync();
        await memory.ImportAsync(TextDocument.Of("briefing", "我的简报。"), Token);

        Assert.Equal([ImportOutcome.IdInUse, ImportOutcome.Added], await SeedAsync(memory, "seeds"));
        await SeedAsync(memory, "article.txt");

        Assert.Equal("我的简报。", (await memory.GetAsync("briefing", Token))!.Text);
        Assert.Equal(["article", "briefing"], await IdsAsync(memory));
    }

    [Fact]
    public async Task The_id_of_a_deleted_seed_is_free()
    {
        await using var memory = await OpenAsync();
        await SeedAsync(memory, "seeds");
        await memory.DeleteAsync("briefing", Token);

        Assert.Equal(ImportOutcome.Added, (await memory.ImportAsync(TextDocument.Of("briefing", "我的简报。"), Token)).Outcome);

        Assert.Equal(ImportOutcome.IdInUse, (await SeedAsync(memory, "seeds"))[0]);
    }

    private Task<PassageMemory> OpenAsync() => PassageMemory.OpenAsync(_folder["memory.db"], cancellationToken: Token);

    private async Task<IReadOnlyList<ImportOutcome?>> SeedAsync(PassageMemory memory, string seeds) =>
        await new SeedImporter(memory, Options.Create(new MemoryOptions { Seeds = _folder[seeds] }))
            .ImportAsync(Token).Select(seed => seed.Result?.Outcome).ToListAsync(Token);

    private static async Task<string[]> IdsAsync(PassageMemory memory) => [.. (await memory.ListAsync(Token)).Select(info => info.Id)];
}

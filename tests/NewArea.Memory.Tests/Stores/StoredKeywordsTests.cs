using Microsoft.Data.Sqlite;
using NewArea.Memory.Documents;
using NewArea.Memory.Embeddings;
using NewArea.Memory.Stores.Records;
using NewArea.Memory.Stores.Sqlite;
using NewArea.Memory.Tests.Memory;

namespace NewArea.Memory.Tests.Stores;

/// <summary>The keyword index in the file is a shortcut: with it or without it, the memory finds the same.</summary>
public sealed class StoredKeywordsTests : IDisposable
{
    private const int LinesOfDocument = 300;

    private static readonly string[] Questions = ["第三行说的是什么", "兰州新区的水库", "某项目7", "数据中心"];

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_end_of_an_import_stores_the_index()
    {
        await FillAsync("memory.db", Enumerable.Range(0, 5).Select(number => Document($"d{number}", 1)));
        Assert.Equal(1, Scalar("SELECT count(*) > 0 FROM _keywords"));

        await FillAsync("small.db", [Document("d0", 1)]);
        Assert.Equal(0, Scalar("SELECT count(*) FROM _keywords", "small.db"));
    }

    [Fact]
    public async Task Opening_reads_the_stored_index_and_not_the_texts()
    {
        await FillAsync("memory.db", Enumerable.Range(0, 5).Select(number => Document($"d{number}", 1)));
        await FoundAsync("memory.db");
        Scalar("UPDATE passages SET Text = '改动'");
        Assert.Equal((50, 0), (await HitsAsync("兰州新区"), await HitsAsync("改动")));

        // Another build reads the texts again.
        Scalar("UPDATE _keywords SET maker = 'another build'");
        Assert.Equal((0, 50), (await HitsAsync("兰州新区"), await HitsAsync("改动")));
    }

    [Fact]
    public async Task What_changed_since_it_was_stored_is_found_as_in_a_new_memory()
    {
        await FillAsync("memory.db", Enumerable.Range(0, 6).Select(number => Document($"d{number}", 1)));
        await FoundAsync("memory.db");
        await using (var memory = await OpenAsync("memory.db"))
        {
            await memory.ImportAsync(Document("d1", 2), Token);
            await memory.DeleteAsync("d2", Token);
            await memory.ImportAsync(Document("d9", 1), Token);
            await memory.ImportAsync(TextDocument.Of("d3", "兰州新区的水库。"), Token);
        }

        await FillAsync("new.db", [Document("d0", 1), Document("d1", 2), TextDocument.Of("d3", "兰州新区的水库。"), Document("d4", 1), Document("d5", 1), Document("d9", 1)]);

        var expected = await FoundAsync("new.db");
        Assert.Equal(expected, await FoundAsync("memory.db"));
        Assert.Equal(expected, await FoundAsync("memory.db"));
    }

    [Fact]
    public async Task A_memory_that_changes_again_and_again_keeps_no_more_than_it_needs()
    {
        for (var edition = 1; edition <= 6; edition++)
        {
            await FillAsync("memory.db", Enumerable.Range(0, 5).Select(number => Document($"d{number}", edition)));
            await FoundAsync("memory.db");
        }

        await FillAsync("new.db", Enumerable.Range(0, 5).Select(number => Document($"d{number}", 6)));
        var expected = await FoundAsync("new.db");

        Assert.Equal(expected, await FoundAsync("memory.db"));
        Assert.InRange(Scalar("SELECT sum(length(data)) FROM _keywords"), 1, 3 * Scalar("SELECT sum(length(data)) FROM _keywords", "new.db"));
    }

    private static Document Document(string id, int edition) => TextDocument.Of(
        id, string.Join('\n', Enumerable.Range(0, LinesOfDocument).Select(line => $"{id}第{edition}版第{line}行说的是兰州新区的某项目{line * 7 % 31}。")));

    private Task<PassageMemory> OpenAsync(string file) => PassageMemory.OpenAsync(_folder[file], cancellationToken: Token);

    private async Task FillAsync(string file, IEnumerable<Document> documents)
    {
        await using var memory = await OpenAsync(file);
        foreach (var document in documents)
        {
            await memory.ImportAsync(document, Token);
        }
    }

    /// <summary>What a memory finds that is opened anew: the passages and how relevant they are, in order.</summary>
    private async Task<List<(string Key, double Relevance)>> FoundAsync(string file)
    {
        await using var memory = await OpenAsync(file);
        var found = new List<(string, double)>();
        foreach (var question in Questions)
        {
            found.AddRange((await memory.SearchAsync(new SearchQuery(question), Token))
                .Select(ranked => ($"{ranked.Passage.Document.Id}#{ranked.Passage.Ordinal}", Math.Round(ranked.Relevance, 6))));
        }

        return found;
    }

    /// <summary>How many passages the keyword search finds; at the most 50.</summary>
    private async Task<int> HitsAsync(string question)
    {
        using var store = new SqliteVectorStore(_folder["memory.db"]);
        await using var memory = await PassageMemory.OpenAsync(store, cancellationToken: Token);
        var passages = new MemoryCollections(store, StaticEmbeddingGenerator.Dimensions).Candidates;
        var found = await passages.FindCandidatesAsync(question, new float[StaticEmbeddingGenerator.Dimensions], 50, cancellationToken: Token);
        return found.Count(candidate => candidate.Keyword > 0);
    }

    private long Scalar(string sql, string file = "memory.db")
    {
        using var connection = new SqliteConnection($"Data Source={_folder[file]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : 0;
    }
}

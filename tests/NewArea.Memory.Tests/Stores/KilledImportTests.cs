using System.Diagnostics;
using NewArea.Memory.Stores.Records;
using NewArea.Memory.Stores.Sqlite;
using NewArea.Memory.Tests.Memory;

namespace NewArea.Memory.Tests.Stores;

/// <summary>A process is killed in the middle of an import, 50 times, two at a time.</summary>
public sealed class KilledImportTests
{
    private const string FolderVariable = "NEWAREA_KILLED_IMPORT";
    private const int Documents = 3;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task The_memory_opens_and_holds_each_document_old_or_new() => Task.WhenAll(KillAsync(seed: 1), KillAsync(seed: 2));

    [Fact(Explicit = true)]
    public async Task Imports_until_it_is_killed()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(folder is null, "runs only as the process that the other test kills");
        await using var memory = await PassageMemory.OpenAsync(Path.Combine(folder!, "memory.db"), cancellationToken: Token);
        for (var edition = (int)memory.Version; ; edition++)
        {
            await memory.ImportAsync(TextDocument.Edition($"d{edition % Documents}", edition), Token);
            await File.WriteAllTextAsync(Path.Combine(folder!, "importing"), "", Token);
        }
    }

    private static async Task KillAsync(int seed)
    {
        using var folder = new TemporaryFolder();
        var random = new Random(seed);
        var editions = new HashSet<string>();
        for (var kill = 0; kill < 25; kill++)
        {
            File.Delete(folder["importing"]);
            using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
            {
                ArgumentList = { "-method", $"{typeof(KilledImportTests).FullName}.{nameof(Imports_until_it_is_killed)}", "-explicit", "only" },
                Environment = { [FolderVariable] = folder.Path },
                RedirectStandardOutput = true,
            })!;
            while (!File.Exists(folder["importing"]))
            {
                Assert.False(child.HasExited, "the importing process ended by itself");
                await Task.Delay(2, Token);
            }

            await Task.Delay(random.Next(60), Token);
            child.Kill();
            await child.WaitForExitAsync(Token);
            editions.Add(await WholeAsync(folder["memory.db"]));
        }

        Assert.True(editions.Count > 10, $"{editions.Count} states after 25 kills: the kills came between imports, not in their middle");
    }

    /// <returns>The editions that the memory holds.</returns>
    private static async Task<string> WholeAsync(string file)
    {
        var held = new List<string>();
        using var store = new SqliteVectorStore(file);
        using var memory = await PassageMemory.OpenAsync(store, cancellationToken: Token);
        var rows = await store.GetCollection<string, PassageRecord>("passages", PassageRecord.Definition(256))
            .GetAsync(passage => true, int.MaxValue, cancellationToken: Token).ToListAsync(Token);
        await foreach (var document in store.GetCollection<string, DocumentRecord>("documents").GetAsync(any => true, int.MaxValue, cancellationToken: Token))
        {
            var text = (await memory.GetAsync(document.Id, Token))!.Text;
            var own = rows.Where(row => row.DocumentId == document.Id).ToArray();
            Assert.Equal(document.Passages, own.Length);
            Assert.All(own, row => Assert.Equal(document.Revision, row.Revision));
            Assert.All(own, row => Assert.Equal(text.Substring(row.Start, row.Text.Length), row.Text));
            held.Add(Assert.Single(text.Split('\n').Select(line => line.Split("版")[0]).Distinct()));
        }

        Assert.Equal(rows.Count, rows.Count(row => held.Any(edition => row.Text.StartsWith(edition, StringComparison.Ordinal))));
        return string.Join(' ', held);
    }
}

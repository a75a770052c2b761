using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewArea.Answering;
using NewArea.Memory;
using NewArea.Memory.Documents;

namespace NewArea.Cli.Evaluation;

/// <summary>A memory made for measuring: in a folder of its own, gone afterwards.</summary>
internal sealed class SetMemory : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly ServiceProvider _services;

    private SetMemory(IConfiguration configuration)
    {
        _folder = Directory.CreateTempSubdirectory("newarea-eval-");
        var own = new ConfigurationBuilder().AddConfiguration(configuration)
            .AddInMemoryCollection([new("NewArea:Memory", Path.Combine(_folder.FullName, "memory.db"))]).Build();
        _services = new ServiceCollection()
            .AddSingleton<IConfiguration>(own)
            .AddLogging()
            .AddPassageMemory()
            .AddAnswering(own)
            .BuildServiceProvider();
    }

    public PassageMemory Passages => _services.GetRequiredService<PassageMemory>();

    public Answerer Answerer => _services.GetRequiredService<Answerer>();

    public static async Task<SetMemory> OfAsync(
        IEnumerable<SetPassage> passages, IConfiguration configuration, CancellationToken cancellationToken)
    {
        var memory = new SetMemory(configuration);
        foreach (var passage in passages)
        {
            await memory.Passages.ImportAsync(ToDocument(passage), cancellationToken);
        }

        return memory;
    }

    public static async Task<SetMemory> OfSeedsAsync(IConfiguration configuration, CancellationToken cancellationToken)
    {
        var memory = new SetMemory(configuration);
        await foreach (var (reading, _) in memory._services.GetRequiredService<SeedImporter>().ImportAsync(cancellationToken))
        {
            if (reading is UnreadDocument unread)
            {
                throw new InvalidDataException($"{unread.Path}: {unread.Reason}");
            }
        }

        return memory;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static Document ToDocument(SetPassage passage) => new()
    {
        Info = new DocumentInfo { Id = passage.Id, Title = passage.Title, Language = LanguageDetection.Detect(passage.Text) },
        Text = passage.Text,
        Blocks = [.. Lines(passage.Text).Select(span => new Block(span, BlockKind.Paragraph, null, null))],
    };

    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return new TextSpan(start, line.Length);
            }

            start += line.Length + 1;
        }
    }
}

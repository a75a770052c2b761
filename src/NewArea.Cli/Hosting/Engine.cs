using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewArea.Answering;
using NewArea.Answering.Generative;
using NewArea.Cli.Documents;
using NewArea.Cli.Terminal;
using NewArea.Memory;
using NewArea.Memory.Documents;

namespace NewArea.Cli.Hosting;

/// <summary>The memory and the answerer, wired as the service wires them.</summary>
internal sealed class Engine : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly Wording _wording;

    private Engine(ServiceProvider services, Wording wording)
    {
        _services = services;
        _wording = wording;
        Memory = services.GetRequiredService<PassageMemory>();
    }

    public PassageMemory Memory { get; }

    public Answerer Answerer => _services.GetRequiredService<Answerer>();

    /// <summary>Null when no chat model is configured.</summary>
    public ChatModelProbe? ChatProbe => _services.GetService<ChatModelProbe>();

    public IConfiguration Configuration => _services.GetRequiredService<IConfiguration>();

    public MemoryOptions Options => _services.GetRequiredService<IOptions<MemoryOptions>>().Value;

    public static Engine Open(IConfiguration configuration, Wording wording)
    {
        var services = new ServiceCollection()
            .AddSingleton(configuration)
            .AddLogging()
            .AddPassageMemory()
            .AddAnswering(configuration)
            .BuildServiceProvider();
        try
        {
            return new Engine(services, wording);
        }
        catch
        {
            services.Dispose();
            throw;
        }
    }

    /// <summary>Imports the seeds on first use, or those that were asked for; says on stderr which could not be read.</summary>
    public async Task ImportSeedsAsync(Screen errors, CancellationToken cancellationToken)
    {
        var importer = _services.GetRequiredService<SeedImporter>();
        await foreach (var (reading, result) in importer.ImportAsync(cancellationToken))
        {
            if (reading is UnreadDocument unread)
            {
                errors.WriteLine(_wording.Format(_wording.SeedUnread, Readings.Explain(unread, _wording)));
            }
            else if (result is { Outcome: ImportOutcome.IdInUse })
            {
                errors.WriteLine(_wording.Format(_wording.SeedIdInUse, reading.Path, result.DocumentId));
            }
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

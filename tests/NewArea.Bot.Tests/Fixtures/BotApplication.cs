using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewArea.Bot.Tests.Fixtures;
using Xunit;

[assembly: AssemblyFixture(typeof(BotApplication))]

namespace NewArea.Bot.Tests.Fixtures;

/// <summary>The real application on a real port, with its embedded defaults, its own files and a connector to speak to.</summary>
public sealed class BotApplication : WebApplicationFactory<Program>, IAsyncLifetime
{
    public BotApplication() => UseKestrel(0);

    internal ConnectorDouble Connector { get; } = new();

    internal HttpClient Http { get; private set; } = null!;

    internal Dictionary<string, string> Settings { get; init; } = [];

    /// <summary>Parts put in the place of the embedded ones.</summary>
    internal Action<IServiceCollection> Replace { get; init; } = _ => { };

    /// <summary>Where this application keeps its files; another may take them over.</summary>
    internal string Folder { get; init; } = Directory.CreateTempSubdirectory("newarea-bot-").FullName;

    public async ValueTask InitializeAsync()
    {
        await Connector.StartAsync();
        StartServer();
        Http = CreateClient();
        await WaitUntilReadyAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Connector.DisposeAsync();
    }

    /// <summary>A reader in a conversation of its own.</summary>
    internal Reader NewReader(string channel = "emulator", string locale = "zh-CN", string conversationType = "personal") =>
        new(Http, Connector, channel, locale, conversationType);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("NewArea:Memory", Path.Combine(Folder, "memory.db"));
        builder.ConfigureServices(Replace);
        builder.ConfigureLogging(logging => logging.ClearProviders());
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }
    }

    private async Task WaitUntilReadyAsync()
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            using var response = await Http.GetAsync(new Uri("/health/ready", UriKind.Relative));
            if (response.IsSuccessStatusCode)
            {
                return;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The application was not ready within 10 seconds.");
    }
}

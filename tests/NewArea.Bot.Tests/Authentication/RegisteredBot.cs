using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NewArea.Bot.Tests.Fixtures;
using NewArea.EndToEnd.Tests.Readme;
using Xunit;

namespace NewArea.Bot.Tests.Authentication;

/// <summary>The built bot with an app id, its channel and the issuer both believe.</summary>
public sealed class RegisteredBot : IAsyncLifetime
{
    public const string AppId = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
    public const string Tenant = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

    private readonly HttpClient _http = new();
    private RunningBot? _bot;
    private int _lastConversation;

    /// <summary>What this bot is told beyond the issuer's addresses.</summary>
    internal Dictionary<string, string> Settings { get; init; } = new() { ["MicrosoftAppPassword"] = "secret" };

    internal LocalIssuer Issuer { get; } = new();

    internal ConnectorDouble Connector { get; } = new();

    internal SigningKey TeamsKey { get; } = new("teams-key", "msteams");

    internal SigningKey DirectLineKey { get; } = new("directline-key", "directline");

    internal SigningKey EntraKey { get; } = new("entra-key");

    public async ValueTask InitializeAsync()
    {
        // The SDK's own client fetches the keys; only OpenSSL takes a trusted certificate from the environment.
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The local issuer's certificate is trusted through SSL_CERT_FILE.");
        Issuer.PublishedKeys = [TeamsKey, DirectLineKey, EntraKey];
        await Issuer.StartAsync();
        await Connector.StartAsync();
        var settings = Issuer.BotSettings(AppId);
        foreach (var (name, value) in Settings)
        {
            settings[name] = value;
        }

        _bot = await RunningBot.StartAsync(null, settings, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_bot is not null)
        {
            await _bot.DisposeAsync();
        }

        await Issuer.DisposeAsync();
        await Connector.DisposeAsync();
        _http.Dispose();
    }

    internal string Log => _bot!.Log;

    /// <summary>The claims of a token that Bot Framework would issue for this bot and its connector.</summary>
    internal JsonObject Claims()
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        return new JsonObject
        {
            ["iss"] = LocalIssuer.Name,
            ["aud"] = AppId,
            ["serviceurl"] = Connector.Url,
            ["nbf"] = now - 60,
            ["exp"] = now + 3600,
        };
    }

    internal JsonObject Message(string text = "help", string channel = "msteams") => new()
    {
        ["type"] = "message",
        ["id"] = "1",
        ["channelId"] = channel,
        ["serviceUrl"] = Connector.Url,
        ["conversation"] = new JsonObject
        {
            ["id"] = $"c{Interlocked.Increment(ref _lastConversation)}",
            ["conversationType"] = "groupChat",
            ["tenantId"] = Tenant,
        },
        ["from"] = new JsonObject { ["id"] = "reader" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["locale"] = "en-US",
        ["text"] = text,
    };

    /// <summary>Delivers a message; returns the response and what the channel received for it.</summary>
    internal async Task<(HttpResponseMessage Response, IReadOnlyList<SentActivity> Sent)> DeliverAsync(JsonObject message, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _bot!.Address + "/api/messages") { Content = JsonContent.Create(message) };
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue("en"));
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return (response, Connector.SentTo((string)message["conversation"]!["id"]!));
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NewArea.Bot.Tests.Authentication;

/// <summary>
/// Stands in for Bot Framework's and Microsoft Entra's servers: publishes the keys that sign the channels' tokens and
/// gives the bot the tokens it answers with. Its certificate is trusted by whoever is started with its file.
/// </summary>
internal sealed class LocalIssuer : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly string _certificateFile = Path.GetTempFileName();

    public LocalIssuer()
    {
        var certificate = SelfSigned();
        File.WriteAllText(_certificateFile, certificate.ExportCertificatePem());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate));
            // The identity endpoint of a host in Azure is plain HTTP.
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        _server = builder.Build();
        _server.MapGet("/keys", () => Json(new JsonObject { ["keys"] = new JsonArray([.. PublishedKeys.Select(key => key.ToJson())]) }));
        _server.MapGet("/openid", () => Json(new JsonObject { ["issuer"] = Name, ["jwks_uri"] = $"{Url}keys" }));
        _server.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", (string tenant) => Json(new JsonObject
        {
            ["issuer"] = $"{Url}{tenant}/v2.0",
            ["authorization_endpoint"] = $"{Url}{tenant}/oauth2/v2.0/authorize",
            ["token_endpoint"] = $"{Url}{tenant}/oauth2/v2.0/token",
        }));
        _server.MapPost("/{tenant}/oauth2/v2.0/token", GiveAsync);
        _server.MapGet("/identity", GiveManagedIdentity);
    }

    /// <summary>The issuer that the bot is told to believe.</summary>
    public const string Name = "https://issuer.test";

    public const string GivenToken = "given-by-the-local-issuer";

    public IReadOnlyList<SigningKey> PublishedKeys { get; set; } = [];

    /// <summary>What the bot asked tokens with: its form or query, tenant included.</summary>
    public ConcurrentQueue<IReadOnlyDictionary<string, string>> TokenRequests { get; } = new();

    public string Url => AddressOf("https");

    /// <summary>The settings that make the built bot take this server for the real ones.</summary>
    public Dictionary<string, string> BotSettings(string appId) => new()
    {
        ["SSL_CERT_FILE"] = _certificateFile,
        ["MicrosoftAppId"] = appId,
        ["ValidateAuthority"] = "false",
        ["ToChannelFromBotLoginUrl"] = Url + "botframework.test",
        ["ToChannelFromBotOAuthScope"] = "https://api.botframework.test",
        ["ToBotFromChannelTokenIssuer"] = Name,
        ["OAuthUrl"] = Url,
        ["ToBotFromChannelOpenIdMetadataUrl"] = Url + "openid",
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = Url + "openid",
        ["CallerId"] = "urn:botframework:azure",
        ["IDENTITY_ENDPOINT"] = AddressOf("http") + "identity",
        ["IDENTITY_HEADER"] = "local",
    };

    public Task StartAsync() => _server.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        File.Delete(_certificateFile);
    }

    private async Task<IResult> GiveAsync(HttpRequest request, string tenant)
    {
        var form = await request.ReadFormAsync();
        TokenRequests.Enqueue(form.ToDictionary(field => field.Key, field => field.Value.ToString()).Append(new("tenant", tenant)).ToDictionary());
        return Json(new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3600, ["access_token"] = GivenToken });
    }

    private IResult GiveManagedIdentity(HttpRequest request)
    {
        TokenRequests.Enqueue(request.Query.ToDictionary(field => field.Key, field => field.Value.ToString()));
        return Json(new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_on"] = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["resource"] = (string?)request.Query["resource"],
            ["access_token"] = GivenToken,
        });
    }

    private string AddressOf(string scheme) => _server.Services.GetRequiredService<IServer>().Features
        .Get<IServerAddressesFeature>()!.Addresses.First(address => address.StartsWith(scheme + "://", StringComparison.Ordinal)) + "/";

    private static IResult Json(JsonObject body) => Results.Text(body.ToJsonString(), "application/json");

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddHours(-1), now.AddHours(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Runtime.InteropServices;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewArea.Answering.Tests.Generative;

/// <summary>What a played model was told.</summary>
/// <param name="System">The system message.</param>
/// <param name="User">The user message.</param>
public sealed record Prompted(string System, string User)
{
    /// <summary>What the request carried besides its body.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Path and query it came by.</summary>
    public string Path { get; init; } = "";

    public bool IsTranslate => System.Contains("translate", StringComparison.Ordinal);

    public bool IsCondense => System.Contains("rewrite", StringComparison.Ordinal);
}

/// <summary>A real HTTP server that speaks OpenAI's chat completions, streaming included, and plays a model.</summary>
public sealed class ModelServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ModelServer(WebApplication app) => _app = app;

    public Uri Endpoint => new(_app.Urls.First() + "/v1");

    public Uri Address => new(_app.Urls.First());

    public ConcurrentQueue<Prompted> Prompts { get; } = [];

    /// <summary>How many texts each request for embeddings brought.</summary>
    public ConcurrentQueue<int> Batches { get; } = [];

    public static async Task<ModelServer> StartAsync(Func<Prompted, HttpResponse, CancellationToken, Task> play, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        var app = builder.Build();
        var server = new ModelServer(app);
        app.MapPost("/v1/embeddings", async (HttpContext context) =>
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            var texts = body.RootElement.GetProperty("input").GetArrayLength();
            server.Batches.Enqueue(texts);
            var vector = Convert.ToBase64String(MemoryMarshal.AsBytes<float>([1f, 0f, 0f, 0f]));
            await context.Response.WriteAsJsonAsync(new
            {
                @object = "list",
                model = "played",
                data = Enumerable.Range(0, texts).Select(index => new { @object = "embedding", index, embedding = vector }),
                usage = new { prompt_tokens = texts, total_tokens = texts },
            });
        });
        app.MapPost("/v1/chat/completions", ChatAsync);
        app.MapPost("/openai/deployments/{deployment}/chat/completions", ChatAsync);
        await app.StartAsync();
        return server;

        async Task ChatAsync(HttpContext context)
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            var messages = body.RootElement.GetProperty("messages");
            var prompted = new Prompted(TextOf(messages[0]), TextOf(messages[1]))
            {
                Headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
                Path = context.Request.Path + context.Request.QueryString,
            };
            server.Prompts.Enqueue(prompted);
            await play(prompted, context.Response, context.RequestAborted);
        }
    }

    /// <summary>A model that streams a text in small pieces.</summary>
    public static Task<ModelServer> SayingAsync(Func<Prompted, string> say) =>
        StartAsync(async (prompted, response, cancellation) =>
        {
            await SayAsync(response, say(prompted), cancellation);
            await EndAsync(response, cancellation);
        });

    public static async Task SayAsync(HttpResponse response, string text, CancellationToken cancellation)
    {
        foreach (var piece in text.Chunk(7))
        {
            await SendAsync(response, Chunk(new string(piece)), cancellation);
        }
    }

    public static async Task EndAsync(HttpResponse response, CancellationToken cancellation)
    {
        await SendAsync(response, """{"id":"x","object":"chat.completion.chunk","created":1,"model":"played","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}""", cancellation);
        await SendAsync(response, """{"id":"x","object":"chat.completion.chunk","created":1,"model":"played","choices":[],"usage":{"prompt_tokens":100,"completion_tokens":20,"total_tokens":120}}""", cancellation);
        await SendAsync(response, "[DONE]", cancellation);
    }

    public static async Task SendAsync(HttpResponse response, string data, CancellationToken cancellation)
    {
        if (!response.HasStarted)
        {
            response.ContentType = "text/event-stream";
        }

        await response.WriteAsync($"data: {data}\n\n", cancellation);
        await response.Body.FlushAsync(cancellation);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static string Chunk(string text) =>
        $$"""{"id":"x","object":"chat.completion.chunk","created":1,"model":"played","choices":[{"index":0,"delta":{"role":"assistant","content":{{JsonSerializer.Serialize(text)}}},"finish_reason":null}]}""";

    private static string TextOf(JsonElement message) => message.GetProperty("content") is { ValueKind: JsonValueKind.String } text
        ? text.GetString()!
        : string.Concat(message.GetProperty("content").EnumerateArray().Select(part => part.GetProperty("text").GetString()));
}

using System.Collections.Concurrent;
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
    public bool IsCondense => System.Contains("rewrite", StringComparison.Ordinal);
}

/// <summary>A real HTTP server that speaks OpenAI's chat completions, streaming included, and plays a model.</summary>
public sealed class ModelServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ModelServer(WebApplication app) => _app = app;

    public Uri Endpoint => new(_app.Urls.First() + "/v1");

    public ConcurrentQueue<Prompted> Prompts { get; } = [];

    public static async Task<ModelServer> StartAsync(Func<Prompted, HttpResponse, CancellationToken, Task> play)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new ModelServer(app);
        app.MapPost("/v1/chat/completions", async (HttpContext context) =>
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            var messages = body.RootElement.GetProperty("messages");
            var prompted = new Prompted(TextOf(messages[0]), TextOf(messages[1]));
            server.Prompts.Enqueue(prompted);
            await play(prompted, context.Response, context.RequestAborted);
        });
        await app.StartAsync();
        return server;
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

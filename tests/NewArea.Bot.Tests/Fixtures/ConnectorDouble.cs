using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace NewArea.Bot.Tests.Fixtures;

/// <summary>A channel's connector: a real server at the activities' serviceUrl that records what the bot sends.</summary>
internal sealed class ConnectorDouble : IAsyncDisposable
{
    private readonly ConnectorServer _server;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<SentActivity>> _sent = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Refusal>> _refusals = new();
    private int _lastId;

    public ConnectorDouble() => _server = new ConnectorServer(ReceiveAsync);

    public string Url => _server.Url;

    public Task StartAsync() => _server.StartAsync();

    public IReadOnlyList<SentActivity> SentTo(string conversation) => [.. _sent.GetValueOrDefault(conversation, [])];

    /// <summary>Answers the conversation's next calls with these refusals, one each.</summary>
    public void Refuse(string conversation, params Refusal[] refusals) => _refusals[conversation] = new(refusals);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task<IResult> ReceiveAsync(HttpRequest request, string conversation, string? updates)
    {
        using var body = new StreamReader(request.Body);
        var sent = await body.ReadToEndAsync();
        var activity = (JsonObject)JsonNode.Parse(sent)!;
        if (_refusals.TryGetValue(conversation, out var refusals) && refusals.TryDequeue(out var refusal))
        {
            if (refusal.RetryAfter is { } wait)
            {
                request.HttpContext.Response.Headers.RetryAfter = wait.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            return Results.Json(new { error = new { code = refusal.Code, message = refusal.Message } }, statusCode: refusal.Status);
        }

        var id = updates ?? $"r{Interlocked.Increment(ref _lastId)}";
        _sent.GetOrAdd(conversation, _ => new()).Enqueue(new SentActivity(
            activity, id, updates is not null, TimeProvider.System.GetTimestamp(), request.Headers.Authorization.ToString(), Encoding.Unicode.GetByteCount(sent)));
        return Results.Json(new { id }, statusCode: StatusCodes.Status201Created);
    }
}

internal sealed record Refusal(int Status, string Code = "ServiceError", string Message = "", int? RetryAfter = null);

/// <param name="Activity">What the bot sent.</param>
/// <param name="Id">The id the connector gave it.</param>
/// <param name="IsUpdate">Whether it replaces an earlier one.</param>
/// <param name="Timestamp">When it came, for measuring the pace.</param>
/// <param name="Authorization">The token that came with it; empty without one.</param>
/// <param name="Size">Bytes of UTF-16, as Teams counts.</param>
internal sealed record SentActivity(JsonObject Activity, string Id, bool IsUpdate, long Timestamp, string Authorization, int Size)
{
    public string Type => (string)Activity["type"]!;

    public string Text => (string?)Activity["text"] ?? "";
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NewArea.Bot.Tests.Fixtures;

namespace NewArea.Bot.Tests.Simulation;

/// <summary>A connector as strict as Teams: a real server that holds the bot to the protocol's rules and has its moments.</summary>
internal sealed class StrictTeams : IAsyncDisposable
{
    private readonly ConnectorServer _server;
    private readonly ConcurrentDictionary<string, TeamsConversation> _conversations = new();

    public StrictTeams() => _server = new ConnectorServer(TakeAsync);

    public string Url => _server.Url;

    public Task StartAsync() => _server.StartAsync();

    public void Open(string id, TeamsConversation conversation) => _conversations[id] = conversation;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request, string conversation, string? id)
    {
        var activity = (JsonObject)(await JsonNode.ParseAsync(request.Body))!;
        var verdict = _conversations[conversation].Take(activity, id);
        if (verdict.RetryAfter is { } seconds)
        {
            request.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        return verdict.Status < 300
            ? Results.Json(new { id = verdict.Code }, statusCode: verdict.Status)
            : Results.Json(new { error = new { code = verdict.Code, message = verdict.Message } }, statusCode: verdict.Status);
    }
}

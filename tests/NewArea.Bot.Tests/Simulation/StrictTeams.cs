using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NewArea.Bot.Tests.Simulation;

/// <summary>A connector as strict as Teams: a real server that holds the bot to the protocol's rules and has its moments.</summary>
internal sealed class StrictTeams : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<string, TeamsConversation> _conversations = new();

    public StrictTeams()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.MapPost("/v3/conversations/{conversation}/activities/{replyTo?}", (HttpRequest request, string conversation) =>
            TakeAsync(request, conversation, null));
        _server.MapPut("/v3/conversations/{conversation}/activities/{id}", TakeAsync);
    }

    public string Url => _server.Services.GetRequiredService<IServer>()
        .Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/";

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

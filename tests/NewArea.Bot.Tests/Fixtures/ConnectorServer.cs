using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NewArea.Bot.Tests.Fixtures;

/// <summary>A real server that takes what a bot sends to a channel's connector.</summary>
internal sealed class ConnectorServer : IAsyncDisposable
{
    private readonly WebApplication _server;

    /// <param name="take">Takes an activity of a conversation; the last value is the id of the activity that it updates, if any.</param>
    public ConnectorServer(Func<HttpRequest, string, string?, Task<IResult>> take)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.MapPost("/v3/conversations/{conversation}/activities/{replyTo?}", (HttpRequest request, string conversation) =>
            take(request, conversation, null));
        _server.MapPut("/v3/conversations/{conversation}/activities/{id}", (HttpRequest request, string conversation, string id) =>
            take(request, conversation, id));
    }

    public string Url => _server.Services.GetRequiredService<IServer>()
        .Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/";

    public Task StartAsync() => _server.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

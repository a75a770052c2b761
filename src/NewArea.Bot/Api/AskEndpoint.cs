using Microsoft.Extensions.Options;
using NewArea.Bot.Channels;

namespace NewArea.Bot.Api;

/// <summary>Questions over plain HTTP, answered as server-sent events; for the chat page, and like it in development only.</summary>
internal static class AskEndpoint
{
    public static WebApplication MapAsk(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<AppRegistration>>().Value.IsDevelopment)
        {
            app.MapPost("/api/ask", (AskRequest request, AskStream stream, CancellationToken cancellationToken) =>
                TypedResults.ServerSentEvents(stream.AnswerAsync(request, cancellationToken)));
        }

        return app;
    }
}

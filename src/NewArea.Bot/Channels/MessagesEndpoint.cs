using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using NewArea.Bot.Conversations;

namespace NewArea.Bot.Channels;

/// <summary>Where the Bot Framework channels deliver activities.</summary>
internal static class MessagesEndpoint
{
    public static IEndpointRouteBuilder MapMessages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/messages", ReceiveAsync).WithMetadata(new RequestSizeLimitAttribute(ActivityReader.MaxBody));
        return routes;
    }

    private static async Task ReceiveAsync(
        HttpContext http, SenderCheck senders, Reception reception, CancellationToken cancellationToken)
    {
        var (activity, rejection) = await ActivityReader.ReadAsync(http.Request, cancellationToken);
        if (activity is null)
        {
            await RejectAsync(http, rejection!);
            return;
        }

        (var sender, rejection) = await senders.CheckAsync(activity, http.Request.Headers.Authorization, cancellationToken);
        if (sender is null)
        {
            await RejectAsync(http, rejection!);
            return;
        }

        await HttpHelper.WriteResponseAsync(http.Response, await reception.TakeAsync(sender, activity, cancellationToken));
    }

    private static Task RejectAsync(HttpContext http, Rejection rejection)
    {
        var wording = Wording.In(ReaderLocale.LanguageOf(http.Request.Headers.AcceptLanguage));
        return Results.Problem(rejection.Reason(wording), statusCode: rejection.Status).ExecuteAsync(http);
    }
}

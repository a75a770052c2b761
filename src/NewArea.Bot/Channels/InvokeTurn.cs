using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NewArea.Bot.Channels.Teams;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels;

/// <summary>Requests whose response the client waits for. What is not listed gets the SDK's 501.</summary>
internal sealed class InvokeTurn(FeedbackTurn feedback, CardTurn cards, PassageSearch search)
{
    public async Task RunAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var invoke = turn.Activity;
        switch (invoke.Name)
        {
            case FeedbackTurn.TeamsInvoke:
                await feedback.KeepAsync(invoke, cancellationToken);
                // Teams takes 200 without a body for «thank you».
                await RespondAsync(turn, null, cancellationToken);
                break;
            case CardTurn.Invoke:
                await RespondAsync(turn, await cards.RunAsync(invoke, cancellationToken), cancellationToken);
                break;
            case PassageSearch.Invoke:
                await RespondAsync(turn, await search.FindAsync(invoke, cancellationToken), cancellationToken);
                break;
        }
    }

    private static Task<ResourceResponse> RespondAsync(ITurnContext turn, JObject? body, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse)
            {
                Value = new InvokeResponse { Status = StatusCodes.Status200OK, Body = body },
            },
            cancellationToken);
}

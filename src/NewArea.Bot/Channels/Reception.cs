using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using NewArea.Bot.Conversations;
using NewArea.Bot.Conversations.Stores.Sqlite;

namespace NewArea.Bot.Channels;

/// <summary>
/// Takes an activity in: each is answered once, however often it is delivered, in the order of its conversation,
/// and the channel is never kept waiting longer than <see cref="Patience"/>.
/// </summary>
internal sealed class Reception(
    ChannelAdapter adapter, IBot bot, TurnQueue queue, AnsweredLog answered, TimeProvider time)
{
    /// <summary>Teams delivers an activity again when it is not acknowledged within 15 seconds.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, byte> _underWay = new();

    /// <returns>What the response must carry: an invoke's result, expected replies, or nothing.</returns>
    public async Task<InvokeResponse?> TakeAsync(
        AuthenticateRequestResult sender, Activity activity, CancellationToken cancellationToken)
    {
        // The channel waits for the body of these two, and a card's button must not wait for a long answer.
        if (activity.Type == ActivityTypes.Invoke || activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return await adapter.RunTurnAsync(sender, activity, bot, cancellationToken);
        }

        if (activity.Id is { Length: > 0 } && !await TryBeginAsync(activity, cancellationToken))
        {
            return null;
        }

        var turn = queue.RunAsync(activity.ConversationKey(), stopping => FinishAsync(sender, activity, stopping));
        await Task.WhenAny(turn, Task.Delay(Patience, time, cancellationToken));
        return turn.IsCompleted ? await turn : null;
    }

    private async Task<bool> TryBeginAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (!_underWay.TryAdd(activity.DeliveryKey(), 0))
        {
            return false;
        }

        if (!await answered.ContainsAsync(activity.DeliveryKey(), cancellationToken))
        {
            return true;
        }

        _underWay.TryRemove(activity.DeliveryKey(), out _);
        return false;
    }

    private async Task<InvokeResponse?> FinishAsync(
        AuthenticateRequestResult sender, Activity activity, CancellationToken stopping)
    {
        try
        {
            var response = await adapter.RunTurnAsync(sender, activity, bot, stopping);
            if (activity.Id is { Length: > 0 })
            {
                await answered.AddAsync(activity.DeliveryKey(), CancellationToken.None);
            }

            return response;
        }
        finally
        {
            _underWay.TryRemove(activity.DeliveryKey(), out _);
        }
    }
}

using Microsoft.Bot.Schema;
using NewArea.Bot.Conversations;
using NewArea.Bot.Conversations.Stores.Sqlite;
using NewArea.Memory.Feedback;
using NewArea.Memory.Stores.Sqlite;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels;

/// <summary>Keeps what readers think of the answers.</summary>
/// <remarks>
/// Teams: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content#feedback-buttons;
/// Web Chat: an event that carries a schema.org LikeAction or DislikeAction.
/// </remarks>
internal sealed class FeedbackTurn(ConversationStore conversations, FeedbackStore feedback, TimeProvider time)
{
    public const string TeamsInvoke = "message/submitAction";
    public const string WebChatEvent = "webchat:activity-status/feedback";

    private const int CommentLimit = 4000;

    public async Task KeepAsync(Activity activity, CancellationToken cancellationToken)
    {
        var value = activity.Value as JObject;
        var given = value?["actionValue"] as JObject;
        var reaction = (string?)given?["reaction"] ?? (string?)value?["@type"] ?? "";
        var turn = await conversations.FindAsync(activity.ConversationKey(), activity.ReplyToId, cancellationToken);
        if (turn is null || reaction.Length == 0)
        {
            return;
        }

        var isLike = reaction.StartsWith("like", StringComparison.OrdinalIgnoreCase);
        TurnTelemetry.Voted(isLike, activity.ChannelId);
        await feedback.AddAsync(
            new FeedbackEntry(
                time.GetUtcNow(),
                isLike,
                CommentIn((string?)given?["feedback"]),
                turn.Question,
                turn.Answer,
                turn.Evidence),
            cancellationToken);
    }

    /// <summary>Teams wraps the comment in JSON, the Playground sends it as it is.</summary>
    private static string? CommentIn(string? sent)
    {
        if (string.IsNullOrWhiteSpace(sent))
        {
            return null;
        }

        string? comment = sent;
        try
        {
            comment = (string?)JObject.Parse(sent)["feedbackText"];
        }
        catch (Exception plain) when (plain is JsonException or ArgumentException)
        {
        }

        return string.IsNullOrWhiteSpace(comment) ? null : Excerpt.Of(comment, CommentLimit);
    }
}

using Microsoft.Bot.Schema;

namespace NewArea.Bot.Channels;

/// <summary>What tells conversations and deliveries apart: ids are unique within their channel only.</summary>
internal static class ActivityKeys
{
    public static string ConversationKey(this IActivity activity) => $"{activity.ChannelId}|{activity.Conversation.Id}";

    public static string DeliveryKey(this IActivity activity) => $"{activity.ConversationKey()}|{activity.Id}";

    /// <summary>Whether the bot speaks with one reader only, not in a group or a channel.</summary>
    public static bool IsPersonal(this IActivity activity) =>
        activity.Conversation.IsGroup != true
        && activity.Conversation.ConversationType is null or "" or "personal";
}

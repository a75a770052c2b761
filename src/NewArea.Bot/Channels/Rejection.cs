using NewArea.Bot.Conversations;

namespace NewArea.Bot.Channels;

/// <summary>Why a request is not an activity for this bot.</summary>
/// <param name="Status">HTTP status for the caller.</param>
/// <param name="Reason">What the caller can do about it, in the caller's language.</param>
internal sealed record Rejection(int Status, Func<Wording, string> Reason);

using Microsoft.Bot.Schema;
using NewArea.Answering;

namespace NewArea.Bot.Channels;

/// <summary>How one family of clients wants to be spoken to. A new client is a new dialect.</summary>
internal interface IDialect
{
    bool Speaks(string channelId);

    /// <summary>The reader's words, without what the client puts around them.</summary>
    string QuestionIn(Activity message);

    /// <summary>Whether this conversation shows an answer growing.</summary>
    bool Streams(Activity message);

    StreamPace Pace { get; }

    /// <summary>Marks an activity as a part of a growing answer.</summary>
    void Mark(Activity activity, StreamFrame frame);

    /// <summary>Whether this conversation has room for questions to ask next.</summary>
    bool Suggests(Activity message);

    /// <summary>The whole answer as one message, with its proof.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="suggestions">Questions to ask next.</param>
    /// <param name="message">What is answered.</param>
    Activity Render(Answer answer, IReadOnlyList<string> suggestions, Activity message);
}

/// <param name="Update">The least time between two updates.</param>
/// <param name="Final">The least time before the final message.</param>
internal sealed record StreamPace(TimeSpan Update, TimeSpan Final);

/// <summary>One message of a growing answer.</summary>
/// <param name="Type"><c>informative</c>, <c>streaming</c> or <c>final</c>.</param>
/// <param name="Sequence">From 1; the final message has none.</param>
/// <param name="StreamId">The id the channel gave the first message; null before.</param>
internal sealed record StreamFrame(string Type, int? Sequence, string? StreamId);

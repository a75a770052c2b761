using System.Diagnostics;
using System.Diagnostics.Metrics;
using NewArea.Answering;

namespace NewArea.Bot.Channels;

/// <summary>What the service does, for whoever watches it. Neither words nor names of readers are recorded.</summary>
internal static class TurnTelemetry
{
    public const string Name = "NewArea.Bot";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "newarea.turn.duration", "s", "From an activity's turn to its last reply");

    private static readonly Counter<long> Failures = Meter.CreateCounter<long>(
        "newarea.turn.failures", "{turn}", "Turns that ended with an apology");

    private static readonly Counter<long> Answers = Meter.CreateCounter<long>(
        "newarea.answers", "{answer}", "Answers and refusals");

    private static readonly Counter<long> Votes = Meter.CreateCounter<long>(
        "newarea.feedback", "{vote}", "What readers thought of the answers");

    /// <summary>Runs a turn inside a span and takes its time.</summary>
    public static async Task<T> RunAsync<T>(string type, string channel, Func<Task<T>> turn)
    {
        using var span = Source.StartActivity($"turn {type}")?.SetTag("channel", channel);
        var started = Stopwatch.GetTimestamp();
        try
        {
            return await turn();
        }
        finally
        {
            Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, new("type", type), new("channel", channel));
        }
    }

    public static void Failed(Exception failure, string channel)
    {
        Activity.Current?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", failure.GetType().FullName);
        Failures.Add(1, new("error.type", failure.GetType().FullName), new("channel", channel));
    }

    public static void Answered(Answer answer, string channel)
    {
        var outcome = answer is AbstainedAnswer abstained ? abstained.Reason.ToString() : "Grounded";
        Activity.Current?.SetTag("answer.outcome", outcome).SetTag("answer.origin", answer.Origin.ToString());
        Answers.Add(1, new("outcome", outcome), new("origin", answer.Origin.ToString()), new("channel", channel));
    }

    public static void Voted(bool isLike, string channel) =>
        Votes.Add(1, new("vote", isLike ? "like" : "dislike"), new("channel", channel));
}

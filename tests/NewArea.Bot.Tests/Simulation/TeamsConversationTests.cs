using System.Text.Json.Nodes;
using Xunit;

namespace NewArea.Bot.Tests.Simulation;

/// <summary>The strict connector notices what it is there to notice.</summary>
public class TeamsConversationTests
{
    private static readonly DateTimeOffset Start = TimeProvider.System.GetUtcNow();

    private readonly SetTime _time = new();
    private readonly TeamsConversation _channel;

    public TeamsConversationTests() => _channel = new TeamsConversation("c", isPersonal: true, seed: 1, _time, moods: 0);

    [Fact]
    public void Takes_a_stream_that_keeps_the_rules()
    {
        var id = Begin();
        Send(Streaming(id, 2, "甲"), TimeSpan.FromSeconds(1));
        Send(Streaming(id, 3, "甲乙"), TimeSpan.FromSeconds(1));
        Send(Final(id, "甲乙丙"), TimeSpan.FromSeconds(1));

        Assert.Empty(_channel.Violations);
        Assert.Empty(_channel.UnfinishedAnswers);
        Assert.Equal([id], _channel.AnswersTo("a"));
    }

    [Fact]
    public void Notices_an_update_too_soon() => AssertNoticed("within", id => Send(Streaming(id, 2, "甲"), TimeSpan.FromSeconds(0.5)));

    [Fact]
    public void Notices_a_number_left_out() => AssertNoticed("sequence", id => Send(Streaming(id, 3, "甲"), TimeSpan.FromSeconds(1)));

    [Fact]
    public void Notices_a_text_taken_back() => AssertNoticed("former text", id =>
    {
        Send(Streaming(id, 2, "甲"), TimeSpan.FromSeconds(1));
        Send(Streaming(id, 3, "乙"), TimeSpan.FromSeconds(1));
    });

    [Fact]
    public void Notices_a_word_after_the_last() => AssertNoticed("is not open", id =>
    {
        Send(Final(id, "甲"), TimeSpan.FromSeconds(1));
        Send(Final(id, "甲"), TimeSpan.FromSeconds(1));
    });

    [Fact]
    public void Notices_a_second_stream_beside_the_first() => AssertNoticed("out of order", _ => Begin());

    [Fact]
    public void Notices_another_readers_answer() => AssertNoticed("another reader", _ =>
    {
        var message = Message("message", "甲");
        message["recipient"]!["id"] = "somebody else";
        Send(message, TimeSpan.Zero);
    });

    [Fact]
    public void Notices_more_than_100_kilobytes() => AssertNoticed("100 KB", _ => Send(Message("message", new string('x', 60_000)), TimeSpan.Zero));

    [Fact]
    public void Notices_a_marker_without_a_citation() => AssertNoticed("markers", _ => Send(WithCitations(Message("message", "甲 [1] 乙 [2]"), 1), TimeSpan.Zero));

    [Fact]
    public void Notices_an_eleventh_citation() => AssertNoticed("11 citations", _ =>
        Send(WithCitations(Message("message", string.Concat(Enumerable.Range(1, 11).Select(number => $"[{number}]"))), 11), TimeSpan.Zero));

    [Fact]
    public void Refuses_what_comes_after_two_minutes_and_after_a_stop()
    {
        var late = Begin();
        Assert.Equal(403, Send(Final(late, "甲"), TimeSpan.FromMinutes(2.1)).Status);
        _channel.Stop("a");
        Assert.Equal(403, Send(Final(late, "甲"), TimeSpan.FromSeconds(1)).Status);
        Assert.Empty(_channel.Violations);
    }

    private void AssertNoticed(string words, Action<string> wrong)
    {
        wrong(Begin());

        Assert.Contains(_channel.Violations, violation => violation.Contains(words, StringComparison.Ordinal));
    }

    private string Begin() => Send(Streamed(Message("typing", "…"), "informative", 1, null), TimeSpan.Zero).Code;

    private TeamsVerdict Send(JsonObject activity, TimeSpan after)
    {
        _time.Now += after;
        return _channel.Take(activity, null);
    }

    private static JsonObject Streaming(string id, int sequence, string text) => Streamed(Message("typing", text), "streaming", sequence, id);

    private static JsonObject Final(string id, string text) => Streamed(Message("message", text), "final", null, id);

    private static JsonObject Streamed(JsonObject activity, string type, int? sequence, string? id)
    {
        activity["entities"] = new JsonArray(new JsonObject { ["type"] = "streaminfo", ["streamType"] = type, ["streamSequence"] = sequence, ["streamId"] = id });
        return activity;
    }

    private static JsonObject WithCitations(JsonObject activity, int count)
    {
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "https://schema.org/Message",
            ["citation"] = new JsonArray([.. Enumerable.Range(1, count).Select(position => new JsonObject
            {
                ["position"] = position,
                ["appearance"] = new JsonObject { ["name"] = "题", ["abstract"] = "句" },
            })]),
        });
        return activity;
    }

    private static JsonObject Message(string type, string text) => new()
    {
        ["type"] = type,
        ["text"] = text,
        ["replyToId"] = "a",
        ["conversation"] = new JsonObject { ["id"] = "c" },
        ["recipient"] = new JsonObject { ["id"] = "reader of c" },
    };

    private sealed class SetTime : TimeProvider
    {
        public TimeSpan Now { get; set; } = TimeSpan.FromSeconds(1);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;

        public override DateTimeOffset GetUtcNow() => Start + Now;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NewArea.Answering.Questions;
using NewArea.Bot.Channels;
using NewArea.Bot.Tests.Fixtures;
using Xunit;

namespace NewArea.Bot.Tests.Channels;

/// <summary>What an operator's collector sees. Each test speaks on a channel of its own, because others run beside it.</summary>
public sealed class TelemetryTests(BotApplication application) : IDisposable
{
    private readonly ConcurrentQueue<(string Instrument, Dictionary<string, object?> Tags)> _measured = new();
    private readonly ConcurrentQueue<System.Diagnostics.Activity> _spans = new();
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _sources = new()
    {
        ShouldListenTo = source => source.Name == TurnTelemetry.Name,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
    };

    public void Dispose()
    {
        _meters.Dispose();
        _sources.Dispose();
    }

    [Fact]
    public async Task Counts_answers_refusals_and_votes_and_takes_each_turns_time()
    {
        Listen();
        var reader = application.NewReader("observed");

        await reader.SayAsync("重离子加速器治疗装置治疗了多少例肿瘤患者?");
        await reader.SayAsync("");
        var vote = reader.Activity("event");
        vote["name"] = "webchat:activity-status/feedback";
        vote["value"] = new JsonObject { ["@type"] = "LikeAction" };
        await reader.PostAsync(vote);

        var answers = On("observed", "newarea.answers");
        Assert.Equal(["Grounded", "EmptyQuestion"], answers.Select(tags => tags["outcome"]));
        Assert.Equal("like", Assert.Single(On("observed", "newarea.feedback"))["vote"]);
        Assert.Equal(["message", "message", "event"], On("observed", "newarea.turn.duration").Select(tags => tags["type"]));
        var spans = _spans.Where(span => (string?)span.GetTagItem("channel") == "observed").ToArray();
        Assert.Equal(["turn message", "turn message", "turn event"], spans.Select(span => span.OperationName));
        Assert.Equal("Grounded", spans[0].GetTagItem("answer.outcome"));
        Assert.DoesNotContain(spans, span => span.TagObjects.Any(tag => tag.Value is string words && words.Contains("重离子", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Counts_a_turn_that_failed_under_the_number_that_the_reader_was_told()
    {
        Listen();
        await using var broken = new BotApplication
        {
            Replace = services => services.AddSingleton<IQuestionCompletion, BrokenCompletion>(),
        };
        await broken.InitializeAsync();

        var apology = await broken.NewReader("broken").SayAsync("张小奇是谁?");

        Assert.Equal(typeof(NotSupportedException).FullName, Assert.Single(On("broken", "newarea.turn.failures"))["error.type"]);
        var span = Assert.Single(_spans, span => (string?)span.GetTagItem("channel") == "broken");
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Contains(span.TraceId.ToString(), apology, StringComparison.Ordinal);
    }

    private void Listen()
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == TurnTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Keep(instrument, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Keep(instrument, tags));
        _meters.Start();
        _sources.ActivityStopped = _spans.Enqueue;
        ActivitySource.AddActivityListener(_sources);
    }

    private void Keep(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measured.Enqueue((instrument.Name, new Dictionary<string, object?>(tags.ToArray())));

    private Dictionary<string, object?>[] On(string channel, string instrument) =>
        [.. _measured.Where(one => one.Instrument == instrument && (string?)one.Tags["channel"] == channel).Select(one => one.Tags)];

    private sealed class BrokenCompletion : IQuestionCompletion
    {
        public Task<StandaloneQuestion> CompleteAsync(Question question, CancellationToken cancellationToken) =>
            throw new NotSupportedException("broken");
    }
}

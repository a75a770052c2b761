using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewArea.Answering;
using NewArea.Bot.Tests.Fixtures;
using Xunit;

namespace NewArea.Bot.Tests.Channels.Teams;

public sealed class StreamingTests(BotApplication application, StreamingTests.SlowApplication slow)
    : IClassFixture<StreamingTests.SlowApplication>
{
    private const string Question = "兰州新区怎样培育新兴产业和未来产业?";

    [Fact]
    public async Task Streams_a_quick_answer_as_notice_and_final_message()
    {
        var reader = application.NewReader("msteams");

        await reader.SayAsync("重离子加速器治疗装置治疗了多少例肿瘤患者?");

        StreamRules.Hold(reader.Received);
        Assert.Equal("正在检索…", reader.Received[0].Text);
        Assert.NotNull(StreamRules.EntityOf(reader.Received[^1], "https://schema.org/Message"));
    }

    [Fact]
    public async Task Shows_a_slow_answer_growing_at_the_pace_of_teams()
    {
        var reader = slow.Bot.NewReader("msteams");

        await reader.SayAsync(Question);

        StreamRules.Hold(reader.Received);
        Assert.InRange(reader.Received.Count, 4, 8);
        Assert.All(reader.Received.SkipLast(1), sent => Assert.Null(StreamRules.EntityOf(sent, "https://schema.org/Message")));
        Assert.Equal("AIGeneratedContent", (string)StreamRules.EntityOf(reader.Received[^1], "https://schema.org/Message")!["additionalType"]![0]!);
    }

    [Fact]
    public async Task Says_no_word_more_when_the_reader_presses_stop()
    {
        var reader = slow.Bot.NewReader("msteams");
        var question = reader.Activity("message", Question);
        var delivery = reader.PostAsync(question);
        await WaitUntilAsync(() => reader.Received.Count == 1);
        slow.Bot.Connector.Refuse(reader.Conversation, new Refusal(403, "ContentStreamNotAllowed", "Content stream was canceled by user."));

        using var response = await delivery;

        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        Assert.Single(reader.Received);
    }

    [Fact]
    public async Task Puts_the_whole_answer_in_place_when_the_time_for_streaming_is_over()
    {
        var reader = slow.Bot.NewReader("msteams");
        var delivery = reader.PostAsync(reader.Activity("message", Question));
        await WaitUntilAsync(() => reader.Received.Count == 1);
        slow.Bot.Connector.Refuse(reader.Conversation, new Refusal(403, "ContentStreamNotAllowed", "Content stream finished due to exceeded streaming time."));

        using var response = await delivery;

        var final = reader.Received[^1];
        Assert.True(final.IsUpdate);
        Assert.Equal(reader.Received[0].Id, final.Id);
        Assert.Null(StreamRules.InfoOf(final));
        Assert.Equal(2, reader.Received.Count);
    }

    [Fact]
    public async Task Sends_one_message_where_streams_are_not_taken()
    {
        var reader = slow.Bot.NewReader("msteams");
        slow.Bot.Connector.Refuse(reader.Conversation, new Refusal(405, "MethodNotAllowed"));

        await reader.SayAsync(Question);

        Assert.Null(StreamRules.InfoOf(reader.Received[^1]));
        Assert.Single(reader.Received, sent => sent.Type == "message");
    }

    [Fact]
    public async Task Tries_again_when_teams_is_busy()
    {
        var reader = slow.Bot.NewReader("msteams");
        slow.Bot.Connector.Refuse(reader.Conversation, new Refusal(429, RetryAfter: 1), new Refusal(502));

        await reader.SayAsync(Question);

        StreamRules.Hold(reader.Received);
    }

    private static async Task WaitUntilAsync(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The application with a writer as slow as a model.</summary>
    public sealed class SlowApplication : IAsyncLifetime
    {
        internal BotApplication Bot { get; } = new()
        {
            Replace = services =>
            {
                services.RemoveAll<IAnswerWriter>();
                services.AddSingleton<IAnswerWriter>(new SlowWriter(TimeSpan.FromMilliseconds(900), sentences: 5));
            },
        };

        public ValueTask InitializeAsync() => Bot.InitializeAsync();

        public ValueTask DisposeAsync() => Bot.DisposeAsync();
    }
}

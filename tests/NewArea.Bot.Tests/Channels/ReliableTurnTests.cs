using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewArea.Answering;
using NewArea.Bot.Conversations.Stores.Sqlite;
using NewArea.Bot.Tests.Fixtures;
using NewArea.Memory.Stores.Sqlite;
using Xunit;

namespace NewArea.Bot.Tests.Channels;

/// <summary>What must hold when answers are slow, deliveries repeat and the service restarts.</summary>
public class ReliableTurnTests(BotApplication application)
{
    private const string Question = "重离子加速器治疗装置治疗了多少例肿瘤患者?";

    [Fact]
    public async Task Remembers_a_conversation_and_its_deliveries_over_a_restart()
    {
        var first = new BotApplication();
        await first.InitializeAsync();
        var reader = first.NewReader();
        var question = reader.Activity("message", Question);
        await reader.DeliverAsync(question);
        await first.DisposeAsync();

        await using var second = new BotApplication { Folder = first.Folder };
        await second.InitializeAsync();
        question["serviceUrl"] = second.Connector.Url;
        var redelivered = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(question.ToJsonString(), null, "application/json") };
        using var response = await second.Http.SendAsync(redelivered, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(second.Connector.SentTo(reader.Conversation));
        var history = await second.Services.GetRequiredService<ConversationStore>()
            .HistoryAsync($"emulator|{reader.Conversation}", TestContext.Current.CancellationToken);
        Assert.Equal(Question, Assert.Single(history).Question);
    }

    [Fact]
    public async Task Acknowledges_a_slow_answer_in_time_and_sends_it_when_it_is_there()
    {
        await using var slow = new BotApplication
        {
            Replace = services =>
            {
                services.RemoveAll<IAnswerWriter>();
                services.AddSingleton<IAnswerWriter>(new SlowWriter(TimeSpan.FromSeconds(12), sentences: 1));
            },
        };
        await slow.InitializeAsync();
        var reader = slow.NewReader(conversationType: "groupChat");
        var question = reader.Activity("message", Question);
        var started = TimeProvider.System.GetTimestamp();

        using var response = await reader.PostAsync(question);

        Assert.InRange(TimeProvider.System.GetElapsedTime(started).TotalSeconds, 9, 14);
        Assert.DoesNotContain(reader.Received, sent => sent.Type == "message");
        using var again = await reader.PostAsync(question);
        while (!reader.Received.Any(sent => sent.Type == "message"))
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Single(reader.Received, sent => sent.Type == "message");
    }

    [Theory]
    [InlineData("{\"feedbackText\":\"说得清楚\"}", "说得清楚")]
    [InlineData("说得清楚", "说得清楚")]
    [InlineData("", null)]
    public async Task Keeps_feedback_with_the_question_the_answer_and_the_passages(string sent, string? comment)
    {
        var reader = application.NewReader("msteams", conversationType: "groupChat");
        await reader.SayAsync(Question);
        var invoke = reader.Activity("invoke");
        invoke["name"] = "message/submitAction";
        invoke["replyToId"] = reader.Received[^1].Id;
        invoke["value"] = new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = "dislike", ["feedback"] = sent },
        };

        using var response = await reader.PostAsync(invoke);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var kept = (await application.Services.GetRequiredService<FeedbackStore>().ListAsync(TestContext.Current.CancellationToken))[^1];
        Assert.False(kept.IsLike);
        Assert.Equal(comment, kept.Comment);
        Assert.Equal(Question, kept.Question);
        Assert.Contains("1000", kept.Answer, StringComparison.Ordinal);
        Assert.Contains(kept.Evidence.Passages, passage => passage.DocumentId == "lanzhou-new-area-zh");
    }
}

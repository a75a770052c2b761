using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NewArea.Bot.Tests.Channels.Teams;
using NewArea.Bot.Tests.Fixtures;
using NewArea.Memory.Stores.Sqlite;
using Xunit;

namespace NewArea.Bot.Tests.Channels.WebChat;

/// <summary>
/// Messages as Web Chat and the Emulator take them.
/// https://github.com/microsoft/BotFramework-WebChat: docs/LIVESTREAMING.md
/// </summary>
public sealed class WebChatMessageTests(BotApplication application, StreamingTests.SlowApplication slow)
    : IClassFixture<StreamingTests.SlowApplication>
{
    private const string Question = "重离子加速器治疗装置治疗了多少例肿瘤患者?";

    [Theory]
    [InlineData("emulator")]
    [InlineData("webchat")]
    [InlineData("directline")]
    public async Task Streams_in_the_channel_data_from_notice_to_final(string channel)
    {
        var reader = slow.Bot.NewReader(channel);

        await reader.SayAsync("兰州新区怎样培育新兴产业和未来产业?");

        var stream = reader.Received;
        Assert.InRange(stream.Count, 4, 8);
        Assert.Equal("""{"streamType":"informative","streamSequence":1}""", MarksOf(stream[0]));
        Assert.Equal("正在检索…", stream[0].Text);
        for (var sequence = 2; sequence < stream.Count; sequence++)
        {
            Assert.Equal($$"""{"streamType":"streaming","streamSequence":{{sequence}},"streamId":"{{stream[0].Id}}"}""", MarksOf(stream[sequence - 1]));
            Assert.StartsWith(sequence > 2 ? stream[sequence - 2].Text : "", stream[sequence - 1].Text, StringComparison.Ordinal);
        }

        Assert.Equal($$"""{"streamType":"final","streamId":"{{stream[0].Id}}"}""", MarksOf(stream[^1]));
        Assert.StartsWith(stream[^2].Text, stream[^1].Text, StringComparison.Ordinal);
        Assert.Equal([.. Enumerable.Repeat("typing", stream.Count - 1), "message"], stream.Select(sent => sent.Type));
        Assert.All(stream, sent => Assert.Null(StreamRules.InfoOf(sent)));
        Assert.All(stream.SkipLast(1), sent => Assert.Null(StreamRules.EntityOf(sent, "https://schema.org/Message")));
        Assert.NotNull(StreamRules.EntityOf(stream[^1], "https://schema.org/Message"));
    }

    [Fact]
    public async Task Cites_by_link_definitions_and_claims_of_the_same_numbers()
    {
        var answer = await AnswerAsync(application.NewReader("webchat"));

        var root = StreamRules.EntityOf(answer, "https://schema.org/Message")!;
        Assert.Equal("Message", (string)root["@type"]!);
        Assert.Equal("https://schema.org", (string)root["@context"]!);
        Assert.Equal("", (string)root["@id"]!);
        var claims = root["citation"]!.AsArray();
        Assert.NotEmpty(claims);
        foreach (var claim in claims)
        {
            var (number, appearance) = ((int)claim!["position"]!, claim["appearance"]!);
            var target = (string?)appearance["url"] ?? $"cite:{number}";
            Assert.Equal("Claim", (string)claim["@type"]!);
            Assert.Equal($"cite:{number}", (string)claim["@id"]!);
            Assert.Equal("DigitalDocument", (string)appearance["@type"]!);
            Assert.Contains($"\n[{number}]: {target} \"{(string)appearance["name"]!}\"", answer.Text, StringComparison.Ordinal);
            Assert.Contains((string)appearance["abstract"]!, (string)appearance["text"]!, StringComparison.Ordinal);
        }

        Assert.Contains("1000", (string)claims[0]!["appearance"]!["abstract"]!, StringComparison.Ordinal);
        Assert.Null(answer.Activity["channelData"]!["feedbackLoop"]);
    }

    [Theory]
    [InlineData(Question)]
    [InlineData("兰州今天的天气怎么样?")]
    public async Task Offers_a_vote_of_each_kind_that_nobody_has_cast_yet(string question)
    {
        var reader = application.NewReader("webchat");
        await reader.SayAsync(question);
        var answer = reader.Received[^1];

        Assert.Equal(
            """[{"@type":"LikeAction","actionStatus":"PotentialActionStatus"},{"@type":"DislikeAction","actionStatus":"PotentialActionStatus"}]""",
            StreamRules.EntityOf(answer, "https://schema.org/Message")!["potentialAction"]!.ToJsonString());
    }

    [Theory]
    [InlineData("LikeAction", true)]
    [InlineData("DislikeAction", false)]
    public async Task Keeps_the_vote_that_comes_back_with_its_question_and_says_nothing(string vote, bool isLike)
    {
        var question = $"{vote}:{Question}";
        var reader = application.NewReader("webchat");
        await reader.SayAsync(question);
        var before = reader.Received.Count;
        var cast = reader.Activity("event");
        cast["name"] = "webchat:activity-status/feedback";
        cast["replyToId"] = reader.Received[^1].Id;
        cast["value"] = new JsonObject { ["@type"] = vote, ["actionStatus"] = "CompletedActionStatus" };

        using var response = await reader.PostAsync(cast);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(before, reader.Received.Count);
        var entries = await application.Services.GetRequiredService<FeedbackStore>().ListAsync(TestContext.Current.CancellationToken);
        var kept = Assert.Single(entries, entry => entry.Question == question);
        Assert.Equal(isLike, kept.IsLike);
        Assert.Null(kept.Comment);
    }

    private static async Task<SentActivity> AnswerAsync(Reader reader)
    {
        await reader.SayAsync(Question);
        return reader.Received[^1];
    }

    private static string MarksOf(SentActivity sent) => sent.Activity["channelData"]!.ToJsonString();
}

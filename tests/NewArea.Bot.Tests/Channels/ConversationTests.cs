using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NewArea.Bot.Tests.Fixtures;
using Xunit;

namespace NewArea.Bot.Tests.Channels;

/// <summary>Conversations as a reader in the Emulator has them.</summary>
public class ConversationTests(BotApplication application)
{
    [Theory]
    [InlineData("zh-CN", "您好")]
    [InlineData("en-US", "Hello")]
    [InlineData("", "您好")]
    public async Task Greets_a_reader_in_the_readers_language(string locale, string greeting)
    {
        var reader = application.NewReader(locale: locale);

        var welcome = Assert.Single(await reader.DeliverAsync(reader.Arrival("reader")));

        Assert.StartsWith(greeting, welcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_greet_itself()
    {
        var reader = application.NewReader();

        Assert.Empty(await reader.DeliverAsync(reader.Arrival("bot")));
    }

    [Theory]
    [InlineData("帮助", "怎么用")]
    [InlineData("help", "How it works")]
    [InlineData(" /HELP ", "How it works")]
    public async Task Explains_itself_in_the_language_it_is_asked_in(string command, string words)
    {
        Assert.Contains(words, await application.NewReader().SayAsync(command), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("你好!", "您好")]
    [InlineData("Hello", "Hello")]
    [InlineData("谢谢~", "不客气")]
    [InlineData("Thank you.", "You are welcome")]
    [InlineData("你是谁？", "怎么用")]
    public async Task Is_courteous_without_searching_the_text(string courtesy, string words) =>
        Assert.StartsWith(words, (await application.NewReader().SayAsync(courtesy)).TrimStart('*'), StringComparison.Ordinal);

    [Fact]
    public async Task Tells_what_the_article_is_about()
    {
        var answer = await application.NewReader().SayAsync("这篇文章讲了什么?");

        Assert.Contains("新质生产力", answer, StringComparison.Ordinal);
        Assert.Contains("[5]", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_with_the_sentence_that_proves_it()
    {
        var answer = await application.NewReader().SayAsync("重离子加速器治疗装置治疗了多少例肿瘤患者?");

        Assert.Contains("1000", answer, StringComparison.Ordinal);
        Assert.Contains("[1]", answer, StringComparison.Ordinal);
        Assert.Contains("**出处**", answer, StringComparison.Ordinal);
        Assert.Matches(@"> \\\[1\\\] 「.+」 \s*> — .*第 \d+ 段", answer);
    }

    [Fact]
    public async Task Answers_an_English_question_in_English()
    {
        var answer = await application.NewReader(locale: "en-US").SayAsync("How many tumour patients has the heavy-ion system treated?");

        Assert.Contains("Sources", answer, StringComparison.Ordinal);
        Assert.Contains("1,000", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_that_it_is_at_work_before_it_answers()
    {
        var reader = application.NewReader();

        await reader.SayAsync("兰州新区有哪些新兴产业?");

        Assert.Equal("typing", reader.Received[0].Type);
        Assert.Equal("message", reader.Received[^1].Type);
    }

    [Fact]
    public async Task Says_that_the_text_does_not_say_and_shows_the_nearest_passage()
    {
        var answer = await application.NewReader().SayAsync("重离子治疗装置的发明人获得过诺贝尔奖吗?");

        Assert.DoesNotContain("[1]", answer, StringComparison.Ordinal);
        Assert.True(answer.StartsWith("文中没有说到", StringComparison.Ordinal) || answer.StartsWith("收录的文章没有谈到", StringComparison.Ordinal), answer);
        Assert.Contains("最接近的一段", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgets_a_conversation_when_asked_to()
    {
        var reader = application.NewReader();
        await reader.SayAsync("重离子加速器治疗装置治疗了多少例肿瘤患者?");

        Assert.Contains("已删除", await reader.SayAsync("忘记"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "没有收到问题")]
    [InlineData("   ", "没有收到问题")]
    [InlineData("\u0001\u0002\u0003", "没有可读的文字")]
    [InlineData("????!!!", "没有收到问题")]
    public async Task Says_what_is_wrong_with_a_message_that_asks_nothing(string text, string words)
    {
        Assert.Contains(words, await application.NewReader().SayAsync(text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_question_of_100_kilobytes_is_too_long()
    {
        Assert.Contains("太长", await application.NewReader().SayAsync(new string('问', 34_000)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Returns_the_replies_in_the_response_when_the_caller_expects_them_there()
    {
        var reader = application.NewReader();
        var question = reader.Activity("message", "兰州新区有哪些新兴产业?");
        question["deliveryMode"] = "expectReplies";

        using var response = await reader.PostAsync(question);
        var replies = await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken);

        Assert.Contains("[1]", (string)Assert.Single(replies!["activities"]!.AsArray())!["text"]!, StringComparison.Ordinal);
        Assert.Empty(reader.Received);
    }
}

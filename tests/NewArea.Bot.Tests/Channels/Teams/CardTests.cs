using System.Text.Json.Nodes;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewArea.Bot.Channels;
using NewArea.Bot.Channels.Teams;
using NewArea.Bot.Conversations;
using NewArea.Bot.Hosting;
using NewArea.Bot.Pages;
using NewArea.Bot.Tests.Fixtures;
using NewArea.Memory;
using Xunit;

namespace NewArea.Bot.Tests.Channels.Teams;

/// <summary>The buttons of our cards: each puts another card in the card's place, or says why not.</summary>
public class CardTests(BotApplication application)
{
    private const string Card = "application/vnd.microsoft.card.adaptive";

    [Fact]
    public async Task Leads_from_an_answer_to_its_passage_and_on_to_the_next()
    {
        var answer = await PressAsync("ask", new JsonObject { ["question"] = "重离子加速器治疗装置治疗了多少例肿瘤患者？" });
        Assert.Equal(Card, (string)answer["type"]!);
        Assert.Contains("1000", answer["value"]!["body"]!.ToJsonString(), StringComparison.Ordinal);

        var passage = await PressAsync(answer["value"]!["actions"]![0]!);
        Assert.Contains("1000", passage["value"]!["body"]!.ToJsonString(), StringComparison.Ordinal);

        var next = await PressAsync(passage["value"]!["actions"]!.AsArray().Single(action => (string)action!["title"]! == "下一段")!);
        Assert.NotEqual(passage["value"]!["body"]!.ToJsonString(), next["value"]!["body"]!.ToJsonString());
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("11111111-2222-3333-4444-555555555555", true)]
    public async Task Renews_itself_where_its_link_expires(string appId, bool renews)
    {
        var links = new PassageLinks(
            new EphemeralDataProtectionProvider(),
            Options.Create(new ServiceOptions { PublicUrl = new Uri("https://bot.example.com") }),
            Options.Create(new AppRegistration { MicrosoftAppId = appId }));
        var passages = await application.Services.GetRequiredService<PassageMemory>().PassagesOfAsync("lanzhou-new-area-zh", TestContext.Current.CancellationToken);

        var card = new QuotationCard(links).Of(passages[3], isLast: false, Wording.In("zh"));

        Assert.Equal(renews ? "passage" : null, (string?)card.SelectToken("refresh.action.verb"));
        Assert.Equal(renews, ((string)card.SelectToken("actions[0].url")!).Contains("token=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refuses_in_the_card_what_the_text_does_not_say()
    {
        var answer = await PressAsync("ask", new JsonObject { ["question"] = "重离子治疗装置的发明人获得过诺贝尔奖吗？" });

        Assert.Equal(200, (int)answer["statusCode"]!);
        Assert.Contains("文", answer["value"]!["body"]![1]!["inlines"]![0]!["text"]!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("[1]", answer["value"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_a_question_where_none_was_typed() =>
        Assert.Contains("没有收到问题", (string)(await PressAsync("ask", new JsonObject()))["value"]!["body"]![0]!["inlines"]![0]!["text"]!, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"document":"gone","ordinal":0}""")]
    [InlineData("""{"document":"lanzhou-new-area-zh","ordinal":100000000000}""")]
    [InlineData("""{"document":{},"ordinal":"1"}""")]
    [InlineData("{}")]
    public async Task Says_that_a_passage_is_gone(string named)
    {
        var response = await PressAsync("passage", JsonNode.Parse(named)!);

        Assert.Equal("application/vnd.microsoft.activity.message", (string)response["type"]!);
        Assert.StartsWith("没有这一段", (string)response["value"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"dance"}}""")]
    [InlineData("""{"action":{"verb":{}}}""")]
    [InlineData("""{"action":[]}""")]
    [InlineData("\"nothing\"")]
    public async Task Calls_an_unknown_button_a_bad_request(string value)
    {
        var response = await application.NewReader("msteams").InvokeAsync("adaptiveCard/action", JsonNode.Parse(value)!);

        Assert.Equal(400, (int)response["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.error", (string)response["type"]!);
        Assert.Equal("BadRequest", (string)response["value"]!["code"]!);
    }

    [Fact]
    public async Task Belongs_to_the_conversation_so_that_it_may_follow_up_and_be_followed_up()
    {
        var reader = application.NewReader("msteams");

        await PressAsync(reader, "ask", new JsonObject { ["question"] = "大数据产业园一期能装多少个机柜？" });
        var typed = await reader.SayAsync("那二期呢？");
        var followed = await PressAsync(reader, "ask", new JsonObject { ["question"] = "一期呢？" });

        Assert.Contains("大数据产业园二期", typed, StringComparison.Ordinal);
        Assert.Contains("5144", followed["value"]!["body"]!.ToJsonString(), StringComparison.Ordinal);
    }

    private Task<JsonNode> PressAsync(JsonNode button) => PressAsync((string)button["verb"]!, button["data"]!.DeepClone());

    private Task<JsonNode> PressAsync(string verb, JsonNode data) => PressAsync(application.NewReader("msteams"), verb, data);

    private static Task<JsonNode> PressAsync(Reader reader, string verb, JsonNode data) => reader.InvokeAsync(
        "adaptiveCard/action",
        new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data } });
}

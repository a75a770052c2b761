using System.Text.Json.Nodes;
using NewArea.Bot.Tests.Fixtures;
using Xunit;

namespace NewArea.Bot.Tests.Channels.Teams;

/// <summary>The message extension: passages found from the compose box.</summary>
public class PassageSearchTests(BotApplication application)
{
    [Fact]
    public async Task Finds_the_passage_and_gives_a_card_that_can_be_passed_on()
    {
        var results = Assert.IsType<JsonArray>((await QueryAsync("重离子 肿瘤患者"))["attachments"]);

        var first = results[0]!;
        Assert.Contains("1000", (string)first["preview"]!["content"]!["text"]!, StringComparison.Ordinal);
        Assert.Matches(@"^《.+》 · 第 \d+ 段$", (string)first["preview"]!["content"]!["title"]!);
        Assert.Equal("AdaptiveCard", (string)first["content"]!["type"]!);
        Assert.Contains(first["content"]!["actions"]!.AsArray(), action => (string)action!["type"]! == "Action.ShowCard");
    }

    [Fact]
    public async Task Speaks_English_to_who_searches_in_English() =>
        Assert.Matches(@" · paragraph \d+$", (string)(await QueryAsync("heavy-ion tumour patients"))["attachments"]![0]!["preview"]!["content"]!["title"]!);

    [Theory]
    [InlineData("zh-CN", "输入关键词")]
    [InlineData("en-US", "Type a few words")]
    public async Task Says_what_to_type_when_nothing_is_typed_yet(string locale, string words)
    {
        var opening = await InvokeAsync("composeExtension/query", locale, new JsonObject
        {
            ["commandId"] = "searchPassages",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "initialRun", ["value"] = "true" }),
        });

        Assert.Equal("message", (string)opening["composeExtension"]!["type"]!);
        Assert.StartsWith(words, (string)opening["composeExtension"]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_on_where_the_page_before_ended()
    {
        var both = Titles(await QueryAsync("兰州新区", skip: 0, count: 10));

        Assert.Equal(10, both.Count);
        Assert.Equal(both[..5], Titles(await QueryAsync("兰州新区", skip: 0, count: 5)));
        Assert.Equal(both[5..], Titles(await QueryAsync("兰州新区", skip: 5, count: 5)));
        Assert.Empty(Titles(await QueryAsync("兰州新区", skip: 200, count: 25)));
    }

    [Theory]
    [InlineData("""{"parameters":"nonsense"}""")]
    [InlineData("""{"parameters":[1,{"name":{"a":1},"value":[]}],"queryOptions":{"skip":"x","count":-4}}""")]
    [InlineData("7")]
    public async Task Takes_a_query_without_words_for_an_empty_one(string query) =>
        Assert.Equal("message", (string)(await InvokeAsync("composeExtension/query", "zh-CN", JsonNode.Parse(query)!))["composeExtension"]!["type"]!);

    private async Task<JsonNode> QueryAsync(string words, int skip = 0, int count = 25) =>
        (await InvokeAsync("composeExtension/query", "zh-CN", new JsonObject
        {
            ["commandId"] = "searchPassages",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = words }),
            ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
        }))["composeExtension"]!;

    private Task<JsonNode> InvokeAsync(string name, string locale, JsonNode value) =>
        application.NewReader("msteams", locale).InvokeAsync(name, value);

    private static List<string> Titles(JsonNode results) =>
        [.. results["attachments"]!.AsArray().Select(result => result!["preview"]!["content"]!.ToJsonString())];
}

using System.Text.Json.Nodes;
using NewArea.Bot.Tests.Fixtures;
using Xunit;

namespace NewArea.Bot.Tests.Channels;

/// <summary>Questions offered below an answer.</summary>
public class SuggestionTests(BotApplication application)
{
    [Theory]
    [InlineData("webchat", "重离子加速器治疗装置治疗了多少例肿瘤患者？")]
    [InlineData("msteams", "今年一季度集中开工了多少个重大项目？")]
    [InlineData("directline", "How many tumour patients has the heavy-ion system treated?")]
    public async Task Offers_only_what_the_text_answers(string channel, string question)
    {
        var reader = application.NewReader(channel);

        var offered = await OfferedAsync(reader, question);

        Assert.InRange(offered.Count, 1, 3);
        Assert.Equal(offered.Distinct(), offered);
        Assert.DoesNotContain(question, offered);
        foreach (var suggestion in offered)
        {
            Assert.Contains("[1]", await application.NewReader(channel).SayAsync(suggestion), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Offers_nothing_after_a_refusal() =>
        Assert.Empty(await OfferedAsync(application.NewReader("webchat"), "重离子治疗装置的发明人获得过诺贝尔奖吗？"));

    [Fact]
    public async Task Offers_nothing_in_a_group_where_Teams_would_not_show_it() =>
        Assert.Empty(await OfferedAsync(
            application.NewReader("msteams", conversationType: "groupChat"), "重离子加速器治疗装置治疗了多少例肿瘤患者？"));

    /// <summary>Asked twice, because they may not be ready the first time.</summary>
    private static async Task<List<string>> OfferedAsync(Reader reader, string question)
    {
        await reader.SayAsync(question);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        await reader.SayAsync(question);
        var answer = reader.Received[^1].Activity;
        var buttons = answer["suggestedActions"]?["actions"] ?? answer["attachments"]?[0]?["content"]?["actions"];
        return [.. (buttons as JsonArray ?? []).Select(button => (string?)button!["value"] ?? (string?)button["data"]?["question"]).OfType<string>()];
    }
}

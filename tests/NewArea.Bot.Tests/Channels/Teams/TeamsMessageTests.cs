using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewArea.Bot.Tests.Fixtures;
using Xunit;

namespace NewArea.Bot.Tests.Channels.Teams;

/// <summary>Messages as Teams takes them.</summary>
public partial class TeamsMessageTests(BotApplication application)
{
    private const string Question = "重离子加速器治疗装置治疗了多少例肿瘤患者?";

    [Fact]
    public async Task Cites_natively_with_the_sentence_and_the_whole_passage()
    {
        var answer = await AnswerInGroupAsync(Question);

        var citation = Assert.IsType<JsonObject>(Root(answer)["citation"]!.AsArray()[0]);
        var appearance = citation["appearance"]!;
        Assert.Equal("Claim", (string)citation["@type"]!);
        Assert.Equal(1, (int)citation["position"]!);
        Assert.InRange(((string)appearance["name"]!).Length, 1, 80);
        Assert.InRange(((string)appearance["abstract"]!).Length, 1, 160);
        Assert.Contains("1000", (string)appearance["abstract"]!, StringComparison.Ordinal);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string)appearance["encodingFormat"]!);
        var card = JsonNode.Parse((string)appearance["text"]!)!;
        Assert.Equal("AdaptiveCard", (string)card["type"]!);
        var runs = card["body"]![1]!["inlines"]!.AsArray();
        Assert.Contains((string)appearance["abstract"]!, string.Concat(runs.Select(run => (string)run!["text"]!)), StringComparison.Ordinal);
        Assert.Equal((string)appearance["abstract"]!, (string)Assert.Single(runs, run => run!["highlight"] is not null)!["text"]!);
    }

    [Fact]
    public async Task Every_marker_has_its_citation_and_the_sources_are_not_repeated_in_the_text()
    {
        var answer = await AnswerInGroupAsync(Question);

        var markers = Marker().Matches(answer.Text).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order();
        Assert.Equal(markers, Root(answer)["citation"]!.AsArray().Select(claim => (int)claim!["position"]!));
        Assert.DoesNotContain("出处", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Labels_nothing_as_generated_that_is_the_articles_own()
    {
        var answer = await AnswerInGroupAsync(Question);

        Assert.Null(Root(answer)["additionalType"]);
        Assert.Equal("default", (string)answer.Activity["channelData"]!["feedbackLoop"]!["type"]!);
    }

    [Fact]
    public async Task Answers_a_group_in_one_message_under_the_question()
    {
        var reader = application.NewReader("msteams", conversationType: "groupChat");
        var question = Mentioning(reader, Question);

        await reader.DeliverAsync(question);

        var answer = Assert.Single(reader.Received, sent => sent.Type == "message");
        Assert.Equal((string)question["id"]!, (string)answer.Activity["replyToId"]!);
        Assert.Null(StreamRules.InfoOf(answer));
    }

    [Theory]
    [InlineData("<at>NewArea</at>&nbsp;help\n")]
    [InlineData("<at>NewArea</at> help")]
    [InlineData("help <at>newarea</at>")]
    [InlineData("<at>NewArea</at> help <span class=\"inline-compose-card\" itemid=\"0\">\n<p>a card</p></span>")]
    public async Task Understands_what_stands_beside_its_mention(string text)
    {
        var reader = application.NewReader("msteams", conversationType: "channel");
        var message = Mentioning(reader, "");
        message["text"] = text;

        Assert.Contains("How it works", Assert.Single(await reader.DeliverAsync(message)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Greets_when_it_is_installed_and_not_for_every_newcomer()
    {
        var reader = application.NewReader("msteams");

        Assert.Single(await reader.DeliverAsync(reader.Arrival("bot")));
        Assert.Empty(await reader.DeliverAsync(reader.Arrival("someone")));
    }

    private async Task<SentActivity> AnswerInGroupAsync(string question)
    {
        var reader = application.NewReader("msteams", conversationType: "groupChat");
        await reader.DeliverAsync(Mentioning(reader, question));
        return Assert.Single(reader.Received, sent => sent.Type == "message");
    }

    private static JsonObject Mentioning(Reader reader, string question)
    {
        var message = reader.Activity("message", $"<at>NewArea</at> {question}");
        message["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>NewArea</at>",
            ["mentioned"] = new JsonObject { ["id"] = "bot", ["name"] = "NewArea" },
        });
        return message;
    }

    private static JsonObject Root(SentActivity answer) =>
        StreamRules.EntityOf(answer, "https://schema.org/Message") ?? throw new InvalidOperationException("No Message entity.");

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Marker();
}

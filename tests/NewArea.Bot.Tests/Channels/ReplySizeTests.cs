using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using NewArea.Answering;
using NewArea.Answering.Grounding;
using NewArea.Answering.Questions;
using NewArea.Bot.Channels;
using NewArea.Bot.Channels.Teams;
using NewArea.Bot.Conversations;
using NewArea.Bot.Tests.Fixtures;
using NewArea.Bot.Tests.Simulation;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;
using Newtonsoft.Json;
using Xunit;

namespace NewArea.Bot.Tests.Channels;

/// <summary>Teams refuses a message of more than 100 KB, so none of ours is, however long texts and statements are.</summary>
public class ReplySizeTests(BotApplication application)
{
    private const int Teams = 100 * 1024;

    [Theory]
    [InlineData("msteams", 10, 100, false)]
    [InlineData("msteams", 10, 4_000, true)]
    [InlineData("msteams", 12, 250, false)]
    [InlineData("msteams", 1, 60_000, true)]
    [InlineData("msteams", 30, 20_000, true)]
    [InlineData("webchat", 10, 100, false)]
    [InlineData("webchat", 10, 4_000, true)]
    [InlineData("webchat", 30, 20_000, true)]
    public void An_answer_fits_with_all_its_citations(string channel, int citations, int length, bool isShortened)
    {
        var answer = Answer(citations, length);

        var (reply, size) = Sent(channel, answer);

        Assert.InRange(size, 1, Teams);
        Assert.StartsWith("园区第1片", reply.Text, StringComparison.Ordinal);
        Assert.Equal(isShortened, reply.Text.Contains("此处从略", StringComparison.Ordinal));
        if (channel == "msteams")
        {
            Assert.Empty(TeamsRules.Broken((JsonObject)JsonNode.Parse(Json(reply))!));
        }
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    public void What_is_left_of_a_shortened_answer_keeps_its_markers(string channel)
    {
        var reply = Sent(channel, Answer(30, 3_000)).Reply;

        var statements = reply.Text.Split("\n\n").TakeWhile(paragraph => !paragraph.Contains("此处从略", StringComparison.Ordinal)).ToList();
        Assert.InRange(statements.Count, 1, 29);
        Assert.All(statements.Index(), statement => Assert.EndsWith($" [{statement.Index + 1}]", statement.Item, StringComparison.Ordinal));
    }

    [Fact]
    public void What_Teams_has_no_room_to_cite_is_listed_below_the_answer()
    {
        var further = Enumerable.Range(9, 4).Select(number => new Citation(number, Passage(number, 20), Passage(number, 20).Span));

        var reply = Sent("msteams", Answer(8, 20) with { SeeAlso = [.. further] }).Reply;

        Assert.Equal(TeamsCitations.Limit, reply.Entities.Sum(entity => ((Newtonsoft.Json.Linq.JArray?)entity.Properties["citation"])?.Count ?? 0));
        Assert.Contains("\\[11\\]", reply.Text, StringComparison.Ordinal);
        Assert.Contains("\\[12\\]", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    public void A_refusal_fits_with_the_nearest_passage(string channel)
    {
        var answer = new AbstainedAnswer(new StandaloneQuestion("园区种着什么树?", "zh"), AnswerOrigin.Extractive)
        {
            Relevance = 0,
            Reason = AbstentionReason.NotStated,
            Nearest = [new RankedPassage(Passage(1, 60_000), 0.5)],
        };

        Assert.InRange(Sent(channel, answer).Size, 1, Teams);
    }

    [Theory]
    [InlineData(10, 100, false)]
    [InlineData(1, 60_000, true)]
    [InlineData(30, 20_000, true)]
    public void An_answer_inside_a_card_fits_with_the_way_to_what_is_shown(int citations, int length, bool isShortened)
    {
        var card = AnswerCard.Of(Answer(citations, length), Wording.In("zh"));

        var json = card.ToString(Formatting.None);
        Assert.InRange(Encoding.Unicode.GetByteCount(json), 1, Teams);
        Assert.Contains("园区第1片", json, StringComparison.Ordinal);
        Assert.Equal(isShortened, json.Contains("此处从略", StringComparison.Ordinal));
        var marks = card.SelectTokens("body[*].inlines[-1:].text").Select(text => ((string)text!).Trim()).Where(text => text.StartsWith('['));
        Assert.Equal(marks.Take(6), card["actions"]!.Select(button => ((string)button["title"]!).Split(' ')[0]));
        Assert.NotEmpty(card["actions"]!);
    }

    [Theory]
    [InlineData(AbstentionReason.NotStated)]
    [InlineData(AbstentionReason.UnreadableQuestion)]
    public void A_refusal_inside_a_card_fits_however_long_the_question_was(AbstentionReason reason)
    {
        var refusal = new AbstainedAnswer(new StandaloneQuestion(Passage(1, 60_000).Text, "zh"), AnswerOrigin.Extractive)
        {
            Relevance = 0,
            Reason = reason,
            Nearest = [new RankedPassage(Passage(1, 60_000), 0.5)],
        };

        var json = AnswerCard.Of(refusal, Wording.In("zh")).ToString(Formatting.None);

        Assert.InRange(Encoding.Unicode.GetByteCount(json), 1, Teams);
        Assert.Contains(RefusalWording.Of(reason, "zh"), json, StringComparison.Ordinal);
    }

    private static GroundedAnswer Answer(int citations, int length)
    {
        var cited = Enumerable.Range(1, citations).Select(number => (Number: number, Passage: Passage(number, length))).ToArray();
        return new GroundedAnswer(new StandaloneQuestion("园区种着什么树?", "zh"), AnswerOrigin.Generative)
        {
            Relevance = 1,
            Statements = [.. cited.Select(one => new Statement(one.Passage.Text, [one.Number]))],
            Citations = [.. cited.Select(one => new Citation(one.Number, one.Passage, one.Passage.Span))],
        };
    }

    private (Activity Reply, int Size) Sent(string channel, Answer answer)
    {
        var asked = new Activity(ActivityTypes.Message) { ChannelId = channel, From = new ChannelAccount("reader"), Conversation = new ConversationAccount(id: "c") };
        var dialect = application.Services.GetServices<IDialect>().First(dialect => dialect.Speaks(channel));
        var reply = ReplySize.Fit(dialect.Render(answer, [], asked), Wording.In("zh"));
        return (reply, Encoding.Unicode.GetByteCount(Json(reply)));
    }

    /// <summary>As the connector's client writes it.</summary>
    private static string Json(Activity reply)
    {
        using var connector = new ConnectorClient(new Uri("http://localhost"));
        return JsonConvert.SerializeObject(reply, connector.SerializationSettings);
    }

    /// <summary>One sentence without an end in sight, of characters that JSON, Markdown and UTF-16 each make longer.</summary>
    private static Passage Passage(int number, int length)
    {
        var text = new StringBuilder($"园区第{number}片种着");
        while (text.Length < length)
        {
            text.Append("树*\"👩‍🌾\\𠮷");
        }

        var span = new TextSpan(0, text.Append('。').Length);
        return new Passage
        {
            Document = new DocumentInfo { Id = $"park{number}", Title = $"第{number}号文件", Language = "zh" },
            Ordinal = 0,
            Heading = text.ToString(),
            Span = span,
            Text = text.ToString(),
            Sentences = [span],
        };
    }
}

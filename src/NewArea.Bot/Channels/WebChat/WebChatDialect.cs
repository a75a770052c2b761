using Microsoft.Bot.Schema;
using NewArea.Answering;
using NewArea.Answering.Grounding;
using NewArea.Bot.Conversations;
using NewArea.Bot.Pages;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels.WebChat;

/// <summary>Web Chat, the Emulator and every client without a dialect of its own: Markdown that needs nothing but Markdown.</summary>
/// <remarks>https://github.com/microsoft/BotFramework-WebChat: docs/CITATION.md, docs/LIVESTREAMING.md, docs/FEEDBACK.md</remarks>
internal sealed class WebChatDialect(SourceList sources, PassageLinks links) : IDialect
{
    public StreamPace Pace { get; } = new(Update: TimeSpan.FromMilliseconds(250), Final: TimeSpan.Zero);

    public bool Speaks(string channelId) => true;

    public string QuestionIn(Activity message) => message.Text ?? "";

    public bool Streams(Activity message) => message.DeliveryMode != DeliveryModes.ExpectReplies;

    public void Mark(Activity activity, StreamFrame frame)
    {
        var marks = new JObject { ["streamType"] = frame.Type };
        if (frame.Sequence is { } sequence)
        {
            marks["streamSequence"] = sequence;
        }

        if (frame.StreamId is { } id)
        {
            marks["streamId"] = id;
        }

        activity.ChannelData = marks;
    }

    /// <summary>Not where the Agents Playground may listen: with suggested actions it shows an answer without its Markdown.</summary>
    public bool Suggests(Activity message) =>
        message.ChannelId is Microsoft.Bot.Connector.Channels.Webchat or Microsoft.Bot.Connector.Channels.Directline;

    public Activity Render(Answer answer, IReadOnlyList<string> suggestions, Activity message)
    {
        var wording = Wording.In(answer.Question.Language);
        var reply = Reply.Text(AnswerMarkdown.Body(answer), wording);
        if (suggestions.Count > 0)
        {
            reply.SuggestedActions = new SuggestedActions(
                [message.From.Id], [.. suggestions.Select(question => new CardAction(ActionTypes.ImBack, question, value: question))]);
        }

        IReadOnlyList<Citation> cited = [];
        if (answer is GroundedAnswer { Citations.Count: > 0 } grounded)
        {
            cited = [.. grounded.Citations, .. grounded.SeeAlso];
            reply.Text += $"\n\n{sources.Of(grounded.Citations, wording)}\n\n{string.Join('\n', cited.Select(Definition))}";
        }

        if (answer is AbstainedAnswer { Nearest.Count: > 0 } abstained)
        {
            reply.Text += "\n\n" + sources.Nearest(abstained, wording);
        }

        reply.Entities = [new JObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
            ["citation"] = new JArray(cited.Select(Claim)),
            ["potentialAction"] = new JArray(Vote("LikeAction"), Vote("DislikeAction")),
        }.ToObject<Entity>()];
        return reply;
    }

    /// <summary>A Markdown link definition: it turns the markers into links and shows nothing itself.</summary>
    private string Definition(Citation citation) =>
        $"[{citation.Number}]: {Target(citation)} \"{citation.Passage.Document.Title.Replace('"', '\'')}\"";

    private string Target(Citation citation) =>
        links.To(citation.Passage, citation.Quote)?.AbsoluteUri ?? $"cite:{citation.Number}";

    private JObject Claim(Citation citation)
    {
        var document = new JObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = citation.Passage.Document.Title,
            ["abstract"] = citation.QuoteText,
            ["text"] = citation.Passage.Text,
        };
        if (links.To(citation.Passage, citation.Quote) is { } url)
        {
            document["url"] = url.AbsoluteUri;
        }

        return new JObject
        {
            ["@id"] = $"cite:{citation.Number}",
            ["@type"] = "Claim",
            ["position"] = citation.Number,
            ["appearance"] = document,
        };
    }

    private static JObject Vote(string type) => new()
    {
        ["@type"] = type,
        ["actionStatus"] = "PotentialActionStatus",
    };
}

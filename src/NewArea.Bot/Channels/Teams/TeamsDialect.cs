using Microsoft.Bot.Schema;
using NewArea.Answering;
using NewArea.Answering.Grounding;
using NewArea.Bot.Conversations;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels.Teams;

/// <summary>Microsoft Teams: native citations, the AI label, feedback buttons, streaming with one reader.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content</remarks>
internal sealed class TeamsDialect(TeamsCitations citations, QuotationCard quotations, SourceList sources) : IDialect
{
    /// <summary>At most one request a second, final message included; Microsoft advises 1.5 to 2 between updates.</summary>
    public StreamPace Pace { get; } = new(Update: TimeSpan.FromSeconds(1.5), Final: TimeSpan.FromSeconds(1));

    public bool Speaks(string channelId) => channelId == Microsoft.Bot.Connector.Channels.Msteams;

    public string QuestionIn(Activity message) => Mentions.Strip(message);

    public bool Streams(Activity message) =>
        message.IsPersonal() && message.DeliveryMode != DeliveryModes.ExpectReplies;

    public void Mark(Activity activity, StreamFrame frame)
    {
        var info = new JObject { ["type"] = "streaminfo", ["streamType"] = frame.Type };
        if (frame.StreamId is { } id)
        {
            info["streamId"] = id;
        }

        if (frame.Sequence is { } sequence)
        {
            info["streamSequence"] = sequence;
        }

        activity.Entities = [info.ToObject<Entity>(), .. activity.Entities ?? []];
    }

    /// <summary>In a group one reader's choice would replace the card for all.</summary>
    public bool Suggests(Activity message) => message.IsPersonal();

    public Activity Render(Answer answer, IReadOnlyList<string> suggestions, Activity message)
    {
        var wording = Wording.In(answer.Question.Language);
        var reply = Reply.Text(AnswerMarkdown.Body(answer), wording);
        reply.ChannelData = new JObject { ["feedbackLoop"] = new JObject { ["type"] = "default" } };

        var root = new JObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
        };
        if (answer.Origin == AnswerOrigin.Generative)
        {
            root["additionalType"] = new JArray("AIGeneratedContent");
        }

        if (answer is GroundedAnswer grounded)
        {
            Citation[] cited = [.. grounded.Citations, .. grounded.SeeAlso];
            root["citation"] = citations.Of(cited.Take(TeamsCitations.Limit), wording);
            if (cited.Length > TeamsCitations.Limit)
            {
                reply.Text += "\n\n" + sources.Of(cited.Skip(TeamsCitations.Limit), wording);
            }
        }

        if (answer is AbstainedAnswer { Nearest: [{ Passage: var nearest }, ..] } abstained)
        {
            reply.Text += "\n\n" + AnswerMarkdown.NearestHeading(abstained, wording);
            reply.Attachments = [new Attachment(PassageCard.ContentType, content: quotations.Of(nearest, isLast: false, wording, abstained.NearestSentence))];
        }
        else if (suggestions.Count > 0)
        {
            reply.Attachments = [new Attachment(PassageCard.ContentType, content: SuggestionCard.Of(suggestions, wording))];
        }

        reply.Entities = [root.ToObject<Entity>()];
        return reply;
    }
}

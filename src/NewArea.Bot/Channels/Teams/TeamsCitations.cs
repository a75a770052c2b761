using NewArea.Answering.Grounding;
using NewArea.Bot.Conversations;
using NewArea.Bot.Pages;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels.Teams;

/// <summary>Citations as Teams shows them: the quoted sentence on hover, the passage in a card on a click.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content#citations</remarks>
internal sealed class TeamsCitations(PassageLinks links)
{
    /// <summary>Teams refuses a message with more.</summary>
    public const int Limit = 10;

    private const int NameLimit = 80;
    private const int AbstractLimit = 160;
    private const int KeywordLimit = 28;

    public JArray Of(IEnumerable<Citation> citations, Wording wording) =>
        new(citations.Select(citation => new JObject
        {
            ["@type"] = "Claim",
            ["position"] = citation.Number,
            ["appearance"] = Appearance(citation, wording),
        }));

    private JObject Appearance(Citation citation, Wording wording)
    {
        var document = new JObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = wording.PlaceOf(citation.Passage, NameLimit),
            ["abstract"] = Excerpt.Of(citation.QuoteText, AbstractLimit),
            ["text"] = PassageCard.Of(citation.Passage, citation.Quote, wording).ToString(Formatting.None),
            ["encodingFormat"] = PassageCard.ContentType,
            ["image"] = new JObject { ["@type"] = "ImageObject", ["name"] = "Text" },
        };
        if (citation.Passage.Heading is { Length: > 0 } heading)
        {
            document["keywords"] = new JArray(Excerpt.Of(heading, KeywordLimit));
        }

        if (links.To(citation.Passage, citation.Quote) is { } url)
        {
            document["url"] = url.AbsoluteUri;
        }

        return document;
    }
}

using NewArea.Answering;
using NewArea.Bot.Conversations;
using NewArea.Bot.Pages;
using NewArea.Memory;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels.Teams;

/// <summary>A passage to pass on: the words, where they stand, the way to the document, and a place to ask about them.</summary>
internal sealed class QuotationCard(PassageLinks links)
{
    /// <summary>UTF-16 code units of a question typed into a card.</summary>
    public const int QuestionLimit = 500;

    /// <param name="passage">What to show.</param>
    /// <param name="isLast">Whether nothing follows it in the document.</param>
    /// <param name="wording">The reader's language.</param>
    /// <param name="sentence">Highlighted, where one is meant above others.</param>
    public JObject Of(Passage passage, bool isLast, Wording wording, TextSpan? sentence = null)
    {
        var (document, ordinal) = (passage.Document.Id, passage.Ordinal);
        var card = PassageCard.Of(passage, sentence, wording);
        var actions = new JArray();
        if (links.To(passage, new TextSpan(passage.Span.Start, 0)) is { } url)
        {
            actions.Add(new JObject { ["type"] = "Action.OpenUrl", ["title"] = wording.OpenDocument, ["url"] = url.AbsoluteUri });
        }

        if (ordinal > 0)
        {
            actions.Add(CardVerbs.ShowPassage(wording.PreviousPassage, document, ordinal - 1, wording));
        }

        if (!isLast)
        {
            actions.Add(CardVerbs.ShowPassage(wording.NextPassage, document, ordinal + 1, wording));
        }

        actions.Add(AskHere(wording));
        card["actions"] = actions;
        if (links.Expire)
        {
            // Whoever looks at an old card gets one with a fresh link.
            card["refresh"] = new JObject { ["action"] = CardVerbs.ShowPassage(wording.ShowPassage, document, ordinal, wording) };
        }

        return card;
    }

    /// <param name="memory">Where the passage is.</param>
    /// <param name="named">Names it: <c>document</c>, <c>ordinal</c>.</param>
    /// <param name="wording">The reader's language.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when there is no such passage, any more.</returns>
    public async Task<JObject?> FindAsync(PassageMemory memory, JObject named, Wording wording, CancellationToken cancellationToken)
    {
        if (named["document"] is not JValue { Type: JTokenType.String } document
            || named["ordinal"] is not JValue { Type: JTokenType.Integer } ordinal)
        {
            return null;
        }

        var passages = await memory.PassagesOfAsync((string)document!, cancellationToken);
        return passages.FirstOrDefault(passage => passage.Ordinal == (long)ordinal) is { } passage
            ? Of(passage, passage.Ordinal == passages.Count - 1, wording)
            : null;
    }

    private static JObject AskHere(Wording wording) => new()
    {
        ["type"] = "Action.ShowCard",
        ["title"] = wording.AskHere,
        ["card"] = new JObject
        {
            ["type"] = "AdaptiveCard",
            ["body"] = new JArray(new JObject
            {
                ["type"] = "Input.Text",
                ["id"] = CardVerbs.QuestionInput,
                ["label"] = wording.ChatQuestion,
                ["isRequired"] = true,
                ["errorMessage"] = RefusalWording.Of(AbstentionReason.EmptyQuestion, wording.Language),
                ["maxLength"] = QuestionLimit,
            }),
            ["actions"] = new JArray(new JObject
            {
                ["type"] = "Action.Execute",
                ["title"] = wording.ChatAsk,
                ["verb"] = CardVerbs.Ask,
            }),
        },
    };
}

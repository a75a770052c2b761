using NewArea.Bot.Conversations;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels.Teams;

/// <summary>What the buttons of our cards ask for; they arrive as <c>adaptiveCard/action</c> invokes.</summary>
internal static class CardVerbs
{
    /// <summary>Show a passage; its data name it.</summary>
    public const string Passage = "passage";

    /// <summary>Answer the question that the reader typed into the card.</summary>
    public const string Ask = "ask";

    public const string QuestionInput = "question";
    public const string Language = "language";

    /// <summary>The card goes on in the language it began in: a press says nothing of the reader's.</summary>
    public static JObject ShowPassage(string title, string documentId, int ordinal, Wording wording) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = title,
        ["verb"] = Passage,
        ["data"] = new JObject { ["document"] = documentId, ["ordinal"] = ordinal, [Language] = wording.Language },
        // What is typed into the card plays no part here.
        ["associatedInputs"] = "none",
    };
}

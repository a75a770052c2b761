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

    public static JObject ShowPassage(string title, string documentId, int ordinal) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = title,
        ["verb"] = Passage,
        ["data"] = new JObject { ["document"] = documentId, ["ordinal"] = ordinal },
        // What is typed into the card plays no part here.
        ["associatedInputs"] = "none",
    };
}

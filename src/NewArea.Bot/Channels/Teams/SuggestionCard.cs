using NewArea.Bot.Conversations;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels.Teams;

/// <summary>Questions to ask next, each a button that puts its answer in the card's place.</summary>
/// <remarks>Not suggested actions: with them the Agents Playground shows an answer without its Markdown and its citations.</remarks>
internal static class SuggestionCard
{
    public static JObject Of(IReadOnlyList<string> questions, Wording wording) => new()
    {
        ["$schema"] = PassageCard.Schema,
        ["type"] = "AdaptiveCard",
        ["version"] = PassageCard.Version,
        ["body"] = new JArray(new JObject
        {
            ["type"] = "TextBlock",
            ["text"] = wording.AskNext,
            ["isSubtle"] = true,
            ["size"] = "Small",
        }),
        ["actions"] = new JArray(questions.Select(question => new JObject
        {
            ["type"] = "Action.Execute",
            ["title"] = question,
            ["verb"] = CardVerbs.Ask,
            ["data"] = new JObject { [CardVerbs.QuestionInput] = question },
        })),
    };
}

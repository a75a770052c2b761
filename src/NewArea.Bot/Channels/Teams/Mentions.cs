using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels.Teams;

/// <summary>The reader's words in a Teams message: without the mention that woke the bot, inserted cards and HTML entities.</summary>
internal static partial class Mentions
{
    public static string Strip(Activity message)
    {
        var text = message.Text ?? "";
        foreach (var mention in (message.Entities ?? []).Where(entity => entity?.Type == "mention"))
        {
            var properties = mention.Properties;
            if (properties?["mentioned"] is JObject mentioned
                && (string?)mentioned["id"] == message.Recipient.Id
                && (string?)properties["text"] is { Length: > 0 } marked)
            {
                text = text.Replace(marked, " ", StringComparison.OrdinalIgnoreCase);
            }
        }

        return WebUtility.HtmlDecode(InsertedCard().Replace(text, " ")).Replace('\u00a0', ' ').Trim();
    }

    /// <summary>What stands in the text for a card that a message extension inserted.</summary>
    [GeneratedRegex("<span class=\"inline-compose-card\".*?</span>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex InsertedCard();
}

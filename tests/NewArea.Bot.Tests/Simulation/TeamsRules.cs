using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Tests.Simulation;

/// <summary>What Teams demands of every single activity, whatever came before.</summary>
/// <remarks>
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content,
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages (100 KB)
/// </remarks>
internal static partial class TeamsRules
{
    private const int SizeLimit = 100 * 1024;
    private const string MessageEntity = "https://schema.org/Message";

    public static IEnumerable<string> Broken(JsonObject activity)
    {
        // Without the escapes that the parser of these tests would put in.
        if (Encoding.Unicode.GetByteCount(JToken.Parse(activity.ToJsonString()).ToString(Formatting.None)) > SizeLimit)
        {
            yield return "larger than 100 KB";
        }

        var type = (string?)activity["type"];
        var text = (string?)activity["text"] ?? "";
        var entities = activity["entities"]?.AsArray().OfType<JsonObject>().ToArray() ?? [];
        var messages = entities.Where(entity => (string?)entity["type"] == MessageEntity).ToArray();
        if (type == "typing" && (messages.Length > 0 || activity["attachments"] is JsonArray { Count: > 0 } || activity["channelData"]?["feedbackLoop"] is not null))
        {
            yield return "citations, attachments or feedback before the final message";
        }

        if (type == "message" && string.IsNullOrWhiteSpace(text) && activity["attachments"] is not JsonArray { Count: > 0 })
        {
            yield return "a message without content";
        }

        if (messages.Length > 1)
        {
            yield return "more than one Message entity";
        }

        var claims = messages.SelectMany(message => message["citation"]?.AsArray() ?? []).OfType<JsonObject>().ToArray();
        if (claims.Length > 10)
        {
            yield return $"{claims.Length} citations";
        }

        foreach (var fault in claims.SelectMany(BrokenClaim))
        {
            yield return fault;
        }

        var positions = claims.Select(claim => (int)claim["position"]!).ToArray();
        var markers = Marker().Matches(text).Select(marker => int.Parse(marker.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToHashSet();
        if (positions.Distinct().Count() != positions.Length || (messages.Length > 0 && !markers.Where(marker => marker <= 10).ToHashSet().SetEquals(positions)))
        {
            yield return $"markers {string.Join(',', markers)} for citations {string.Join(',', positions)}";
        }
    }

    private static IEnumerable<string> BrokenClaim(JsonObject claim)
    {
        var shown = claim["appearance"]!;
        if ((string?)shown["name"] is not { Length: > 0 and <= 80 })
        {
            yield return "a citation's name is empty or longer than 80";
        }

        if ((string?)shown["abstract"] is not { Length: > 0 and <= 160 })
        {
            yield return "a citation's abstract is empty or longer than 160";
        }

        if (shown["keywords"] is JsonArray words && (words.Count > 3 || words.Any(word => ((string)word!).Length > 28)))
        {
            yield return "a citation's keywords are too many or too long";
        }

        var card = (string?)shown["text"];
        if ((card is null) != (shown["encodingFormat"] is null) || (card is not null && (string?)JsonNode.Parse(card)!["type"] != "AdaptiveCard"))
        {
            yield return "a citation's text is no card";
        }
    }

    [GeneratedRegex(@"(?<!\\)\[([0-9]+)\]")]
    private static partial Regex Marker();
}

using System.Text;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using NewArea.Bot.Conversations;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels;

/// <summary>
/// Keeps a message within what channels carry: Teams refuses 100 KB of UTF-16. The proof's extras go first, the words last.
/// </summary>
internal static class ReplySize
{
    /// <summary>Bytes of UTF-16; a fifth of the limit is left to what the channel adds.</summary>
    public const int Limit = 80 * 1024;

    /// <summary>UTF-16 code units of a text that stays within the limit however much of it JSON escapes (<c>\u0000</c>).</summary>
    public const int SafeText = Limit / sizeof(char) / 6;

    private const int AbstractLimit = 160;

    public static Activity Fit(Activity reply, Wording wording)
    {
        foreach (var appearance in Appearances(reply).Reverse())
        {
            if (SizeOf(reply) <= Limit)
            {
                return reply;
            }

            // Both or neither: a card without its format is refused.
            appearance.Remove("text");
            appearance.Remove("encodingFormat");
            appearance["abstract"] = Excerpt.Of((string)appearance["abstract"]!, AbstractLimit);
        }

        if (SizeOf(reply) > Limit)
        {
            Shorten(reply, "\n\n" + wording.Shortened);
        }

        return reply;
    }

    /// <summary>Takes the share of the text that is too much, until the rest fits: JSON writes some characters longer than others.</summary>
    private static void Shorten(Activity reply, string note)
    {
        var whole = reply.Text;
        var kept = whole.Length;
        do
        {
            kept = Math.Min(kept * 9 / 10, (int)((long)kept * Limit / SizeOf(reply)));
            reply.Text = Excerpt.Of(whole, kept) + note;
        }
        while (SizeOf(reply) > Limit && kept > 1);

        // What proved the words left out goes with them.
        foreach (var claim in Claims(reply).Where(claim => !reply.Text.Contains($"[{claim["position"]}]", StringComparison.Ordinal)).ToList())
        {
            claim.Remove();
        }
    }

    private static IEnumerable<JObject> Appearances(Activity reply) =>
        Claims(reply).Select(claim => claim["appearance"]).OfType<JObject>();

    private static IEnumerable<JToken> Claims(Activity reply) =>
        (reply.Entities ?? []).SelectMany(entity => (IEnumerable<JToken>?)(entity.Properties?["citation"] as JArray) ?? []);

    private static int SizeOf(Activity reply)
    {
        var json = new StringBuilder();
        using var writer = new StringWriter(json);
        HttpHelper.BotMessageSerializer.Serialize(writer, reply);
        return Encoding.Unicode.GetByteCount(json.ToString());
    }
}

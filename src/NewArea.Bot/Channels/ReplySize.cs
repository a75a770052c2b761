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

        return Shorten(reply, "\n\n" + wording.Shortened);
    }

    /// <summary>Takes the share of a text that is too much, until the rest fits: JSON writes some characters longer than others.</summary>
    /// <param name="length">UTF-16 code units of the whole text.</param>
    /// <param name="with">What is sent, with so much of the text.</param>
    public static T Shorten<T>(int length, Func<int, T> with)
        where T : notnull
    {
        var kept = length;
        while (true)
        {
            var sent = with(kept);
            var size = SizeOf(sent);
            if (size <= Limit || kept <= 1)
            {
                return sent;
            }

            kept = Math.Min(kept * 9 / 10, (int)((long)kept * Limit / size));
        }
    }

    private static Activity Shorten(Activity reply, string note)
    {
        var whole = reply.Text;
        Shorten(whole.Length, kept =>
        {
            reply.Text = kept < whole.Length ? Beginning(whole, kept) + note : whole;
            return reply;
        });

        if (reply.Text != whole)
        {
            // What proved the words left out goes with them.
            foreach (var claim in Claims(reply).Where(claim => !reply.Text.Contains($"[{claim["position"]}]", StringComparison.Ordinal)).ToList())
            {
                claim.Remove();
            }
        }

        return reply;
    }

    /// <summary>Whole statements with their markers, where one fits: no words without what proves them.</summary>
    private static string Beginning(string text, int length)
    {
        var cut = Excerpt.Of(text, length);
        return cut.LastIndexOf("]\n\n", StringComparison.Ordinal) is var end and > 0 ? cut[..(end + 1)] : cut;
    }

    private static IEnumerable<JObject> Appearances(Activity reply) =>
        Claims(reply).Select(claim => claim["appearance"]).OfType<JObject>();

    private static IEnumerable<JToken> Claims(Activity reply) =>
        (reply.Entities ?? []).SelectMany(entity => (IEnumerable<JToken>?)(entity.Properties?["citation"] as JArray) ?? []);

    private static int SizeOf(object sent)
    {
        var json = new StringBuilder();
        using var writer = new StringWriter(json);
        HttpHelper.BotMessageSerializer.Serialize(writer, sent);
        return Encoding.Unicode.GetByteCount(json.ToString());
    }
}

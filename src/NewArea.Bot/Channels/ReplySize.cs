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

    public static Activity Fit(Activity reply, Wording wording)
    {
        foreach (var appearance in Claims(reply).Reverse().Select(claim => claim["appearance"]).OfType<JObject>())
        {
            if (SizeOf(reply) <= Limit)
            {
                break;
            }

            // Both or neither: a card without its format is refused.
            appearance.Remove("text");
            appearance.Remove("encodingFormat");
        }

        var excess = SizeOf(reply) - Limit;
        if (excess > 0)
        {
            var note = "\n\n" + wording.Shortened;
            reply.Text = Excerpt.Of(reply.Text, Math.Max(0, reply.Text.Length - (excess / 2) - note.Length)) + note;
        }

        return reply;
    }

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

using NewArea.Bot.Conversations;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels.Teams;

/// <summary>An Adaptive Card that shows a passage with one sentence highlighted.</summary>
internal static class PassageCard
{
    public const string Schema = "http://adaptivecards.io/schemas/adaptive-card.json";
    public const string Version = "1.5";
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>UTF-16 code units: eight times a usual passage, and ten such cards fit into a message.</summary>
    private const int TextLimit = 2000;

    public static JObject Of(Passage passage, TextSpan? quote, Wording wording) => new()
    {
        ["$schema"] = Schema,
        ["type"] = "AdaptiveCard",
        ["version"] = Version,
        ["body"] = new JArray(
            new JObject
            {
                ["type"] = "TextBlock",
                ["text"] = wording.PlaceOf(passage),
                ["weight"] = "Bolder",
                ["wrap"] = true,
            },
            new JObject
            {
                ["type"] = "RichTextBlock",
                ["inlines"] = new JArray(Runs(passage, quote)),
            }),
    };

    private static IEnumerable<JObject> Runs(Passage passage, TextSpan? quote)
    {
        var (start, end) = quote is { } span
            ? (span.Start - passage.Span.Start, span.End - passage.Span.Start)
            : (0, 0);
        var quoted = Excerpt.Of(passage.Text[start..end], TextLimit);
        var around = (TextLimit - quoted.Length) / 2;
        var before = around > 0 ? Excerpt.EndOf(passage.Text[..start], around) : "";
        var after = around > 0 ? Excerpt.Of(passage.Text[end..], TextLimit - quoted.Length - before.Length) : "";
        return new[] { Run(before, false), Run(quoted, true), Run(after, false) }
            .Where(run => (string)run["text"]! != "");
    }

    private static JObject Run(string text, bool isQuote)
    {
        var run = new JObject { ["type"] = "TextRun", ["text"] = text };
        if (isQuote)
        {
            run["highlight"] = true;
        }

        return run;
    }
}

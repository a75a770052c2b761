using NewArea.Bot.Conversations;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels.Teams;

/// <summary>A paragraph of an Adaptive Card, with the numbers of what proves it at its end.</summary>
internal sealed record CardParagraph(IReadOnlyList<CardRun> Runs)
{
    public IReadOnlyList<int> Citations { get; init; } = [];

    /// <summary>UTF-16 code units of the words.</summary>
    public int Length => Runs.Sum(run => run.Text.Length);

    /// <summary>The beginning of a text, and a note where the rest is left out. A paragraph that is cut keeps its proof.</summary>
    /// <param name="paragraphs">The whole text.</param>
    /// <param name="limit">UTF-16 code units of words at the most.</param>
    /// <param name="note">What says that it was shortened.</param>
    public static IReadOnlyList<CardParagraph> Shorten(IEnumerable<CardParagraph> paragraphs, int limit, string note)
    {
        List<CardParagraph> shown = [];
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Length > limit)
            {
                return [.. shown, paragraph with { Runs = [.. paragraph.Beginning(limit)] }, new CardParagraph([new CardRun(note)])];
            }

            shown.Add(paragraph);
            limit -= paragraph.Length;
        }

        return shown;
    }

    public JObject ToJson()
    {
        var marks = string.Concat(Citations.Select(number => $"[{number}]"));
        IEnumerable<CardRun> all = marks.Length > 0 ? [.. Runs, new CardRun(" " + marks)] : Runs;
        return new JObject
        {
            ["type"] = "RichTextBlock",
            ["inlines"] = new JArray(all.Where(run => run.Text.Length > 0).Select(run => run.ToJson())),
        };
    }

    private IEnumerable<CardRun> Beginning(int limit)
    {
        foreach (var run in Runs)
        {
            yield return run with { Text = Excerpt.Of(run.Text, limit) };
            if (run.Text.Length > limit)
            {
                yield break;
            }

            limit -= run.Text.Length;
        }
    }
}

/// <summary>Words in one weight.</summary>
internal sealed record CardRun(string Text, bool IsBold = false)
{
    public JObject ToJson()
    {
        var run = new JObject { ["type"] = "TextRun", ["text"] = Text };
        if (IsBold)
        {
            run["weight"] = "Bolder";
        }

        return run;
    }
}

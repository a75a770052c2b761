using NewArea.Answering.Grounding;
using NewArea.Bot.Pages;

namespace NewArea.Bot.Conversations;

/// <summary>The proof of an answer in Markdown, for clients without citations of their own.</summary>
internal sealed class SourceList(PassageLinks links)
{
    /// <summary>One quotation a citation: number, sentence, title, paragraph.</summary>
    public string Of(IEnumerable<Citation> citations, Wording wording) =>
        string.Join("\n\n", citations.Select(citation => Source(citation, wording)).Prepend($"**{wording.Sources}**"));

    private string Source(Citation citation, Wording wording)
    {
        var quoted = wording.Quote(MarkdownText.Escape(citation.QuoteText));
        var place = MarkdownText.Escape(wording.PlaceOf(citation.Passage));
        var linked = links.To(citation.Passage, citation.Quote) is { } url ? $"[{place}]({url.AbsoluteUri})" : place;
        return $"> \\[{citation.Number}\\] {quoted}  \n> — {linked}";
    }
}

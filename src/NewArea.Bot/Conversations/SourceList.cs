using NewArea.Answering;
using NewArea.Answering.Grounding;
using NewArea.Bot.Pages;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Bot.Conversations;

/// <summary>The proof of an answer in Markdown, for clients without citations of their own.</summary>
internal sealed class SourceList(PassageLinks links)
{
    /// <summary>One quotation a citation: number, sentence, title, paragraph.</summary>
    public string Of(IEnumerable<Citation> citations, Wording wording) =>
        string.Join("\n\n", citations.Select(citation => Source(citation, wording)).Prepend($"**{wording.Sources}**"));

    /// <summary>What comes nearest to a refused question: a sentence, or else a passage; empty where nothing does.</summary>
    public string Nearest(AbstainedAnswer answer, Wording wording)
    {
        if (answer.Nearest is not [{ Passage: var passage }, ..])
        {
            return "";
        }

        var quote = answer.NearestSentence ?? passage.Span;
        return $"{AnswerMarkdown.NearestHeading(answer, wording)}\n\n> {MarkdownText.Escape(passage.TextOf(quote))}  \n> — {Place(passage, quote, wording)}";
    }

    private string Source(Citation citation, Wording wording) =>
        $"> \\[{citation.Number}\\] {wording.Quote(MarkdownText.Escape(citation.QuoteText))}  \n> — {Place(citation.Passage, citation.Quote, wording)}";

    private string Place(Passage passage, TextSpan quote, Wording wording)
    {
        var place = MarkdownText.Escape(wording.PlaceOf(passage));
        return links.To(passage, quote) is { } url ? $"[{place}]({url.AbsoluteUri})" : place;
    }
}

using NewArea.Memory.Documents;

namespace NewArea.Answering.Grounding;

/// <summary>
/// Numbers the citations of an answer from 1 without gaps, in the order of first use. A number stands for one quote:
/// two sentences of a passage are two citations, so that a reader lands on the words that prove the statement; the same
/// quote is never numbered twice.
/// </summary>
internal sealed class CitationNumbering
{
    private readonly List<Citation> _citations = [];

    public IReadOnlyList<Citation> Citations => _citations;

    /// <summary>The number of a source; a source without a quote cites its whole passage.</summary>
    public int NumberOf(DraftSource source)
    {
        var quote = source.Quote ?? source.Passage.Span;
        var known = _citations.FindIndex(citation => IsSame(citation, source, quote));
        if (known >= 0)
        {
            return known + 1;
        }

        _citations.Add(new Citation(_citations.Count + 1, source.Passage, quote));
        return _citations.Count;
    }

    private static bool IsSame(Citation citation, DraftSource source, TextSpan quote) =>
        citation.Quote == quote && citation.Passage.Document.Id == source.Passage.Document.Id;
}

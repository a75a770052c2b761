using NewArea.Memory.Documents;

namespace NewArea.Memory.Passages;

/// <summary>Cuts a block into sentences, Chinese and English side by side.</summary>
public static class SentenceSplitter
{
    /// <summary>
    /// The sentences of a stretch of text, without the white space between them. Every other character of the
    /// stretch lies in exactly one sentence.
    /// </summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan within)
    {
        var sentences = new List<TextSpan>();
        var longestLine = LineBreak.LongestLine(text, within);
        var start = SkipSpace(text, within.Start, within.End);
        var at = start;
        while (at < within.End)
        {
            // A parenthesis in the middle of a sentence ends no sentence; one that stands alone is read like any text.
            if ((at > start || Bracket.IsTitle(text[at])) && Bracket.ClosesAt(text, at, within.End) is { } close)
            {
                at = close + 1;
                continue;
            }

            var end = LineBreak.EndsSentence(text, at, within, longestLine) ? at + 1 : SentenceEnd.After(text, start, at, within);
            at++;
            if (end >= at)
            {
                Add(sentences, text, start, end);
                start = at = SkipSpace(text, end, within.End);
            }
        }

        Add(sentences, text, start, within.End);
        return sentences;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.AddRange(LongSentence.Cut(text, TextSpan.FromBounds(start, end)));
        }
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}

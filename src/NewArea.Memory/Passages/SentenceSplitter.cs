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
        var start = within.Start;
        for (var at = within.Start; at < within.End; at++)
        {
            var end = SentenceEnd.After(text, start, at, within);
            if (end > at)
            {
                Add(sentences, text, start, end);
                start = end;
                at = end - 1;
            }
        }

        Add(sentences, text, start, within.End);
        return sentences;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(TextSpan.FromBounds(start, end));
        }
    }
}

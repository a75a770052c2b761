using NewArea.Memory.Documents;

namespace NewArea.Memory.Passages;

/// <summary>Tells whether a sentence ends at a character.</summary>
internal static class SentenceEnd
{
    /// <returns>The index after the sentence and its closing quotes, or a number not above <paramref name="at"/> when it goes on.</returns>
    public static int After(string text, int start, int at, TextSpan within)
    {
        var end = at + 1;
        while (end < within.End && (IsTerminator(text[end]) || Punctuation.IsCloser(text[end])))
        {
            end++;
        }

        var next = end < within.End ? text[end] : '\n';
        return text[at] switch
        {
            '。' or '！' or '？' or '｡' => end,
            '!' or '?' => char.IsWhiteSpace(next) || IsHan(next) ? end : at,
            '…' => char.IsWhiteSpace(next) ? end : at,
            '.' => Abbreviation.EndsAt(text, start, at) || !char.IsWhiteSpace(next) || GoesOn(text, end, within.End) ? at : end,
            _ => at,
        };
    }

    private static bool GoesOn(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from < to && char.IsLower(text[from]);
    }

    private static bool IsTerminator(char c) => c is '。' or '！' or '？' or '｡' or '!' or '?' or '…' or '.';

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';
}

using NewArea.Memory.Documents;
using NewArea.Memory.Text;

namespace NewArea.Memory.Passages;

/// <summary>Tells whether a sentence ends at a character.</summary>
internal static class SentenceEnd
{
    private const string Joiners = ",，、;；:：的";

    /// <returns>The index after the sentence and its closing quotes, or −1 when it goes on.</returns>
    public static int After(string text, int start, int at, TextSpan within)
    {
        if (!IsTerminator(text[at]))
        {
            return -1;
        }

        var end = at + 1;
        while (end < within.End && (IsTerminator(text[end]) || ClosesQuotation(text, end, within)))
        {
            end++;
        }

        var next = end < within.End ? text[end] : '\n';
        var closed = Punctuation.IsCloser(text[end - 1]);
        var ends = text[at] switch
        {
            _ when Joiners.Contains(next) => false,
            _ when closed && Attribution.Follows(text, end, within.End) => false,
            '。' or '！' or '？' or '｡' => true,
            '…' => char.IsWhiteSpace(next) || closed || IsOpeningQuote(next) || text[(at + 1)..end].AsSpan().ContainsAny('。', '！', '？'),
            '.' when Abbreviation.EndsAt(text, start, at, within.End) => false,
            _ when char.IsWhiteSpace(next) => !GoesOn(text, end, within.End),
            '.' => at > within.Start && Han.Is(text[at - 1]) && Han.Is(next),
            _ => Han.Is(next) || IsOpeningQuote(next),
        };
        return ends ? end : -1;
    }

    /// <summary>A straight quotation mark closes when it is the second, fourth … of its block.</summary>
    private static bool ClosesQuotation(string text, int at, TextSpan within) => text[at] switch
    {
        '"' => text.AsSpan(within.Start, at - within.Start).Count('"') % 2 == 1,
        '\'' => at + 1 == within.End || !char.IsLetterOrDigit(text[at + 1]),
        _ => Punctuation.IsCloser(text[at]),
    };

    private static bool GoesOn(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from < to && char.IsLower(text[from]);
    }

    private static bool IsTerminator(char c) => c is '。' or '！' or '？' or '｡' or '!' or '?' or '…' or '.';

    private static bool IsOpeningQuote(char c) => c is '“' or '‘' or '「' or '『';
}

using System.Text;
using NewArea.Memory.Documents;

namespace NewArea.Bot.Conversations;

/// <summary>Puts the text's own words into Markdown so that they read exactly as they stand in the text.</summary>
internal static class MarkdownText
{
    private const string Special = @"\`*_[]<>~|#";

    public static string Escape(ReadOnlySpan<char> text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (Special.Contains(character))
            {
                escaped.Append('\\');
            }

            escaped.Append(character is '\r' or '\n' ? ' ' : character);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// Escapes a text with one span in bold. Markdown ignores <c>**</c> between a letter and a punctuation mark
    /// (CommonMark 6.2, the rule Chinese quotes fall foul of), so punctuation at the span's ends stays outside.
    /// </summary>
    public static string EscapeWithBold(string text, TextSpan? bold)
    {
        var (start, end) = bold is { } span ? (span.Start, span.End) : (0, 0);
        while (start < end && !char.IsLetterOrDigit(text[start]) && !char.IsSurrogate(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && !char.IsSurrogate(text[end - 1]))
        {
            end--;
        }

        return start == end
            ? Escape(text)
            : $"{Escape(text.AsSpan(0, start))}**{Escape(text.AsSpan(start, end - start))}**{Escape(text.AsSpan(end))}";
    }
}

namespace NewArea.Memory.Documents;

/// <summary>A line of a text, or a paragraph wrapped over several.</summary>
/// <param name="Number">Its first line's number, from 0.</param>
/// <param name="Span">Without the white space around it.</param>
/// <param name="Text">What the span holds.</param>
internal sealed record TextLine(int Number, TextSpan Span, string Text)
{
    public bool IsBlank => Span.Length == 0;

    /// <summary>Lines end in LF, CRLF or CR.</summary>
    public static IReadOnlyList<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not ('\n' or '\r'))
            {
                continue;
            }

            lines.Add(Of(text, lines.Count, start, at));
            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 1 : 0;
            start = at + 1;
        }

        return lines;
    }

    public static TextLine Of(string text, int number, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var span = TextSpan.FromBounds(start, end);
        return new TextLine(number, span, span.In(text));
    }
}

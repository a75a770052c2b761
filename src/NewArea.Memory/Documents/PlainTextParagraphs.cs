namespace NewArea.Memory.Documents;

/// <summary>Decides what a paragraph is: a line, or lines wrapped by hand between blank lines.</summary>
internal static class PlainTextParagraphs
{
    private const int WrappedLineLimit = 120;

    public static IReadOnlyList<TextLine> Group(string text, IReadOnlyList<TextLine> lines)
    {
        var groups = BetweenBlanks(lines);
        return [.. groups.SelectMany(group => IsWrapped(group) ? [Join(text, group)] : group)];
    }

    private static List<List<TextLine>> BetweenBlanks(IReadOnlyList<TextLine> lines)
    {
        List<List<TextLine>> groups = [[]];
        foreach (var line in lines)
        {
            if (!line.IsBlank)
            {
                groups[^1].Add(line);
            }
            else if (groups[^1].Count > 0)
            {
                groups.Add([]);
            }
        }

        return groups;
    }

    /// <summary>Lines of much the same, moderate length of which most stop in the middle of a sentence.</summary>
    private static bool IsWrapped(List<TextLine> group)
    {
        if (group.Count < 2)
        {
            return false;
        }

        var full = group.Max(line => line.Text.Length);
        var inner = group[..^1];
        return full is >= 20 and <= WrappedLineLimit
            && inner.All(line => line.Text.Length >= full * 0.7)
            && inner.Count(line => !Punctuation.EndsSentence(line.Text)) * 2 > inner.Count;
    }

    private static TextLine Join(string text, List<TextLine> group) =>
        TextLine.Of(text, group[0].Number, group[0].Span.Start, group[^1].Span.End);
}

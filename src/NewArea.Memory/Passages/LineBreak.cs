using NewArea.Memory.Documents;

namespace NewArea.Memory.Passages;

/// <summary>A line break within a block: the writer's, which ends a sentence, or the editor's wrapping, which does not.</summary>
internal static class LineBreak
{
    /// <summary>Nobody wraps at fewer characters; lines of verse and addresses are shorter.</summary>
    private const int ShortestWrapped = 20;

    /// <summary>A wrapped line is full up to the last word.</summary>
    private const double Full = 0.7;

    public static int LongestLine(string text, TextSpan within)
    {
        var longest = 0;
        foreach (var line in text.AsSpan(within.Start, within.Length).EnumerateLines())
        {
            longest = Math.Max(longest, line.Length);
        }

        return longest;
    }

    public static bool EndsSentence(string text, int at, TextSpan within, int longestLine)
    {
        if (text[at] is not ('\n' or '\r'))
        {
            return false;
        }

        var before = text.AsSpan(within.Start, at - within.Start);
        var line = before[(before.LastIndexOfAny('\n', '\r') + 1)..].Length;
        return line < ShortestWrapped || line < longestLine * Full;
    }
}

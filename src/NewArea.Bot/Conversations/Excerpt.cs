using System.Globalization;

namespace NewArea.Bot.Conversations;

/// <summary>A part of a text, for places with little room. Never cuts a character in two.</summary>
internal static class Excerpt
{
    /// <param name="text">What is to be shown.</param>
    /// <param name="limit">UTF-16 code units at the most, the ellipsis included.</param>
    public static string Of(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text, end) < limit)
        {
            end += StringInfo.GetNextTextElementLength(text, end);
        }

        return text[..end] + "…";
    }

    /// <summary>The end of a text instead of its beginning.</summary>
    public static string EndOf(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var start = 0;
        while (text.Length - start >= limit && start < text.Length)
        {
            start += StringInfo.GetNextTextElementLength(text, start);
        }

        return "…" + text[start..];
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace NewArea.Answering.Generative;

/// <summary>Reads citation markers as models write them: [1], 【1】, ［１］, [1、2], [1-3], [^1].</summary>
internal static partial class CitationMarkers
{
    /// <summary>A longer range cites everything and so nothing.</summary>
    private const int LongestRange = 10;

    public static string Strip(string text) => Marker.Replace(text, "");

    public static IReadOnlyList<int> In(string text)
    {
        var numbers = new SortedSet<int>();
        foreach (Match marker in Marker.Matches(text))
        {
            foreach (Match part in Part.Matches(marker.Groups["numbers"].Value))
            {
                var from = Number(part.Groups["from"]);
                var to = part.Groups["to"].Success ? Number(part.Groups["to"]) : from;
                numbers.UnionWith(to >= from && to - from < LongestRange ? Enumerable.Range(from, to - from + 1) : [from]);
            }
        }

        return [.. numbers];
    }

    /// <summary>How much of the text from an index on is markers, or the beginning of one.</summary>
    public static int EndOfMarkers(string text, int start)
    {
        var at = start;
        while (Leading.Match(text, at) is { Success: true } match)
        {
            at = match.Index + match.Length;
        }

        return at;
    }

    private static int Number(Group digits) =>
        digits.Value.Aggregate(0, (number, digit) => Math.Min((number * 10) + (int)CharUnicodeInfo.GetNumericValue(digit), 100_000));

    private const string Pattern = @"[\[［【〔]\s*\^?(?<numbers>\d+(?:\s*[-–—~,，、;；]\s*\d+)*)\s*[\]］】〕]";

    [GeneratedRegex(Pattern)]
    private static partial Regex Marker { get; }

    [GeneratedRegex(@"\G\s*" + Pattern)]
    private static partial Regex Leading { get; }

    [GeneratedRegex(@"(?<from>\d+)(?:\s*[-–—~]\s*(?<to>\d+))?")]
    private static partial Regex Part { get; }
}

using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive;

/// <summary>Things named one after the other: 甲、乙和丙.</summary>
internal static partial class Enumeration
{
    /// <returns>Where the longest one stands in a folded sentence; null where nothing is enumerated.</returns>
    public static Match? Longest(string folded) => Enumerations().Matches(folded).MaxBy(match => match.ValueSpan.Count('、'));

    /// <summary>Whether as many things are named: 哪五个 is answered where five stand, though nobody counts them.</summary>
    public static bool Counts(string folded, decimal things) => things is >= 2 and <= 20 && Enumerations().Matches(folded)
        .Any(match => match.ValueSpan.Count('、') + 1 is var named && (named == things || (named + 1 == things && Joined().IsMatch(match.ValueSpan))));

    /// <summary>Whether several of the things end alike: 创新链、产业链 are what four 链 may be.</summary>
    public static bool RepeatsEnding(string folded, string ending) => Enumerations().Matches(folded)
        .Any(match => match.Value.Split('、').Count(thing => thing.EndsWith(ending, StringComparison.Ordinal)) > 1);

    /// <summary>What the things named in a row end with.</summary>
    public static IEnumerable<string> Endings(string folded, int length) => Enumerations().Matches(folded)
        .SelectMany(match => match.Value.Split('、')).Where(thing => thing.Length > length).Select(thing => thing[^length..]).Distinct();

    /// <summary>Whether exactly so many things in a row end alike.</summary>
    public static bool EndsAlike(string folded, string ending, decimal things) => Enumerations().Matches(folded)
        .Any(match => match.Value.Split('、') is var named && named.Count(thing => thing.EndsWith(ending, StringComparison.Ordinal)) + (LastEnds(named[^1], ending) ? 1 : 0) == things);

    /// <summary>What follows the last of them stands in the same clause: 资金链、人才链深度融合.</summary>
    private static bool LastEnds(string last, string ending) => !last.EndsWith(ending, StringComparison.Ordinal) && last.IndexOf(ending, 1, StringComparison.Ordinal) is > 0 and <= 4;

    [GeneratedRegex(@"[^，。；：,;:、""]{1,24}(?:、[^，。；：,;:、""]{1,24})+")]
    private static partial Regex Enumerations();

    [GeneratedRegex(@"[和及与跟]")]
    private static partial Regex Joined();
}

using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewArea.EndToEnd.Tests.Seeds;

/// <summary>The figures of a text as values, so that 268亿 and 26.8 billion, 03月 and March are the same.</summary>
internal static partial class Figures
{
    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>
    {
        ["万"] = 10_000,
        ["亿"] = 100_000_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
    }.ToFrozenDictionary();

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    public static IReadOnlySet<decimal> In(string text) =>
        Numbers().Matches(text).Select(Value).Concat(MonthsOf(text)).ToHashSet();

    private static decimal Value(Match match) =>
        decimal.Parse(match.Groups["digits"].Value, NumberStyles.Number, CultureInfo.InvariantCulture)
        * Scales.GetValueOrDefault(match.Groups["scale"].Value, 1);

    private static IEnumerable<decimal> MonthsOf(string text) =>
        MonthNames().Matches(text).Select(match => (decimal)(Array.IndexOf(Months, match.Value) + 1));

    [GeneratedRegex(@"(?<digits>\d{1,3}(,\d{3})+|\d+(\.\d+)?)\s?(?<scale>万|亿|million|billion)?")]
    private static partial Regex Numbers();

    [GeneratedRegex("January|February|March|April|May|June|July|August|September|October|November|December")]
    private static partial Regex MonthNames();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace NewArea.Answering.Grounding.Figures;

/// <summary>Dates with a month: 2024年3月5日, 三月五日, 3月, 2024-03-05, March 5, 2024, 5 March.</summary>
internal static partial class DateReader
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static Figure? ReadAt(string text, int i) => text[i] switch
    {
        >= 'a' and <= 'z' => ReadEnglish(text, i),
        >= '0' and <= '9' => ReadDashed(text, i) ?? ReadEnglish(text, i) ?? ReadChinese(text, i),
        _ => ReadChinese(text, i),
    };

    private static Figure? ReadChinese(string text, int i)
    {
        if (!NumeralReader.TryRead(text, i, out var first))
        {
            return null;
        }

        decimal year = 0;
        var month = first;
        if (Follows(text, first.End, '年') && NumeralReader.TryRead(text, AfterEra(text, first.End + 1), out var second))
        {
            (year, month) = (first.Value, second);
        }

        if (!Follows(text, month.End, '月') || month.Value is < 1 or > 12 || month.Value % 1 != 0)
        {
            return year == 0 && IsDayOfMonth(text, first) ? Date(i, first.End + 1, 0, 0, first.Value) : null;
        }

        return NumeralReader.TryRead(text, month.End + 1, out var day) && day.Value is >= 1 and <= 31 && IsDayMark(text, day.End)
            ? Date(i, day.End + 1, year, month.Value, day.Value)
            : Date(i, month.End + 1, year, month.Value, 0);
    }

    /// <summary>665年(天智天皇四年)二月, 升平元年(357年)八月: the other calendar stands between year and month.</summary>
    private static int AfterEra(string text, int i) => i + Era.Match(text, i).Length;

    [GeneratedRegex(@"\G(?:\)|\([^()0-9]{2,12}\))(?=[0-9一二三四五六七八九十]{1,2}月)")]
    private static partial Regex Era { get; }

    /// <summary>5日 names a day; 5日内, 5日间 measure time and stay numbers.</summary>
    private static bool IsDayOfMonth(string text, Numeral day) => day.Value is >= 1 and <= 31 && Follows(text, day.End, '日');

    private static bool IsDayMark(string text, int i) => i < text.Length && text[i] is '日' or '号';

    private static bool Follows(string text, int i, char mark) => i < text.Length && text[i] == mark;

    private static Figure? ReadDashed(string text, int i)
    {
        var match = Dashed.Match(text, i);
        return match.Success ? Date(i, i + match.Length, Number(match, "y"), Number(match, "m"), Number(match, "d")) : null;
    }

    private static Figure? ReadEnglish(string text, int i)
    {
        var match = English.Match(text, i);
        if (!match.Success)
        {
            return null;
        }

        var month = Array.IndexOf(Months, match.Groups["m"].Value[..3]) + 1;
        return match.Groups["d"].Success || match.Groups["y"].Success || match.Groups["m"].Value is not ("may" or "march" or "mar" or "dec" or "sep" or "jan" or "jun")
            ? Date(i, i + match.Length, Number(match, "y"), month, Number(match, "d"))
            : null;
    }

    private static decimal Number(Match match, string group) =>
        match.Groups[group].Success ? decimal.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static Figure Date(int start, int end, decimal year, decimal month, decimal day) =>
        new(start, end, FigureKind.Date, year, Unit.None) { Date = ((int)month, (int)day) };

    [GeneratedRegex(@"\G(?<y>[12]\d{3})[-/.](?<m>0?[1-9]|1[0-2])[-/.](?<d>0?[1-9]|[12]\d|3[01])(?!\d)")]
    private static partial Regex Dashed { get; }

    private const string MonthNames =
        "(?<m>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";

    [GeneratedRegex(@"\G(?:" + MonthNames + @"\b\.?(?: (?<d>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\b(?!\d))?(?:,? (?<y>[12]\d{3})\b)?"
        + @"|(?<d>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)? (?:of )?" + MonthNames + @"\b\.?(?:,? (?<y>[12]\d{3})\b)?)")]
    private static partial Regex English { get; }
}

using System.Text.RegularExpressions;

namespace NewArea.Answering.Grounding.Figures;

/// <summary>Which 汉字 digits count something.</summary>
internal static partial class HanFigures
{
    /// <summary>汉字 digits also stand in ordinary words (一起, 四川): they count when a unit follows or they form a larger number.</summary>
    public static bool IsFigure(string text, int start, Numeral numeral, Unit unit)
    {
        var length = numeral.End - start;
        if (length == 2 && numeral.Value is > 10 and < 100 && !text.AsSpan(start, 2).Contains('十'))
        {
            // 唯一一位, 二三十: two digits side by side are no number.
            return false;
        }

        if (Wording.IsMatch(text, start))
        {
            return false;
        }

        var isLarge = length >= 2 && numeral.Value > 10 && text.AsSpan(start, length) is not ("千万" or "百万" or "万万" or "百千");
        return isLarge || (unit.Class is UnitClass.Counter or UnitClass.Measure && text[start] is not ('千' or '百' or '万' or '亿'));
    }

    /// <summary>三成 is 30 %; 三成立 is not.</summary>
    public static bool IsTenths(string text, int start, Numeral numeral) =>
        numeral.IsHan && numeral.End - start == 1 && numeral.End < text.Length && text[numeral.End] == '成'
        && (numeral.End + 1 == text.Length || !"立为功员长分".Contains(text[numeral.End + 1], StringComparison.Ordinal));

    /// <summary>一点一点, 十分巨大: words in which nothing is counted.</summary>
    [GeneratedRegex(@"\G(?:一(?<much>[一-龥])一\k<much>|(?<=一(?<much>[一-龥]))一\k<much>|十分(?=[一-龥])(?![钟之]))")]
    private static partial Regex Wording { get; }
}

using System.Text.RegularExpressions;

namespace NewArea.Answering.Grounding.Figures;

/// <summary>Parts of a whole in 汉字: 四分之一 is 25 %, 半年 half a year, 两年半 two and a half.</summary>
internal static partial class Fractions
{
    private const string Of = "分之";
    private const int Whole = 100;

    /// <summary>To which a part is reckoned: two thirds are 66.6667 %.</summary>
    public const int Decimals = 4;

    private const decimal Half = 0.5m;

    public static Figure? ReadAt(string text, int i)
    {
        if (HalfOf.Match(text, i) is { Success: true } half)
        {
            return new Figure(i, i + half.Length, FigureKind.Number, Half, Units.At(text, i + 1, out _));
        }

        return NumeralReader.TryRead(text, i, out var all) && all is { IsHan: true, Value: > 1 } && text.AsSpan(all.End).StartsWith(Of, StringComparison.Ordinal)
            && NumeralReader.TryRead(text, all.End + Of.Length, out var part)
            ? new Figure(i, part.End, FigureKind.Percent, Math.Round(part.Value * Whole / all.Value, Decimals), Unit.None)
            : null;
    }

    /// <summary>What stands behind tenths: 三成半 is 35 %, 三成五 too; the numeral's end moves behind it.</summary>
    public static decimal HundredthsAt(string text, ref Numeral numeral)
    {
        if (HalfTenth.Match(text, numeral.End) is not { Success: true } match)
        {
            return 0;
        }

        var added = match.Value[^1] == '半' || !NumeralReader.TryRead(match.Value, 1, out var digit) ? Whole / 20 : digit.Value;
        numeral = numeral with { End = numeral.End + 1 };
        return added;
    }

    /// <summary>What 半 behind a measure of time adds; <paramref name="end"/> moves behind it.</summary>
    public static decimal AddedAt(string text, Unit unit, ref int end)
    {
        if (unit.Name is not ("年" or "天" or "个月") || !HalfMore.IsMatch(text, end))
        {
            return 0;
        }

        end++;
        return Half;
    }

    [GeneratedRegex(@"\G(?<![一多大过上下前后近])半(?:年(?![报来度级纪轻])|个?月|个?小时|个世纪|天)")]
    private static partial Regex HalfOf { get; }

    [GeneratedRegex(@"\G成(?:半(?![夜天月径山数])|[一二三四五六七八九](?![一-龥]))")]
    private static partial Regex HalfTenth { get; }

    [GeneratedRegex(@"\G半(?![夜天月径山数])")]
    private static partial Regex HalfMore { get; }
}

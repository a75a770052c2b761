namespace NewArea.Answering.Grounding.Figures;

/// <summary>Reads 1,000 · 1.08万 · 1千8百10 · 20多万 · 二百八十六亿 · 二〇二四 · 三点五 at a position of a folded text.</summary>
internal static class NumeralReader
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>More would overflow a decimal once scaled.</summary>
    private const int LongestRun = 12;

    public static bool CanStart(char c) => char.IsAsciiDigit(c) || DigitOf(c) is not null || ScaleOf(c) is < 10_000;

    public static bool TryRead(string text, int start, out Numeral numeral)
    {
        decimal total = 0, section = 0, current = 0;
        bool any = false, arabic = false, open = false, digitBefore = false;
        var i = start;
        while (i < text.Length && i - start < LongestRun * 2)
        {
            if (char.IsAsciiDigit(text[i]) && !digitBefore)
            {
                i = ReadArabic(text, i, out current);
                any = arabic = digitBefore = true;
            }
            else if (DigitOf(text[i]) is { } digit)
            {
                if (digitBefore && current >= 100_000_000)
                {
                    break;
                }

                current = digitBefore ? (current * 10) + digit : digit;
                any = digitBefore = true;
                i++;
            }
            else if (text[i] == '点' && digitBefore && i + 1 < text.Length && DigitOf(text[i + 1]) is not null)
            {
                i = ReadHanDecimals(text, i + 1, ref current);
            }
            else if (digitBefore && text[i] is '多' or '余' && i + 1 < text.Length && text[i + 1] is '万' or '亿')
            {
                open = true;
                i++;
            }
            else if (ScaleOf(text[i]) is { } scale && (any || scale < 10_000) && !(any && (arabic || total > 0) && IsOfUnit(text, i)))
            {
                if (scale < 10_000)
                {
                    section += (digitBefore ? current : 1) * scale;
                }
                else
                {
                    total = (total + section + current) * scale;
                    section = 0;
                }

                current = 0;
                digitBefore = false;
                any = true;
                i++;
            }
            else
            {
                break;
            }
        }

        numeral = new Numeral(i, total + section + current, !arabic, open);
        return any;
    }

    private static int ReadArabic(string text, int start, out decimal value)
    {
        var i = start;
        decimal whole = 0, fraction = 0, place = 1;
        for (var digits = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                whole = ++digits > LongestRun + 6 ? whole : (whole * 10) + (text[i] - '0');
            }
            else if (!IsThousandsComma(text, i))
            {
                break;
            }
        }

        if (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
        {
            for (i++; i < text.Length && char.IsAsciiDigit(text[i]); i++)
            {
                place = Math.Max(place / 10, 0.000_000_001m);
                fraction += (text[i] - '0') * place;
            }
        }

        value = whole + fraction;
        return i;
    }

    private static bool IsThousandsComma(string text, int i) =>
        text[i] == ',' && i + 3 < text.Length
        && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
        && (i + 4 >= text.Length || !char.IsAsciiDigit(text[i + 4]));

    /// <summary>千 of 千瓦 after 1.42万 belongs to the unit.</summary>
    private static bool IsOfUnit(string text, int i) => text[i] == '千' && i + 1 < text.Length && "瓦米克卡赫伏焦".Contains(text[i + 1], StringComparison.Ordinal);

    private static int ReadHanDecimals(string text, int start, ref decimal value)
    {
        var place = 1m;
        var i = start;
        for (; i < text.Length && i - start < LongestRun && DigitOf(text[i]) is { } digit; i++)
        {
            place /= 10;
            value += digit * place;
        }

        return i;
    }

    private static int? DigitOf(char c) => c switch
    {
        '〇' => 0,
        '两' or '俩' => 2,
        _ when Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit => digit,
        _ => null,
    };

    private static decimal? ScaleOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => null,
    };
}

namespace NewArea.Memory.Text;

/// <summary>What a number written in 汉字 is worth.</summary>
internal static class HanNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Positional (二〇二四) or with units (三千五百万), with or without decimals (三点五亿).</summary>
    public static bool TryValue(ReadOnlySpan<char> written, out decimal value)
    {
        value = 0;
        var point = written.IndexOf('点');
        var whole = point < 0 ? written : written[..point];
        if (whole.IsEmpty || whole.Length > 24)
        {
            return false;
        }

        var known = whole.IndexOfAny("十百千万亿") < 0 ? TryPositional(whole, out value) : TryUnits(whole, out value);
        return known && (point < 0 || TryFraction(written[(point + 1)..], ref value));
    }

    /// <summary>十 → 10 … 亿 → 100000000; 0 when it is no unit.</summary>
    public static decimal Unit(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    /// <summary>Multiplies by units written after a number (万亿); false when there is something else or it grows too large.</summary>
    public static bool TryScale(ReadOnlySpan<char> units, ref decimal value)
    {
        foreach (var character in units)
        {
            var factor = Unit(character);
            if (factor == 0 || value > decimal.MaxValue / factor)
            {
                return false;
            }

            value *= factor;
        }

        return true;
    }

    private static int Digit(char character) => character switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(character, StringComparison.Ordinal),
    };

    private static bool TryPositional(ReadOnlySpan<char> written, out decimal value)
    {
        value = 0;
        foreach (var character in written)
        {
            var digit = Digit(character);
            if (digit < 0)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        return true;
    }

    private static bool TryUnits(ReadOnlySpan<char> written, out decimal value)
    {
        decimal total = 0, section = 0, digit = 0;
        value = 0;
        if (Digit(written[0]) < 0 && written[0] != '十')
        {
            return false; // 万 and 百 alone are words, not numbers
        }

        foreach (var character in written)
        {
            var unit = Unit(character);
            if (unit == 0)
            {
                digit = Digit(character);
            }
            else if (unit < 10_000)
            {
                section += (digit == 0 ? 1 : digit) * unit;
                digit = 0;
            }
            else
            {
                var scaled = unit == 10_000 ? section + digit : total + section + digit;
                total = unit == 10_000 ? total + (scaled * unit) : scaled * unit;
                section = digit = 0;
            }
        }

        value = total + section + digit;
        return true;
    }

    private static bool TryFraction(ReadOnlySpan<char> written, ref decimal value)
    {
        var digits = written.TrimEnd("百千万亿");
        var scale = 1m;
        foreach (var character in digits)
        {
            scale /= 10;
            value += Digit(character) * scale;
        }

        return digits.Length is > 0 and < 12 && TryScale(written[digits.Length..], ref value);
    }
}

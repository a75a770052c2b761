using System.Globalization;
using System.Text.RegularExpressions;

namespace NewArea.Memory.Text;

/// <summary>A number as a text writes it, and what it is worth.</summary>
/// <param name="Start">Where it stands in the folded text.</param>
/// <param name="Length">In UTF-16 code units of the folded text.</param>
/// <param name="Value">3.5万 and 三万五千 are both 35000; 百分之三十 is 30.</param>
public readonly record struct NumberMention(int Start, int Length, decimal Value);

/// <summary>Finds the numbers of a folded text, in digits (1,250.5 万, 26.8 billion) or 汉字 (三千五百, 二〇二四).</summary>
public static partial class NumberReader
{
    public static IEnumerable<NumberMention> Read(string folded)
    {
        for (var match = Numbers().Match(folded); match.Success; match = match.NextMatch())
        {
            if (TryValue(match.ValueSpan, out var value))
            {
                yield return new NumberMention(match.Index, match.Length, value);
            }
        }
    }

    /// <summary>The value of one number as a text writes it; false when it is none or out of range.</summary>
    public static bool TryValue(ReadOnlySpan<char> written, out decimal value) =>
        written.Length > 0 && char.IsAsciiDigit(written[0])
            ? TryDigits(written, out value)
            : HanNumeral.TryValue(written, out value);

    private static bool TryDigits(ReadOnlySpan<char> written, out decimal value)
    {
        var digits = written[..(written.LastIndexOfAnyInRange('0', '9') + 1)];
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        var scale = written[digits.Length..].Trim(' ');
        if (scale.IsEmpty || scale[0] > 'z')
        {
            return HanNumeral.TryScale(scale, ref value);
        }

        var factor = scale[0] switch { 't' when scale[1] == 'h' => 1000m, 'm' => 1_000_000m, 'b' => 1_000_000_000m, _ => 1_000_000_000_000m };
        if (value > decimal.MaxValue / factor)
        {
            return false;
        }

        value *= factor;
        return true;
    }

    [GeneratedRegex(@"(?<![\d.])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: ?[百千万亿]+| (?:thousand|million|billion|trillion)\b)?|[零〇一二三四五六七八九十百千万亿两]+(?:点[零〇一二三四五六七八九]+[百千万亿]*)?")]
    private static partial Regex Numbers();
}

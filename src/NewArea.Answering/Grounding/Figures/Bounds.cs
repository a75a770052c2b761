using System.Text.RegularExpressions;

namespace NewArea.Answering.Grounding.Figures;

/// <summary>The words that limit a figure, before and after it.</summary>
internal static partial class Bounds
{
    private static readonly (string Word, Bound Bound)[] Before =
    [
        ("超过", Bound.Above), ("突破", Bound.Above), ("超过了", Bound.Above), ("突破了", Bound.Above), ("超出", Bound.Above), ("超", Bound.Above), ("逾", Bound.Above), ("至少", Bound.Above), ("不少于", Bound.Above),
        ("不低于", Bound.Above), ("大于", Bound.Above), ("高于", Bound.Above), ("more than ", Bound.Above), ("no more than ", Bound.About), ("not more than ", Bound.About), ("within ", Bound.About), ("up to ", Bound.About), ("over ", Bound.Above),
        ("at least ", Bound.Above), ("exceeding ", Bound.Above), ("exceeded ", Bound.Above), ("above ", Bound.Above),
        ("不足", Bound.Below), ("不到", Bound.Below), ("低于", Bound.Below), ("少于", Bound.Below), ("不超过", Bound.Below), ("不能超过", Bound.Below), ("不得超过", Bound.Below), ("不可超过", Bound.Below), ("不会超过", Bound.Below), ("不应超过", Bound.Below),
        ("限额", Bound.Within), ("限额为", Bound.Within), ("上限为", Bound.Within), ("上限是", Bound.Within), ("未达", Bound.Below), ("小于", Bound.Below), ("至多", Bound.Below), ("最多", Bound.Below),
        ("less than ", Bound.Below), ("fewer than ", Bound.Below), ("below ", Bound.Below), ("under ", Bound.Below), ("shorter than ", Bound.Below), ("younger than ", Bound.Below), ("smaller than ", Bound.Below), ("lower than ", Bound.Below), ("older than ", Bound.Above), ("longer than ", Bound.Above), ("larger than ", Bound.Above), ("higher than ", Bound.Above), ("at most ", Bound.Below),
        ("大约", Bound.About), ("约", Bound.About), ("近", Bound.About), ("将近", Bound.About), ("about ", Bound.About),
        ("around ", Bound.About), ("nearly ", Bound.About), ("almost ", Bound.About), ("approximately ", Bound.About), ("some ", Bound.About), ("roughly ", Bound.About), ("close to ", Bound.About), ("just over ", Bound.Above), ("just under ", Bound.Below), ("大概", Bound.About), ("接近", Bound.About), ("约为", Bound.About), ("约合", Bound.About),
    ];

    private static readonly (string Word, Bound Bound)[] After =
    [
        ("以上", Bound.Above), ("多", Bound.Above), ("余", Bound.Above), ("开外", Bound.Above), ("以下", Bound.Below),
        ("以内", Bound.Below), ("之内", Bound.Below), ("范围之内", Bound.Below), ("范围内", Bound.Below), ("左右", Bound.About), ("上下", Bound.About), ("来", Bound.About),
    ];

    private static readonly (string Word, Bound Bound)[] LongestFirst = [.. Before.OrderByDescending(entry => entry.Word.Length)];

    public static Bound EndingAt(string text, int index)
    {
        foreach (var (word, bound) in LongestFirst)
        {
            if (text.AsSpan(0, index).EndsWith(word, StringComparison.Ordinal) && IsWholeWord(text, index - word.Length))
            {
                return bound;
            }
        }

        return AtMost.IsMatch(text.AsSpan(0, index)) ? Bound.Within : Bound.Exact;
    }

    /// <summary>The founder 18 % is not under 18 %.</summary>
    private static bool IsWholeWord(string text, int start) => start == 0 || !char.IsAsciiLetter(text[start]) || !char.IsAsciiLetter(text[start - 1]);

    /// <summary>最多开采, 最高可处: the limit stands before the verb.</summary>
    [GeneratedRegex("(?:(?:最多|至多|不得超过)[^，。；、,;0-9]{1,6}|(?:最高|最长|最大|最迟)[^，。；、,;0-9]{0,6})$")]
    private static partial Regex AtMost { get; }

    /// <summary>48小时内, not 48小时内部.</summary>
    [GeneratedRegex(@"\G内(?![蒙部容外地陆需涵存科环服政阁])")]
    private static partial Regex Within { get; }

    /// <summary><paramref name="end"/> is the index after the word, or <paramref name="index"/> when there is none.</summary>
    public static Bound StartingAt(string text, int index, out int end)
    {
        foreach (var (word, bound) in After)
        {
            if (text.AsSpan(index).StartsWith(word, StringComparison.Ordinal) && !IsComparison(text, index))
            {
                end = index + word.Length;
                return bound;
            }
        }

        end = Within.IsMatch(text, index) ? index + 1 : index;
        return end > index ? Bound.Within : Bound.Exact;
    }

    /// <summary>35亿元多23亿元, 35亿元多出…: how much more, not about how much.</summary>
    private static bool IsComparison(string text, int index) => text[index] == '多' && index + 1 < text.Length && (char.IsAsciiDigit(text[index + 1]) || text[index + 1] == '出');

    /// <summary>A statement may leave out "more than" or say "about"; it may not add a limit or turn it around.</summary>
    public static bool Allow(Bound stated, Bound evidence) =>
        stated == evidence || stated == Bound.About || (stated, evidence) is (Bound.Below, Bound.Within) or (Bound.Within, Bound.Below or Bound.Exact) || (stated == Bound.Exact && evidence != Bound.Below);

    /// <summary>What the last digit of a number that is not 0 counts: 1000 of 3000, 0.1 of 2.5.</summary>
    public static decimal LastPlaceOf(decimal value)
    {
        var place = 1m;
        while (value % place != 0)
        {
            place /= 10;
        }

        while (value != 0 && value % (place * 10) == 0)
        {
            place *= 10;
        }

        return place;
    }
}

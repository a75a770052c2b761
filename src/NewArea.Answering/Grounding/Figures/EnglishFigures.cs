using System.Text.RegularExpressions;

namespace NewArea.Answering.Grounding.Figures;

/// <summary>Figures that begin with an English word: twenty, thirty-eight, three hundred, fourth, a dozen, March 5.</summary>
internal static partial class EnglishFigures
{
    private const int LongestNumbered = 8;

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    public static Figure? ReadAt(string text, int i)
    {
        if (DateReader.ReadAt(text, i) is { } date)
        {
            return date;
        }

        var word = FigureReader.LatinWord.Match(text, i);
        var first = word.Value.AsSpan()[..(word.Value.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen ? hyphen : word.Length)].ToString();
        if (Array.IndexOf(Ordinals, first) is >= 0 and var ordinal)
        {
            return new Figure(i, i + first.Length, FigureKind.Ordinal, ordinal + 1, Unit.None);
        }

        if (Fraction.Match(text, i) is { Success: true } fraction)
        {
            return new Figure(i, i + fraction.Length, FigureKind.Percent, PercentOf(fraction), Unit.None) { Bound = Bounds.EndingAt(text, i) };
        }

        var value = ReadWords(text, i, out var end);
        if (end == i)
        {
            return null;
        }

        if (IsNumbered(text, i))
        {
            return new Figure(i, end, FigureKind.Ordinal, value, Unit.None);
        }

        var unit = Units.At(text, end, out var unitEnd);
        return new Figure(i, Math.Max(end, unitEnd), FigureKind.Number, IsDecades(text, end) ? value * 10 : value, unit)
        {
            Bound = Bounds.EndingAt(text, i),
            IsArticle = value == 1,
            MayMeanDuring = IsDuring(text, i, value, unit),
        };
    }

    /// <summary>Whether a number tells which one: phase two, No. 2.</summary>
    public static bool IsNumbered(string text, int i) => Numbered.IsMatch(text.AsSpan(Math.Max(0, i - LongestNumbered), Math.Min(i, LongestNumbered)));

    /// <summary>Whether four digits in an English sentence name a year: in 2024, since 2016.</summary>
    public static bool IsYear(string text, int i, Numeral numeral) => numeral is { IsHan: false, Value: >= 1900 and < 2100 } && numeral.End == i + 4
        && (BeforeYear.IsMatch(text.AsSpan(Math.Max(0, i - LongestNumbered), Math.Min(i, LongestNumbered))) || AfterYear.IsMatch(text, numeral.End));

    /// <summary>Whether "over" before it may say through, on or about rather than more than: over two years, over two patents.</summary>
    public static bool IsDuring(string text, int i, decimal value, Unit unit) =>
        (value <= Small.Length || unit.Name is "年" or "个月" or "周" or "天") && text.AsSpan(0, i).EndsWith("over ", StringComparison.Ordinal);

    /// <summary>Whether a number tells how old somebody is: aged 81.</summary>
    public static bool IsAge(string text, int i) => BeforeAge.IsMatch(text.AsSpan(Math.Max(0, i - LongestNumbered), Math.Min(i, LongestNumbered)));

    /// <summary>2 p.m. is 14.00.</summary>
    public static bool IsAfternoon(string text, int end) => Afternoon.IsMatch(text, end);

    /// <summary>Six decades are 60 years.</summary>
    public static bool IsDecades(string text, int end) => Decades.IsMatch(text, end);

    /// <summary>The scale after digits: 1.08 million.</summary>
    public static decimal ScaleAt(string text, int i, out int end)
    {
        var match = Scale.Match(text, i);
        end = i + match.Length;
        return match.Success ? ValueOfScale(match.Groups["scale"].Value) : 1;
    }

    /// <summary>One tenth is 10 %, three quarters are 75 %, one in five and every fifth 20 %, seven in ten 70 %.</summary>
    private static decimal PercentOf(Match fraction)
    {
        var parts = Math.Max(1, Array.IndexOf(Small, fraction.Groups["parts"].Value));
        var all = fraction.Groups["all"].Value is var word && word.StartsWith("quarter", StringComparison.Ordinal) ? 4
            : Array.IndexOf(Small, word) is > 1 and var count ? count : Array.FindIndex(Ordinals, ordinal => word.StartsWith(ordinal, StringComparison.Ordinal)) + 1;
        return Math.Round(100m * parts / all, Fractions.Decimals);
    }

    private static decimal ReadWords(string text, int start, out int end)
    {
        decimal total = 0, section = 0;
        end = start;
        for (var i = start; i < text.Length && Word.Match(text, i) is { Success: true } match; i += match.Length)
        {
            var word = match.Groups["word"].Value;
            if (Array.IndexOf(Small, word) is >= 0 and var small)
            {
                section += small;
            }
            else if (Array.IndexOf(Tens, word) is >= 0 and var ten)
            {
                section += (ten + 2) * 10;
            }
            else if (end > start && ValueOfScale(word) is > 1 and var scale)
            {
                (total, section) = scale == 100 ? (total, section * 100) : (total + (section * scale), 0);
            }
            else
            {
                break;
            }

            end = match.Groups["word"].Index + word.Length;
        }

        return total + section;
    }

    /// <summary>What the first of a pair borrows from the second: 16.8 to 17.4 billion.</summary>
    public static decimal SharedScale(Figure first, Figure second)
    {
        const decimal Smallest = 1_000_000;
        var scale = 1m;
        while (second.Value / scale >= 1000)
        {
            scale *= 1000;
        }

        return scale >= Smallest && first is { Kind: FigureKind.Number, Unit.Class: UnitClass.None, Value: < 1000 } ? scale : 1;
    }

    private static decimal ValueOfScale(string word) => word switch
    {
        "hundred" => 100,
        "thousand" => 1000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        "trillion" => 1_000_000_000_000,
        _ => 1,
    };

    [GeneratedRegex("(?<![a-z])(?:phase|stage|number|no\\.|no) $")]
    private static partial Regex Numbered { get; }

    [GeneratedRegex("(?<![a-z])(?:in|for|since|by|from|to|until|till|of|before|after|between|during|early|late|spring|summer|autumn|winter|year) $")]
    private static partial Regex BeforeYear { get; }

    /// <summary>The 2027 target.</summary>
    [GeneratedRegex(@"\G (?:targets?|goals?|plan|budget|season|census|edition|election|figures?|level)\b")]
    private static partial Regex AfterYear { get; }

    [GeneratedRegex(@"\G(?:(?<parts>one|two|three|four|five|six|seven|eight|nine|an?)[ -](?<all>thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?= (?:of|as)\b| (?:more|less|fewer|higher|lower|larger|smaller)\b|[,.;]|$)"
        + @"|(?<parts>one|two|three|four|five|six|seven|eight|nine)(?: (?!people|years?|months?|weeks?|days?|hours?)[a-z]+){0,2} (?:in|out of)(?: every)? (?<all>three|four|five|six|seven|eight|nine|ten)\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|cities|provinces|counties|countries|places|towns|villages)\b)"
        + @"|every (?<all>third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|time|mondays?|saturdays?|sundays?)\b))")]
    private static partial Regex Fraction { get; }

    [GeneratedRegex(@"\G ?p\.?m\b")]
    private static partial Regex Afternoon { get; }

    [GeneratedRegex("(?<![a-z])(?:aged?|age of) $")]
    private static partial Regex BeforeAge { get; }

    [GeneratedRegex(@"\G decades?\b")]
    private static partial Regex Decades { get; }

    [GeneratedRegex(@"\G[ -]?(?<word>[a-z]+)")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\G[ -]?(?<scale>hundred|thousand|million|billion|trillion)\b")]
    private static partial Regex Scale { get; }
}

using System.Text.RegularExpressions;

namespace NewArea.Answering.Grounding.Figures;

/// <summary>Figures that begin with an English word: twenty, thirty-eight, three hundred, fourth, a dozen, March 5.</summary>
internal static partial class EnglishFigures
{
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
        if (Array.IndexOf(Ordinals, word.Value) is >= 0 and var ordinal)
        {
            return new Figure(i, i + word.Length, FigureKind.Ordinal, ordinal + 1, Unit.None);
        }

        var value = ReadWords(text, i, out var end);
        if (end == i)
        {
            return null;
        }

        var unit = Units.At(text, end, out var unitEnd);
        return new Figure(i, Math.Max(end, unitEnd), FigureKind.Number, value, unit)
        {
            Bound = Bounds.EndingAt(text, i),
            IsArticle = value == 1,
        };
    }

    /// <summary>The scale after digits: 1.08 million.</summary>
    public static decimal ScaleAt(string text, int i, out int end)
    {
        var match = Scale.Match(text, i);
        end = i + match.Length;
        return match.Success ? ValueOfScale(match.Groups["scale"].Value) : 1;
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

    private static decimal ValueOfScale(string word) => word switch
    {
        "hundred" => 100,
        "thousand" => 1000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        "trillion" => 1_000_000_000_000,
        _ => 1,
    };

    [GeneratedRegex(@"\G[ -]?(?<word>[a-z]+)")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\G[ -]?(?<scale>hundred|thousand|million|billion|trillion)\b")]
    private static partial Regex Scale { get; }
}

using System.Globalization;
using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>
/// The place in an order that a question asks for: the second quarter, the last task, last year. A sentence about another
/// quarter, or that counts no such place, speaks of something else.
/// </summary>
internal static partial class AskedOrder
{
    private const string Numerals = "零一二三四五六七八九";

    /// <summary>First and second stand everywhere.</summary>
    private const int FirstOrdinal = 3;

    private static readonly string[] Quarters = ["first", "second", "third", "fourth"];
    private static readonly string[] Cardinals = ["three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly string[] Ordinals = ["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <param name="question">Folded.</param>
    /// <param name="sentence">Folded.</param>
    /// <param name="near">The folded sentence with what stands around it.</param>
    public static bool StandsIn(string question, string sentence, string near)
    {
        if (!Phase().Matches(question).All(phase => IsOfPhase(phase.Groups["number"].Value[0], sentence, near)))
        {
            return false;
        }

        if (!EnglishPhase.IsMeant(question, sentence, near))
        {
            return false;
        }

        if (!Turn().Matches(question).All(turn => IsNotOfAnotherTurn(turn, sentence, near)))
        {
            return false;
        }

        foreach (Match ordinal in Ordinal().Matches(question))
        {
            if (!Forms(ordinal.Groups["number"].Value[0], ordinal.Groups["unit"].Value).Any(form => near.Contains(form, StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return IsOfRank(question, near) && Words().Matches(question).All(word => Same(word.Value).Split('|').Any(form => near.Contains(form, StringComparison.Ordinal))
            || (word.Value is "去年" or "上年" && WrittenYear().IsMatch(sentence)));
    }

    /// <summary>The seventh country is not told of where nothing is seventh, in either language.</summary>
    public static bool IsOfRank(string question, string near) => (!SecondCountry().IsMatch(question) || IsSecond().IsMatch(near)) && Rank().Matches(question).All(rank =>
    {
        var word = Array.IndexOf(Ordinals, rank.Groups["rank"].Value);
        var value = word >= 0 ? word + FirstOrdinal : int.Parse(rank.Groups["rank"].ValueSpan[..^2], CultureInfo.InvariantCulture);
        string[] inWords = value - FirstOrdinal < Ordinals.Length ? [Ordinals[value - FirstOrdinal], $"第{"三四五六七八九十"[value - FirstOrdinal]}"] : [];
        string[] phases = value - FirstOrdinal < Ordinals.Length ? [$"{"三四五六七八九十"[value - FirstOrdinal]}期", $"phase {value}", $"phase {Cardinals[value - FirstOrdinal]}"] : [];
        string[] forms = [$"{value}th", $"{value}rd", $"第{value}", .. inWords, .. OfPhase().IsMatch(question) ? phases : []];
        return Array.Exists(forms, form => near.Contains(form, StringComparison.Ordinal));
    });

    /// <summary>The second quarter is told of as 二季度.</summary>
    public static bool IsOfQuarter(string question, string near) => Quarter().Matches(question).All(quarter =>
        Array.IndexOf(Quarters, quarter.Groups["number"].Value) is var at && (near.Contains($"{"一二三四"[at]}季", StringComparison.Ordinal) || near.Contains($"{at + 1}季", StringComparison.Ordinal)));

    /// <summary>A sentence that names phases decides for itself; another is of the phase that stands beside it.</summary>
    private static bool IsOfPhase(char number, string sentence, string near) =>
        HasPhase(number, Phase().IsMatch(sentence) ? sentence : near);

    /// <summary>第五十届 tells nothing of the first one, unless 第一届 or 首届 stands beside it.</summary>
    private static bool IsNotOfAnotherTurn(Match asked, string sentence, string near)
    {
        var unit = asked.Groups["unit"].Value;
        bool IsSame(Match turn) => turn.Groups["unit"].Value == unit && ValueOf(turn) == ValueOf(asked);
        return !Turn().Matches(sentence).Any(turn => turn.Groups["unit"].Value == unit) || Turn().Matches(near).Any(IsSame);
    }

    private static decimal ValueOf(Match turn) =>
        turn.Groups["number"] is { Success: true, ValueSpan: var written } && NumberReader.TryValue(written, out var value) ? value : 1;

    private static bool HasPhase(char number, string text) =>
        Phase().Matches(text).Any(phase => Value(phase.Groups["number"].Value[0]) == Value(number));

    private static int Value(char number) => char.IsAsciiDigit(number) ? number - '0' : Numerals.IndexOf(number, StringComparison.Ordinal);

    private static IEnumerable<string> Forms(char number, string unit)
    {
        var value = Value(number);
        char[] written = [Numerals[value], (char)('0' + value)];
        return written.SelectMany(figure => unit is "季度" or "期"
            ? new[] { $"{figure}{unit}" }
            : [$"第{figure}", $"{figure}是", $"{figure}、", $"其{figure}", $"({figure})", $"{figure}{unit}"])
            .Append(unit == "季度" ? $"q{value}" : $"{value}.")
            .Concat(value != 1 ? [] : unit is "条" or "步" ? ["首", "第1"] : ["首", "第1", "最"]);
    }

    private static string Same(string word) => word switch
    {
        "去年" or "上年" => "去年|上年",
        "倒数" or "最后" => "最后|末|倒数|结尾|终|后来",
        "second quarter" => "second quarter|q2",
        "third quarter" => "third quarter|q3",
        "fourth quarter" => "fourth quarter|q4|last quarter",
        _ => word,
    };

    [GeneratedRegex(@"第?(?<number>[一二三四1-4])(?<unit>季度)|第(?<number>[二三四五六七八九2-9])(?<unit>项|位|名|个|条|种)(?![一-龥]{0,2}(?:几|多少))|第(?<number>[一1])(?<unit>项|条|步)(?=[一-龥]{0,6}(?:是|讲|说|为)(?:什么|啥|哪))")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?:第(?<number>\d{1,3}|[一二三四五六七八九十百]{1,4})|首)(?<unit>[届任代季集卷])")]
    private static partial Regex Turn();

    [GeneratedRegex(@"(?<![\d一二三四五六七八九十那这哪每])(?<number>[一二三四五六七八九1-9])期(?!间|限|货|望|待|刊|末|初|权|许)(?!课|节目|培训)")]
    private static partial Regex Phase();

    [GeneratedRegex(@"\b(?<rank>third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|3rd|[4-9]th|[1-9]\dth)\b(?= (?:phase|stage|country|nation|state|place|city|province|company|firm|in the world|worldwide|globally|largest|biggest|highest|most|best|session|plenary))")]
    private static partial Regex Rank();

    /// <summary>First and second stand everywhere, but few countries are the second.</summary>
    [GeneratedRegex(@"\bsecond (?:country|nation)\b")]
    private static partial Regex SecondCountry();

    [GeneratedRegex(@"\bsecond (?:country|nation)\b|第[二2](?:个|大)?[^,。;]{0,30}国")]
    private static partial Regex IsSecond();

    [GeneratedRegex(@"\b(?:phase|stage)\b")]
    private static partial Regex OfPhase();

    [GeneratedRegex(@"\b(?<number>first|second|third|fourth) quarter\b")]
    private static partial Regex Quarter();

    [GeneratedRegex(@"(?<!\d)20\d\d年")]
    private static partial Regex WrittenYear();

    [GeneratedRegex(@"去年|上年|前年|明年|后年|最后(?=一[项个位名条])|倒数|\b(?:second|third|fourth) quarter\b")]
    private static partial Regex Words();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace NewArea.Answering.Tests.Grounding.Trials;

/// <summary>What an inventive model does to an English sentence, and what a faithful one may.</summary>
public static partial class EnglishMutations
{
    private static readonly (string From, string To)[] Units =
        [("yuan", "dollars"), ("billion", "million"), ("million", "billion"), ("racks", "tonnes"), ("20T", "20G"), ("40G", "40T"), ("patients", "tonnes"), ("chains", "years"), ("years", "months")];

    private static readonly (string From, string To)[] Ranks =
        [("deputy general manager", "general manager"), ("the general manager", "the deputy general manager"), ("deputy secretary", "secretary"), ("the director", "the deputy director"), ("the secretary", "the deputy secretary")];

    private static readonly (string From, string To)[] Negations =
        [(" is ", " is not "), (" was ", " was not "), (" are ", " are not "), (" has ", " has never "), (" will ", " will not "), (" can ", " cannot "), (" had ", " had not "), (" have ", " have never ")];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] People = ["Zhang Xiaoqi", "Su Tian", "Zuo Long", "Zhu Yingda", "Yang Tianyue", "Tang Xueren", "Xue Chengqi", "Xi Jinping", "Wang Jianguo", "Li Xiaoming", "John Miller"];

    private static readonly string[] Places = ["Lanzhou", "Pakistan", "Kazakhstan", "Jiangsu", "Zhejiang", "Vietnam", "Shenzhen", "Russia"];

    private static readonly string[] Organisations = ["Bailinke", "Kejin Taiji", "Lanshi", "Borui Heavy Equipment", "Yuanzi Gaoke", "China Mobile", "Huawei", "Siemens", "Gansu Daily"];

    public static IEnumerable<Trial> Of(SourceSentence sentence, Random random)
    {
        foreach (var change in new Func<string, Random, (string Kind, string Text)?>[]
        {
            Figure, SpelledFigure, Date, (text, draw) => Swap("unit", text, Units, draw), (text, draw) => Swap("rank", text, Ranks, draw), (text, draw) => Swap("negation", text, Negations, draw),
            (text, draw) => Rename("person", text, People, draw), (text, draw) => Rename("place", text, Places, draw), (text, draw) => Rename("organisation", text, Organisations, draw), Quotation,
        })
        {
            if (change(sentence.Text, random) is { } mutated && mutated.Text != sentence.Text)
            {
                yield return sentence.Trial("en " + mutated.Kind, mutated.Text);
            }
        }
    }

    public static IEnumerable<Trial> Faithful(SourceSentence sentence)
    {
        var text = sentence.Text;
        yield return sentence.Trial("en verbatim", text);
        yield return sentence.Trial("en introduced", "According to the report, " + text);
        yield return sentence.Trial("en full-width marks", text.Replace('(', '（').Replace(')', '）').Replace(',', '，'));
        yield return sentence.Trial("en without 汉字", Han.Replace(text, ""));
        if (text.LastIndexOf(", and ", StringComparison.Ordinal) is > 40 and var end)
        {
            yield return sentence.Trial("en shortened", text[..end] + ".");
        }
    }

    private static (string, string)? Figure(string text, Random random)
    {
        if (Pick(Digits.Matches(text), random) is not { } match)
        {
            return null;
        }

        var digits = match.Value.ToCharArray();
        digits[0] = (char)('1' + ((digits[0] - '1' + 1 + random.Next(7)) % 9));
        return ("figure", Put(text, match, new string(digits)));
    }

    private static (string, string)? SpelledFigure(string text, Random random)
    {
        string[] numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        var held = numbers.Where(number => Regex.IsMatch(text, Word(number))).ToList();
        return held.Count == 0 ? null : Swap("spelled figure", text, [.. numbers.Where(number => !Regex.IsMatch(text, Word(number))).Select(number => (held[0], number))], random);
    }

    private static (string, string)? Date(string text, Random random) => Pick(Dates.Matches(text), random) is not { } match ? null
        : int.TryParse(match.Value, CultureInfo.InvariantCulture, out var year) ? ("date", Put(text, match, (year - 1 - random.Next(20)).ToString(CultureInfo.InvariantCulture)))
        : ("date", Put(text, match, Months[(Array.IndexOf(Months, match.Value) + 1 + random.Next(10)) % 12]));

    private static (string, string)? Quotation(string text, Random random)
    {
        string[] others = ["Red Mansion", "Golden Road", "Great Leap", "三国演义"];
        return Pick(Quoted.Matches(text), random) is { } match ? ("quotation", Put(text, match, $"\"{others[random.Next(others.Length)]}\"")) : null;
    }

    private static (string, string)? Rename(string kind, string text, string[] names, Random random)
    {
        var held = names.Where(name => text.Contains(name, StringComparison.Ordinal)).ToList();
        return held.Count == 0 ? null : Swap(kind, text, [.. names.Where(name => !text.Contains(name, StringComparison.Ordinal)).Select(name => (held[0], name))], random);
    }

    private static (string, string)? Swap(string kind, string text, (string From, string To)[] pairs, Random random)
    {
        var fits = pairs.Where(pair => Regex.IsMatch(text, Word(pair.From))).ToList();
        if (fits.Count == 0)
        {
            return null;
        }

        var (from, to) = fits[random.Next(fits.Count)];
        return (kind, new Regex(Word(from)).Replace(text, to.Replace("$", "$$", StringComparison.Ordinal), 1));
    }

    /// <summary>Words, not parts of words: tracks holds no racks.</summary>
    private static string Word(string from) => from[0] == ' ' ? Regex.Escape(from) : @"\b" + Regex.Escape(from) + @"\b";

    private static Match? Pick(MatchCollection matches, Random random) => matches.Count == 0 ? null : matches[random.Next(matches.Count)];

    private static string Put(string text, Match match, string put) => text[..match.Index] + put + text[(match.Index + match.Length)..];

    [GeneratedRegex(@"(?<![A-Za-z\d.,+\-])\d+(?:[.,]\d+)*(?![\d+\-])")]
    private static partial Regex Digits { get; }

    [GeneratedRegex(@"\b20\d\d\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b")]
    private static partial Regex Dates { get; }

    [GeneratedRegex("\"[^\"]{3,40}\"")]
    private static partial Regex Quoted { get; }

    [GeneratedRegex(@" ?\([^)]*[一-龥][^)]*\)")]
    private static partial Regex Han { get; }
}

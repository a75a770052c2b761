using System.Globalization;
using System.Text.RegularExpressions;

namespace NewArea.Answering.Tests.Grounding.Trials;

/// <summary>What an inventive model does to a sentence: changes one figure, unit, date, percentage, Latin name, quotation, rank or negation.</summary>
public static partial class Mutations
{
    private static readonly (string From, string To)[] Units =
    [
        ("亿元", "亿美元"), ("亿元", "万元"), ("万元", "亿元"), ("美元", "日元"), ("公里", "米"), ("平方公里", "公顷"), ("公斤", "吨"), ("吨", "公斤"),
        ("厘米", "米"), ("小时", "分钟"), ("分钟", "小时"), ("年", "个月"), ("个月", "年"), ("岁", "个月"), ("万台", "台"), ("例", "家"), ("家", "位"),
        ("个", "座"), ("项", "家"), ("人", "户"), ("米", "公里"), ("T", "G"), ("G", "T"), ("天", "年"), ("次", "年"), ("座", "公里"),
    ];

    private static readonly (string From, string To)[] Ranks =
    [
        ("副总经理", "总经理"), ("总经理", "副总经理"), ("副书记", "书记"), ("书记", "副书记"), ("副主席", "主席"), ("主席", "副主席"), ("总统", "前总统"), ("总统", "副总统"),
        ("主任", "副主任"), ("局长", "副局长"), ("部长", "副部长"), ("市长", "副市长"), ("校长", "前校长"), ("院长", "副院长"), ("少将", "中将"), ("中将", "上将"),
        ("教授", "副教授"), ("总裁", "副总裁"), ("董事长", "前董事长"), ("总理", "副总理"), ("會長", "副會長"), ("主席", "前主席"), ("總統", "副總統"), ("校長", "副校長"),
    ];

    private static readonly (string From, string To)[] Negations =
    [
        ("是", "不是"), ("已", "未"), ("可以", "不可以"), ("能够", "不能够"), ("有", "没有"), ("成为", "没有成为"), ("没有", "有"), ("不是", "是"), ("无法", "可以"), ("未能", "能"),
        ("不能", "能"), ("位于", "不位于"), ("获得", "未获得"), ("表示", "没有表示"), ("不再", "再"), ("會", "不會"), ("會", "不会"), ("为", "不为"), ("属于", "不属于"), ("尚未", "已经"), ("从未", "曾经"), ("並未", "已"),
    ];

    public static IEnumerable<Trial> Of(SourceSentence sentence, Random random)
    {
        foreach (var change in new Func<string, Random, (string Kind, string Text)?>[] { Figure, HanFigure, Date, Percentage, Unit, Latin, Quotation, Rank, Negation })
        {
            if (change(sentence.Text, random) is { } mutated && mutated.Text != sentence.Text
                && !sentence.Passage.Text.Contains(mutated.Text, StringComparison.Ordinal))
            {
                yield return sentence.Trial(mutated.Kind, mutated.Text);
            }
        }
    }

    private static (string, string)? Figure(string text, Random random) =>
        Pick(Digits.Matches(text), random) is { } match ? ("figure", Put(text, match, Other(match.Value, text, random))) : null;

    private static (string, string)? HanFigure(string text, Random random)
    {
        if (Pick(HanNumber.Matches(text), random) is not { } match)
        {
            return null;
        }

        const string Digits = "二三四五六七八九";
        var characters = match.Value.ToCharArray();
        var at = Array.FindIndex(characters, c => Digits.Contains(c, StringComparison.Ordinal));
        if (at < 0)
        {
            return null;
        }

        characters[at] = Digits[(Digits.IndexOf(characters[at], StringComparison.Ordinal) + 1 + random.Next(7)) % Digits.Length];
        return ("figure in 汉字", Put(text, match, new string(characters)));
    }

    private static (string, string)? Date(string text, Random random)
    {
        if (Pick(Dates.Matches(text), random) is not { } match)
        {
            return null;
        }

        var number = Digits.Match(match.Value);
        var value = int.Parse(number.Value, CultureInfo.InvariantCulture);
        var changed = value > 31 ? value + 1 + random.Next(30) : (value % 12) + 1;
        return ("date", Put(text, match, changed.ToString(CultureInfo.InvariantCulture) + match.Value[number.Length..]));
    }

    private static (string, string)? Percentage(string text, Random random) =>
        Pick(Percentages.Matches(text), random) is { } match ? ("percentage", Put(text, match, Other(match.Value, text, random))) : null;

    private static (string, string)? Unit(string text, Random random)
    {
        var fits = Units.Where(unit => Regex.IsMatch(text, @"\d" + Regex.Escape(unit.From))).ToList();
        if (fits.Count == 0)
        {
            return null;
        }

        var (from, to) = fits[random.Next(fits.Count)];
        return ("unit", new Regex(@"(\d)" + Regex.Escape(from)).Replace(text, "${1}" + to, 1));
    }

    private static (string, string)? Latin(string text, Random random)
    {
        string[] others = ["Siemens", "AGB01", "Toyota", "Maria", "NBA", "Oracle", "X-15", "Kafka"];
        return Pick(LatinNames.Matches(text), random) is { } match ? ("Latin name", Put(text, match, others[random.Next(others.Length)])) : null;
    }

    private static (string, string)? Quotation(string text, Random random)
    {
        string[] others = ["质量第一", "改革开放", "青山绿水", "红楼梦", "三国演义", "先行者", "人定胜天"];
        return Pick(Quotations.Matches(text), random) is { } match
            ? ("quotation", Put(text, match.Groups["q"].Index, match.Groups["q"].Length, others[random.Next(others.Length)]))
            : null;
    }

    private static (string, string)? Rank(string text, Random random) => Swap("rank", text, Ranks, random);

    private static (string, string)? Negation(string text, Random random)
    {
        var fits = Negations.Where(pair => NegationSite(text, pair.From) >= 0).ToList();
        if (fits.Count == 0)
        {
            return null;
        }

        var (from, to) = fits[random.Next(fits.Count)];
        return ("negation", Put(text, NegationSite(text, from), from.Length, to));
    }

    /// <summary>A place where the word is a word of its own, not a part of 但是, 所有, 已经, 会员, 因为.</summary>
    private static int NegationSite(string text, string word)
    {
        var match = Regex.Match(text, word.Length > 1 ? Regex.Escape(word) : word switch
        {
            "是" => "(?<=[一-龥]{2})(?<![但不就还只都也正可却而凡若于总要先更以算即])是(?=[一-龥]{2})(?![否非])",
            "有" => "(?<=[一-龥]{2})(?<![所具没只占拥富稀含享还设共仅未特])有(?=[一-龥]{2})(?![限关效利些时着])",
            "已" => "(?<=[一-龥])(?<![而不早])已(?=[一-龥]{2})(?!经)",
            "會" => "(?<=[一-龥])(?<![機社議協開委都工大學國公聚])會(?=[一-龥]{2})(?![議員長])",
            _ => "(?<=[一-龥]{2})(?<![因以成认称作分视列改名命名被化])为(?=[一-龥]{2})(?![了止主何此])",
        });
        return match.Success ? match.Index : -1;
    }

    private static (string, string)? Swap(string kind, string text, (string From, string To)[] pairs, Random random)
    {
        var fits = pairs.Where(pair => text.Contains(pair.From, StringComparison.Ordinal) && !text.Contains(pair.To, StringComparison.Ordinal)).ToList();
        if (fits.Count == 0)
        {
            return null;
        }

        var (from, to) = fits[random.Next(fits.Count)];
        return (kind, Put(text, text.IndexOf(from, StringComparison.Ordinal), from.Length, to));
    }

    /// <summary>Half the time another figure of the same sentence, else one near by or far off.</summary>
    private static string Other(string number, string text, Random random)
    {
        var siblings = Digits.Matches(text).Select(match => match.Value).Where(value => value != number).ToList();
        if (siblings.Count > 0 && random.Next(2) == 0)
        {
            return siblings[random.Next(siblings.Count)];
        }

        var digits = number.ToCharArray();
        var at = Array.FindIndex(digits, char.IsAsciiDigit);
        digits[at] = (char)('1' + ((digits[at] - '1' + 1 + random.Next(7)) % 9));
        return new string(digits);
    }

    private static Match? Pick(MatchCollection matches, Random random) => matches.Count == 0 ? null : matches[random.Next(matches.Count)];

    private static string Put(string text, Match match, string put) => Put(text, match.Index, match.Length, put);

    private static string Put(string text, int at, int length, string put) => text[..at] + put + text[(at + length)..];

    [GeneratedRegex(@"(?<![A-Za-z\d.,])\d+(?:\.\d+)?(?![A-Za-z\d.,]*[A-Za-z])")]
    private static partial Regex Digits { get; }

    [GeneratedRegex("[二三四五六七八九][十百千万]?[一二三四五六七八九]?[个家年月日座次位名岁人]")]
    private static partial Regex HanNumber { get; }

    [GeneratedRegex(@"\d+[年月日]")]
    private static partial Regex Dates { get; }

    [GeneratedRegex(@"\d+(?:\.\d+)?[%％]")]
    private static partial Regex Percentages { get; }

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex LatinNames { get; }

    [GeneratedRegex("[“「《](?<q>[^”」》“「《]{2,20})[”」》]")]
    private static partial Regex Quotations { get; }
}

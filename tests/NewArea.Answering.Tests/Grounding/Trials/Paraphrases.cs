using System.Globalization;
using System.Text.RegularExpressions;

namespace NewArea.Answering.Tests.Grounding.Trials;

/// <summary>What a faithful model does to a sentence: says the same in other words, or less of it.</summary>
public static partial class Paraphrases
{
    private static readonly (string From, string To)[] Synonyms =
    [
        ("表示", "指出"), ("认为", "觉得"), ("目前", "现在"), ("位于", "坐落于"), ("公司", "企业"), ("成为", "变成"), ("进行", "开展"), ("由于", "因为"), ("获得", "取得"),
        ("开始", "着手"), ("建立", "创立"), ("担任", "出任"), ("以及", "和"), ("因此", "所以"), ("著名", "知名"), ("使用", "采用"), ("发现", "找到"),
        ("通过", "经过"), ("出现", "产生"), ("包括", "包含"), ("大约", "约"), ("说，", "表示，"), ("逝世", "去世"), ("設立", "建立"), ("使用", "運用"), ("認為", "相信"), ("獲得", "得到"),
    ];

    public static IEnumerable<Trial> Of(SourceSentence sentence)
    {
        var text = sentence.Text;
        yield return sentence.Trial("verbatim", text);
        yield return sentence.Trial("introduced", "根据文章，" + text);
        if (Clauses(text) is { Length: >= 3 } clauses)
        {
            yield return sentence.Trial("shortened", string.Join('，', clauses[..^1]) + "。");
            yield return sentence.Trial("without its first clause", string.Join('，', clauses[1..]));
        }

        foreach (var (kind, changed) in Rewritten(text))
        {
            if (changed != text)
            {
                yield return sentence.Trial(kind, changed);
            }
        }
    }

    private static IEnumerable<(string Kind, string Text)> Rewritten(string text)
    {
        if (Quoted.IsMatch(text))
        {
            // What stands in quotation marks is not for a model to change.
            yield break;
        }

        yield return ("synonyms", Synonyms.Aggregate(text, (said, pair) => said.Replace(pair.From, pair.To, StringComparison.Ordinal)));
        yield return ("without 了 and 的", Particles.Replace(text, ""));
        yield return ("full-width digits", string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c)));
        yield return ("figures in 汉字", SmallNumber.Replace(text, match => Han(int.Parse(match.Value, CultureInfo.InvariantCulture))));
        yield return ("figures without 万", Wan.Replace(text, match =>
            (decimal.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) * 10_000).ToString("#,##0.##", CultureInfo.InvariantCulture)));
    }

    private static string[] Clauses(string text) => text.Any(c => "（(“「".Contains(c, StringComparison.Ordinal)) ? [] : text.TrimEnd('。').Split('，');

    private static string Han(int number)
    {
        const string Digits = "零一二三四五六七八九";
        return (number / 10, number % 10) switch
        {
            (0, var ones) => Digits[ones].ToString(),
            (1, 0) => "十",
            (1, var ones) => "十" + Digits[ones],
            (var tens, 0) => Digits[tens] + "十",
            var (tens, ones) => Digits[tens] + "十" + Digits[ones],
        };
    }

    [GeneratedRegex("[“”「」《》\"]")]
    private static partial Regex Quoted { get; }

    [GeneratedRegex("[了的](?=[一-龥]{2})(?!一)")]
    private static partial Regex Particles { get; }

    [GeneratedRegex(@"(?<![\d.,A-Za-z+\-])[1-9]\d?(?=[个家年月日座次项名位例人岁])")]
    private static partial Regex SmallNumber { get; }

    [GeneratedRegex(@"(?<![\d.,])(?<n>\d+(?:\.\d+)?)万(?!亿)(?=[元人个台只名吨])")]
    private static partial Regex Wan { get; }
}

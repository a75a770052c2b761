using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>
/// How many of a thing: 五个院区 is not answered by a sentence that counts three, and 有多少机场 not by one that counts nothing
/// but kilometres and years.
/// </summary>
internal static partial class AskedCount
{
    public static bool IsNotContradicted(string question, string sentence) => Counted().Matches(question).All(counted =>
    {
        var others = Counts(sentence, counted.Groups["thing"].Value).ToList();
        return others.Count == 0 || !NumberReader.TryValue(counted.Groups["number"].ValueSpan, out var asked) || others.Contains(asked);
    });

    /// <summary>Whether the sentence counts something, where things are to be counted: 一所 in 是一所大学 counts nothing.</summary>
    public static bool IsTold(string question, string sentence) =>
        AsksCount().Match(question) is not { Success: true } asked
        || Count().IsMatch(sentence)
        || NumberReader.Read(sentence).Any(number => !sentence.AsSpan(number.Start, number.Length).SequenceEqual("一") && CountsBeside(sentence, number, asked.Groups["thing"].Value));

    /// <summary>3000多机场, 3万标准机柜, 机场总共25: the number stands with the thing itself.</summary>
    private static bool CountsBeside(string sentence, NumberMention number, string thing)
    {
        var behind = sentence.AsSpan(number.Start + number.Length).TrimStart(" 多余来几");
        var before = sentence.LastIndexOf(thing, number.Start, StringComparison.Ordinal);
        return behind[..Math.Min(behind.Length, Between + 2)].IndexOf(thing.AsSpan(0, 2), StringComparison.Ordinal) is >= 0 and <= Between
            || (before >= 0 && number.Start - (before + thing.Length) <= Beside && behind is not ['年' or '月' or '日' or '米' or '公', ..]);
    }

    private static IEnumerable<decimal> Counts(string sentence, string thing)
    {
        foreach (Match counted in Counted().Matches(sentence))
        {
            if (counted.Groups["thing"].Value == thing && NumberReader.TryValue(counted.Groups["number"].ValueSpan, out var value))
            {
                yield return value;
            }
        }
    }

    /// <summary>Characters between a thing and how many there are of it.</summary>
    private const int Beside = 6;

    /// <summary>Characters between how many there are and the thing: what kind of it.</summary>
    private const int Between = 3;

    private const string Numerals = "二两三四五六七八九十百千万亿";

    /// <summary>Of things that are counted one by one: not of money, people as a mass, or what is measured.</summary>
    [GeneratedRegex(@"(?:有|过|了|着|的)(?:多少|几)(?:个|所|座|种|家|条|项|艘|支|部|台|只)?(?<thing>(?!这|那|钱|人|年|岁|天|次|度|米|元|吨|公吨|亩|股|比例|时间|面积|人口|平方|公里|百分|小时|分钟|历史|收入|产值|资金|投资|利润|重量|内容|东西|地方)[一-龥]{2,6})[?。]?$")]
    private static partial Regex AsksCount();

    [GeneratedRegex(@"(?:\d|[" + Numerals + @"数几]一?)[多余来几]? ?(?:%|个|所|座|种|家|条|项|艘|支|部|台|只|名|位|具|类|款|处|间|本|首|件|套|辆|架|颗|棵|株|枚|张|把|届|次|人|大|科|属|组|队|站|门|期|层|号|例|起|户|对|栋|片|份|道|头|批)|(?:总数|数量|共计?|总计|合计)[^,。;]{0,4}\d|[^,。;]{1,8}数[为是达有约][^,。;]{0,3}\d|唯一|单一|第[" + Numerals + @"\d]")]
    private static partial Regex Count();

    [GeneratedRegex(@"(?<![第前后这那哪其每\d.一二三四五六七八九十百千万])(?<number>[二两三四五六七八九十]{1,3}|\d{1,4})(?:个|家|座|条|台|项|所|只|位|名|大|栋|辆|艘|架|组)(?<thing>[一-龥]{2})")]
    private static partial Regex Counted();
}

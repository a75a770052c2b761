using System.Text.RegularExpressions;

namespace NewArea.Answering.Tests.Grounding.Trials;

/// <summary>Puts another person, organisation or place where a sentence names one; the names are answers to who and where.</summary>
public static partial class NameSwaps
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["person"] = ["张小奇", "苏田", "左龙", "朱颖达", "杨天岳", "唐学仁", "王建国", "李晓明", "陈大伟", "刘芳", "赵志强"],
        ["organisation"] = ["兰州科近泰基新技术有限责任公司", "百林科", "近代物理研究所", "原子高科", "兰石", "中国移动", "大宏", "博睿重装", "建投重工", "清华大学", "华为", "中国联通", "腾讯公司"],
        ["place"] = ["兰州新区", "巴基斯坦", "哈萨克斯坦", "江苏", "西北", "浙江", "越南", "深圳", "西安", "俄罗斯"],
    };

    /// <summary>Questions whose answer is a short name, by what they ask for.</summary>
    public static ILookup<string, Asked> Named(IEnumerable<Asked> questions) => questions
        .Where(asked => asked.Answer.Length is >= 2 and <= 14 && !asked.Answer.Any(c => char.IsAsciiDigit(c) || "，。、的".Contains(c, StringComparison.Ordinal)))
        .Select(asked => (Kind: KindOf(asked), asked)).Where(entry => entry.Kind is not null).ToLookup(entry => entry.Kind!, entry => entry.asked);

    /// <summary>Half of the names come from the same text, where the evidence holds them too.</summary>
    public static IEnumerable<Trial> Of(ILookup<string, Asked> named, IReadOnlyList<NewArea.Memory.Passages.Passage> others, Random random)
    {
        foreach (var group in named)
        {
            var pool = group.ToList();
            foreach (var asked in pool)
            {
                if (SourceSentence.Holding(asked, others, random) is not { } sentence)
                {
                    continue;
                }

                var near = pool.Where(other => other.Passages == asked.Passages && IsOther(other.Answer, asked.Answer)).ToList();
                var other = near.Count > 0 && random.Next(2) == 0 ? near[random.Next(near.Count)].Answer : pool[random.Next(pool.Count)].Answer;
                if (IsOther(other, asked.Answer))
                {
                    yield return sentence.Trial(group.Key, sentence.Text.Replace(asked.Answer, other, StringComparison.Ordinal));
                }
            }
        }
    }

    public static IEnumerable<Trial> Known_names(SourceSentence sentence, Random random)
    {
        foreach (var (kind, names) in Known)
        {
            var held = names.Where(name => sentence.Text.Contains(name, StringComparison.Ordinal)).ToList();
            if (held.Count > 0)
            {
                var from = held[random.Next(held.Count)];
                var to = names.Where(name => !sentence.Text.Contains(name, StringComparison.Ordinal)).ElementAt(random.Next(names.Length - held.Count));
                yield return sentence.Trial(kind, sentence.Text.Replace(from, to, StringComparison.Ordinal));
            }
        }
    }

    private static bool IsOther(string one, string other) =>
        !one.Contains(other, StringComparison.Ordinal) && !other.Contains(one, StringComparison.Ordinal);

    private static string? KindOf(Asked asked) =>
        Person.IsMatch(asked.Question) && asked.Answer.Length <= 12 ? "person"
        : Organisation.IsMatch(asked.Question) ? "organisation"
        : Place.IsMatch(asked.Question) ? "place" : null;

    [GeneratedRegex("谁|誰|何人|哪位|哪一位")]
    private static partial Regex Person { get; }

    [GeneratedRegex("(?:哪|什么|什麼|何)(?:一?[家间間所個个支])?(?:公司|大学|大學|学校|學校|机构|機構|组织|組織|企业|企業|单位|單位|球队|球隊|政党|政黨|部门|部門)")]
    private static partial Regex Organisation { get; }

    [GeneratedRegex("(?:哪|什么|什麼|何)(?:一?[个個座])?(?:里|裡|国家|國家|国|國|城市|地方|地区|地區|省|州|岛|島|市|县|縣|处|處)|何地")]
    private static partial Regex Place { get; }
}

using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Wording;

/// <summary>Word pairs that turn a statement around.</summary>
internal static class Antonyms
{
    private static readonly (string, string)[] Pairs =
    [
        .. ("扩大 缩小|最大 最小|最高 最低|最多 最少|最早 最晚|最长 最短|最好 最差|最新 最旧|进口 出口|成功 失败|胜利 失败|击败 败给|"
            + "战胜 败给|允许 禁止|支持 反对|同意 反对|赞成 反对|接受 拒绝|开始 结束|开放 关闭|开幕 闭幕|出生 去世|出生 逝世|买入 卖出|购买 出售|输入 输出|加入 退出|盈利 亏损|"
            + "以上 以下|之前 之后|以前 以后|超过 不足|高于 低于|大于 小于|优于 劣于|快于 慢于|内部 外部|国内 国外|东部 西部|南部 北部|上游 下游|东侧 西侧|南侧 北侧|"
            + "男性 女性|正面 负面|积极 消极|公开 秘密|合法 非法|永久 临时|主要 次要|直接 间接|容易 困难|加快 放缓|加速 减速|首次 末次|第一 最后|"
            + "increased decreased|increase decrease|rose fell|largest smallest|highest lowest|first last|before after|above below|more less|imports exports|supported opposed|"
            + "success failure|accelerate slow|domestic foreign|eastern western|northern southern|allowed forbidden|oldest newest")
            .Split('|').Select(pair => pair.Split(' ')).Select(pair => (pair[0], pair[1])),
    ];

    private static readonly string[] Rising = [.. "增长 增加 增多 上升 提高 提升 升高 上涨 攀升 增至 升至 前移 上移".Split(' ')];

    private static readonly string[] Falling = [.. "下降 减少 降低 下跌 下滑 回落 降至 减至 缩减 后移 下移".Split(' ')];

    /// <summary>Words of the statement whose opposite the evidence says instead.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="isInEvidence">Whether the evidence says a word.</param>
    public static IEnumerable<string> Turned(SentenceReading statement, Func<string, bool> isInEvidence)
    {
        foreach (var (one, other) in Pairs)
        {
            if (IsTurned(one, other))
            {
                yield return one;
            }
            else if (IsTurned(other, one))
            {
                yield return other;
            }
        }

        foreach (var (stated, opposite) in new[] { (Rising, Falling), (Falling, Rising) })
        {
            if (Array.Find(stated, Says) is { } word && !Array.Exists(opposite, Says) && !stated.Any(isInEvidence) && opposite.Any(isInEvidence))
            {
                yield return word;
            }
        }

        bool Says(string word) => IsIn(statement, word);

        // Who names both turns nothing round.
        bool IsTurned(string stated, string opposite) =>
            Says(stated) && !isInEvidence(stated) && isInEvidence(opposite) && !Says(opposite);
    }

    /// <summary>Driverless says nothing of less.</summary>
    public static bool IsIn(SentenceReading text, string word) =>
        char.IsAsciiLetter(word[0]) ? text.Words.Contains(word) : text.Text.Contains(word, StringComparison.Ordinal);
}

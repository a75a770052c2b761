using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Wording;

/// <summary>Tells the words that deny from those that only look like it (不断, 无线, 未来).</summary>
internal static partial class Negation
{
    /// <summary>Where a folded text denies.</summary>
    public static HashSet<int> PositionsIn(string text) =>
        [.. Denial.Matches(text).Where(match => match.Groups["no"].Success).Select(match => match.Groups["no"].Index)];

    public static bool Denies(IEnumerable<Symbol> symbols, HashSet<int> positions) =>
        symbols.Count(symbol => positions.Contains(symbol.Start)) % 2 == 1;

    /// <summary>Whether a text says that something is not, ends or is missing, without a word that denies.</summary>
    public static bool IsImplied(string text) => Implied.IsMatch(text);

    [GeneratedRegex("取消|停止|终止|禁止|拒绝|否认|反对|缺乏|缺少|欠缺|失踪|失去|避免|免去|免除|免费|免收|摆脱|告别|废除|戒除|击败|失败|落败|退出|离开|脱离|取代|代替|替代|改制|较少|罕见|稀少|难以|空白|不同"
        + @"|\b(?:refus|declin|fail|lack|deny|denied|absent|unable|avoid|exempt|waiv|prevent|against|stop|ban(?:ned|s)?\b|forb|abolish|los[te]|ended|instead|rather|replac|rejec|scrap|cancel|miss(?:ed|ing)|un(?!i|der|it)[a-z]+|out of|free of|hardly|far from|yet to)")]
    private static partial Regex Implied { get; }

    [GeneratedRegex("不停|不懈|不已|不绝|不由|不失|不难|不妨|前所未[有见闻]|前未[有见]|离不开|不仅|不但|不断|不同|不过|不久|不少|不论|不管|不足|不到(?=[0-9一二三四五六七八九十百千半])|不超过|不低于|不少于|不得不|不光|不只|不止|不单|不料|不禁|不愧|不时|不丹|不锈|不等|不一|不可或缺|不均|不幸|不良|不朽|不动产|"
        + "无人机|无人飞|无人驾|无人车|无论|无数|无线|无锡|无形|无机|无疑|无缝|非常|非洲|除非|莫非|未来|未免|没收|没落|沉没|淹没|出没|埋没|是否|否则|否定|否认|差不多|了不起|对不起|东非|西非|南非|北非|中非|"
        + @"(?<no>[不没未无非勿莫])|\bno (?:choice|option|alternative|doubt)\b|\b(?:no|not) (?:more|fewer|less|later|earlier|longer) than\b|\bnot (?:only|just|merely|far from|least)\b|\bnot\b(?=[^,.;]{0,40}\buntil\b)|\b(?<no>not|no(?!\.? ?\d|,)|nobody|nothing|nowhere|never|without|neither|nor|none|cannot)\b|\b(?<no>[a-z]+n't)\b")]
    private static partial Regex Denial { get; }
}

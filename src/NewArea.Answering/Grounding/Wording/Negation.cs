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

    /// <summary>Whether a text tells that something is still to come: it is not done yet.</summary>
    public static bool IsPlanned(string text) => Planned.IsMatch(text) && !Done.IsMatch(text);

    /// <summary>Whether a text says that something is not done yet.</summary>
    public static bool IsNotYet(string text) => NotYet.IsMatch(text);

    [GeneratedRegex(@"预计|计划|将于|将在|拟于|有望|力争|在建|正在|年底|明年|试运行|\b(?:expected|planned|plans?|due|will|under construction|scheduled|still|aims?)\b")]
    private static partial Regex Planned { get; }

    [GeneratedRegex("已经|已于|已在|已有|已[一-龥]|了$")]
    private static partial Regex Done { get; }

    [GeneratedRegex(@"尚未|还没|还未|仍未|至今未|没有?[^，。]{0,6}完|\b(?:not|never)\b[^,.;]{0,60}\b(?:yet|before|until|so far)\b|\byet to\b|\bnot yet\b")]
    private static partial Regex NotYet { get; }

    [GeneratedRegex("取消|停止|终止|禁止|拒绝|否认|反对|缺乏|缺少|欠缺|失踪|失去|避免|免(?![得不疫])|谢绝|婉拒|防止|以防|预防|暂停|劝退|远不如|差得远|与其|不论|不限|不分|过慢|太慢|太低|太少|摆脱|告别|废除|戒除|击败|失败|落败|退出|离开|脱离|取代|代替|替代|改制|较少|罕见|稀少|难以|空白|不同"
        + @"|\b(?:refus|declin|fail|lack|deny|denied|absent|unable|avoid|exempt|waiv|prevent|against|stop|ban(?:ned|s)?\b|forb|abolish|los[te]|ended|instead|rather|replac|rejec|scrap|cancel|miss(?:ed|ing)|un(?!i|der|it)[a-z]+|out of|free of|hardly|far from|yet to|pending\b|too [a-z]+)")]
    private static partial Regex Implied { get; }

    [GeneratedRegex("不停|不懈|不已|不绝|不由|不失|不难|不妨|前所未[有见闻]|前未[有见]|离不开|不仅|不但|不断|不同|不过(?![关线审期检硬了])|不久|不少|不论|不限|不分|不管|不足|不然|(?<![看听见找买得达想等碰遇])不到(?=[0-9一二三四五六七八九十百千半])|不[能得可会应]?超过|不低于|不少于|不得不|不光|不只|不止|不单|不料|不禁|不愧|不时|不丹|不锈|不等|不一|不可或缺|不均|不幸|不良|不朽|不动产|"
        + "无人机|无人飞|无人驾|无人车|无论|无数|无线|无锡|无形|无机|无疑|无缝|非常|非洲|除非|莫非|未来|未免|没收|没落|沉没|淹没|出没|埋没|是否|否则|否定|否认|差不多|了不起|对不起|东非|西非|南非|北非|中非|"
        + @"(?<no>[不没未无非勿莫])|\bno (?:choice|option|alternative|doubt)\b|\b(?:no|not) (?:more|fewer|less|later|earlier|longer) than\b|\bnot (?:only|just|merely|far from|least)\b|\bnot\b(?=[^,.;]{0,40}\buntil\b)|\bno other\b|\bmay not exceed\b|\bnot exceed(?:ing)?\b|\b(?<no>not|no(?!\.? ?\d|,)|nobody|nothing|nowhere|never|without|neither|nor|none|cannot)\b|\b(?<no>[a-z]+n't)\b")]
    private static partial Regex Denial { get; }
}

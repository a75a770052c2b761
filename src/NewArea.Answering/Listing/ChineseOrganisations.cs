using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Listing;

/// <summary>Companies and institutions of Chinese sentences: by how their names end, or as one of so many counted companies.</summary>
internal static partial class ChineseOrganisations
{
    private const int LongestName = 24;
    private const int ShortestHead = 2;

    public static IEnumerable<Member> Of(DocumentSentence sentence)
    {
        var folded = sentence.Folded.Text;
        return Full(folded).Concat(Brands(folded)).Concat(Counted(folded)).Concat(Known().Matches(folded).Select(match => (Span(match), MemberTraits.Company)))
            .Select(found => new Member(found.Item1.In(folded), sentence.Written(found.Item1.Start, found.Item1.End), found.Item2))
            .OrderBy(member => member.Span.Start)
            .ThenByDescending(member => member.Span.Length)
            .DistinctBy(member => member.Span.Start);
    }

    /// <summary>Whether two names are of the same: one is the other in short.</summary>
    public static bool AreSame(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var at = 0;
        foreach (var character in longer)
        {
            at += at < shorter.Length && shorter[at] == character ? 1 : 0;
        }

        return at == shorter.Length;
    }

    private static IEnumerable<(TextSpan, MemberTraits)> Full(string folded)
    {
        foreach (Match ending in Endings().Matches(folded))
        {
            var start = StartOf(folded, ending.Index);
            var head = folded[start..ending.Index];
            if (head.Length >= ShortestHead && !Generic().IsMatch(head) && !(head.Length == ShortestHead && IsWord(head, 1)) && !IsWord(folded.AsSpan(ending.Index + ending.Length - 2, 2), ending.Length))
            {
                var isCompany = CompanyEnding().IsMatch(ending.Value);
                if (!isCompany && CompanyEnding().IsMatch(head))
                {
                    // 某某公司实验室 is the company's, which is read by itself.
                    continue;
                }

                yield return (TextSpan.FromBounds(start, ending.Index + ending.Length), isCompany ? MemberTraits.Company : MemberTraits.Institution);
            }
        }
    }

    /// <summary>格局 and 工厂 are words; with endings of more characters nothing is.</summary>
    private static bool IsWord(ReadOnlySpan<char> two, int ending) => ending == 1 && Vocabulary.IsCommon(two);

    private static IEnumerable<(TextSpan, MemberTraits)> Brands(string folded)
    {
        foreach (Match brand in Brand().Matches(folded))
        {
            var head = brand.Groups["head"].Value;
            var isWord = Vocabulary.IsWord(head) || Qualifies().IsMatch(head) || Generic().IsMatch(head) || head.Any(Vocabulary.IsGrammar);
            if (!isWord && (brand.Groups["strong"].Success || (!Vocabulary.IsNoun(head) && !Gazetteer.FindIn(head).Any())))
            {
                yield return (Span(brand), MemberTraits.Company);
            }
        }
    }

    /// <summary>澳集冷链、北鲜汇、瀚洋食品等23家企业.</summary>
    private static IEnumerable<(TextSpan, MemberTraits)> Counted(string folded)
    {
        foreach (Match list in CountedCompanies().Matches(folded))
        {
            foreach (var item in list.Groups["item"].Captures.Cast<Capture>())
            {
                var start = StartOf(folded, item.Index + item.Length);
                if (start < item.Index + item.Length - 1)
                {
                    yield return (TextSpan.FromBounds(Math.Max(start, item.Index), item.Index + item.Length), MemberTraits.Company);
                }
            }
        }
    }

    /// <summary>Back to the last mark or character of grammar that is part of no word, then past verbs.</summary>
    private static int StartOf(string folded, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestName && IsInName(folded, start - 1))
        {
            start--;
        }

        while (end - start >= 4 && LeadsIn().Match(folded[start..end]) is { Success: true } lead)
        {
            start += lead.Length;
        }

        return start;
    }

    private static bool IsInName(string folded, int at) => folded[at] switch
    {
        '(' or ')' => true,
        >= '一' and <= '龥' => !Vocabulary.IsGrammar(folded[at]) || IsInWord(folded, at),
        _ => char.IsAsciiLetterOrDigit(folded[at]),
    };

    private static bool IsInWord(string folded, int at)
    {
        if (HeldTogether().Matches(folded).Any(match => match.Index <= at && at < match.Index + match.Length))
        {
            return true;
        }

        for (var length = 3; length >= 2; length--)
        {
            for (var start = Math.Max(0, at - length + 1); start <= at && start + length <= folded.Length; start++)
            {
                var stretch = folded.AsSpan(start, length);
                if (Vocabulary.IsNoun(stretch))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static TextSpan Span(Match match) => new(match.Index, match.Length);

    [GeneratedRegex("有限责任公司|股份有限公司|有限公司|公司|集团(?!化)|银行|合作社|大学(?!生)|学院|研究所|研究院|医院|委员会|管委会|协会|学会|商会|实验室|基金会|报社|[日晚]报(?!道|告|名)|出版社|电视台|新华社|法院|检察院|(?:人民|市|省|区|县)政府|海关|联盟|(?:保护|服务|研究|监测|疾控|交易|融媒体|救助|文化|检测|示范|培训|展览)中心|(?<=[一-龥]{2})(?:局|厅)(?![部长面势])|(?<=[一-龥]{2})厂(?![房长区商家])")]
    private static partial Regex Endings();

    [GeneratedRegex("公司|集团|银行|厂")]
    private static partial Regex CompanyEnding();

    /// <summary>What tells nothing of which one: 上市公司, 多家银行.</summary>
    [GeneratedRegex("^(?:(?:上市|国有|民营|外资|龙头|骨干|电力|保险|全资|跨国|地方|职业|高等|专科|综合|人民|中央|商业|政策性?|国家|重点|全国|国内|国外|省级|市级|企业|行业|产业|项目|有限|股份|控股|相关|有关|主管|各级|当地|技术|公共|高新|科技|新型|大型|小型|现代|传统|一流|世界|国际|多家|几家|一家|这家|该|本|我|各|两|三|数|分|子|母|总|其他|另一|第[一二三四五]|区域|社区|卫生|康复|便民|政务|人才|游客|乡镇|农村|城市|去年|今年|目前|近年)+|.*(?:[^一-龥()a-z]|\\d家).*)$")]
    private static partial Regex Generic();

    [GeneratedRegex("(?<![一-龥\\d])(?<head>[一-龥]{2,3}?)(?:(?<strong>重工|重装|高科)|药业|制药|石化|矿业|控股|实业|证券|科技|生物|电子|食品|粮油|冶金|汽车|航空|软件|数科|智算|电器|建工|化工|碳材|新材|通信|医药|乳业|酒业|传媒|钢铁)(?![区城园局部集有股感含力型化界类链])")]
    private static partial Regex Brand();

    [GeneratedRegex("[极更最很新高大小性化型级轮年代类全各多这那本我些种]")]
    private static partial Regex Qualifies();

    [GeneratedRegex("(?<item>[一-龥a-z]{2,10})(?:(?:、|和)(?<item>[一-龥a-z]{2,8}?))+等?(?:这)?\\d+[多余]?家[一-龥]{0,6}(?:企业|公司)")]
    private static partial Regex CountedCompanies();

    [GeneratedRegex("中国(?:移动|电信|联通|铁塔|石油|石化|中车|中铁|建筑|电建|能建|航天|航发|华能|华电|大唐|铝业|五矿|黄金|邮政|人寿|平安)|国家(?:电网|能源集团|电投)|南方电网|华为|腾讯|阿里巴巴|百度|京东|字节跳动|比亚迪|宁德时代|小米")]
    private static partial Regex Known();

    /// <summary>Characters of grammar that are part of names.</summary>
    [GeneratedRegex("中[国央华共铁建]|有[限色]|同[济仁位]|人民|地[质方铁]|会[计展]|数据|计[算量]")]
    private static partial Regex HeldTogether();

    [GeneratedRegex("^(?:.*(?:未经|经由|位于|授予|致电|拨打|来自|争创|走进|兼)|经过|走进|位于|来自|作为|通过|引进|引入|加强|发挥|借助|依托|未经|围绕|联合|负责|接入|进入|成为|组建|成立|统一|授予|授权|专访|邀请|已将|已|访|赴|驻|据|经|由|请|原|时任|现任|担任|向|在|与|和|及|以及|对|为|将|把|被|让|的|是|等|如|每家|一家|专业|承担|争创|共建|创建|建设|打造|建成|联系)")]
    private static partial Regex LeadsIn();
}

using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Names;

/// <summary>An office, and the rank that makes it another one: 副总经理 is not 总经理.</summary>
/// <param name="Rank">副, 前, 原 …, or empty.</param>
/// <param name="Title">The office itself, folded.</param>
internal sealed partial record Office(string Rank, string Title)
{
    /// <summary>Any office, as part of a larger pattern.</summary>
    public const string TitlePattern =
        @"(?:总经理|经理|董事长|书记|主任|局长|部长|厅长|处长|科长|省长|市长|区长|县长|镇长|主席|总裁|总监|校长|院长|所长|馆长|行长|会长|理事长|秘书长|总理|首相|总统|主编|教练|记者|教授|院士|研究员|工程师|manager|director|chairman|secretary|president|minister|mayor|governor|principal|dean|editor|coach|ceo|head|reporter|professor)";

    /// <summary>The office whose holder a question asks for.</summary>
    public static Office? AskedIn(string folded)
    {
        if (!AsksForHolder().IsMatch(folded))
        {
            return null;
        }

        return Offices().Matches(folded).LastOrDefault() is not { } match ? null
            : FormerBefore().IsMatch(folded.AsSpan(0, match.Index)) || Predecessor().IsMatch(folded) ? Of(match) with { Rank = "前" } : Of(match);
    }

    /// <summary>Whether a question asks who held an office before.</summary>
    public static bool AsksForPredecessor(string folded) => Predecessor().IsMatch(folded);

    /// <summary>Whether a text names the office in the same rank.</summary>
    public bool StandsIn(string folded) => Offices().Matches(folded).Select(Of).Any(other => other == this);

    private static Office Of(Match match) =>
        new(Same(match.Groups["rank"].Value), match.Groups["title"].Value);

    private static string Same(string rank) => rank switch
    {
        "付" or "deputy" or "vice" => "副",
        "前任" or "former" or "原" => "前",
        _ => rank,
    };

    /// <summary>The rank may stand before the body: 前任科技局局长.</summary>
    [GeneratedRegex(@"(?:^|[的,，])(?:前任|前一?任|上一?任|原任?|首任|历任)[一-龥]{2,}$")]
    private static partial Regex FormerBefore();

    /// <summary>邵主任来之前书记是谁: whoever holds the office now is not meant.</summary>
    [GeneratedRegex(@"[一-龥]{2,}(?:来|上任|就任|接任|到任|任职|接手)?(?:之前|以前)[,的那]|(?:前任|上一任|前一任)(?:是|叫)?(?:谁|哪|什么|[一-龥]{2,3}(?:是|叫))|\b(?:predecessor|preceded|previous(?:ly)?|prior to|before the (?:present|current|incumbent)(?: one| holder)?)\b|\bbefore (?!the\b|\d)[a-z]+ ?[a-z]*\??$")]
    private static partial Regex Predecessor();

    [GeneratedRegex(@"谁|哪一?[位个](?!省|市|县|国|区|地|城|单位|公司|企业|机构|部门|园|基地|产业|行业|年|月|季)|何人|哪几位|叫什么|姓|名字|什么人|怎么称呼|\bwho\b|\bname of\b")]
    private static partial Regex AsksForHolder();

    [GeneratedRegex(
        @"(?<rank>前任|前|原|副|付|代理?|常务副|名誉|首席)?(?<title>总经理|经理|董事长|党组书记|党委书记|书记|党工委书记|主任|局长|部长|厅长|司长|处长|科长|省长|市长|区长|县长|州长|镇长|乡长|村长|主席|总裁|总监|校长|院长|所长|馆长|台长|站长|行长|社长|会长|理事长|秘书长|总理|首相|总统|参谋长|司令|总编辑?|主编|教练|总工程师|总设计师|工程师|设计师|会计师|总指挥|指挥|监事长|检察长|[关署庭厂班组队店船机段园链]长)"
        + @"|(?:(?<rank>deputy|vice|former|acting|honorary)[ -])?(?:general )?(?<title>manager|director|chairman|chairwoman|secretary|president|minister|mayor|governor|principal|dean|editor|coach|ceo|head)\b")]
    private static partial Regex Offices();
}

using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Needs;

/// <summary>
/// How much there is of a thing, of ground, people, way or power, and the words without which a sentence does not tell it: one on
/// the right project without 亩, 平方 or 面积 does not say how much ground it covers.
/// </summary>
internal static partial class AskedExtent
{
    /// <summary>How a Chinese text tells what is made in a year, for other patterns too.</summary>
    public const string Yearly = "年产|产能|产量|每年|一年|年(?:均|生产|可产|能产)|全年|[12][0-9]{3}年";

    public static IReadOnlyList<Need> Needs { get; } =
    [
        new(AsksArea(), HasArea()),
        new(AsksStaff(), HasStaff()),
        new(AsksPopulation(), HasPopulation()),
        new(AsksDistance(), HasDistance()),
        new(AsksSpeed(), HasSpeed()),
        new(AsksPower(), HasPower()),
        new(AsksElectricity(), HasElectricity()),
        new(AsksYearly(), HasYearly()),
        new(AsksTonnes(), HasTonnes()),
    ];

    [GeneratedRegex(@"占地|面积(?!最)|多少(?:亩|公顷|平方)|\bhow (?:large|big) is the (?:area|site)\b|\bthe (?:floor )?area of\b")]
    private static partial Regex AsksArea();

    [GeneratedRegex(@"[亩顷]|平方|面积|占地|\b(?:hectares?|acres?|square|mu)\b")]
    private static partial Regex HasArea();

    [GeneratedRegex(@"(?:多少|几(?![代批期届]))(?:名|个|位)?[一-龥]{0,3}(?:人员|员工|职工|雇员|工作人员|研究人员|科研人员|职员|工人|村民|床位|张床)|员工(?:人)?数|(?:雇|招聘?|用|养)(?:了|着)?多少(?:号)?人|多少(?:人手|号人)|\bhow many (?:employees|staff|workers)\b|\bhow many people (?:work|are (?:employed|on)|(?:does|do|did) [^?]{2,40} (?:employ|have))\b|\bheadcount\b")]
    private static partial Regex AsksStaff();

    [GeneratedRegex(@"员工|职工|雇员|人员|职员|工人|雇[佣用]|师生|村民|居民|床位|病床|张床|\d\s*[余多]?(?:人|名|位)|[百千万]\s*[余多]?(?:人|名|位)|\b(?:employees?|staff|workers|people|employs)\b")]
    private static partial Regex HasStaff();

    [GeneratedRegex(@"人口|多少户|\bpopulation\b")]
    private static partial Regex AsksPopulation();

    [GeneratedRegex(@"人口|居民|\d\s*[余多]?[万亿]?\s*[余多]?人|万人|户|\b(?:population|people|inhabitants)\b")]
    private static partial Regex HasPopulation();

    [GeneratedRegex(@"(?:距离?|相距|离).{0,12}(?:多少(?:公里|千米|米)|多远)")]
    private static partial Regex AsksDistance();

    [GeneratedRegex(@"公里|千米|米|里|光年|海里|英里|[距隔]")]
    private static partial Regex HasDistance();

    [GeneratedRegex("时速|速度|多快|跑多快|\\bhow fast\\b(?!.*\\b(?:grow|grew|connection|internet|network|bandwidth|line|link)\\w*)|(?<!\\b(?:egress|outgoing|download|upload|connection|internet|network|broadband|line|link|data|processing|computing) )\\bspeed\\b(?! of (?:the )?(?:connection|internet|network|growth|broadband))")]
    private static partial Regex AsksSpeed();

    [GeneratedRegex("时速|速度|提速|每小时|公里/小时|km/h|马赫|米/秒|\\bspeed\\b|\\bkm\\b")]
    private static partial Regex HasSpeed();

    [GeneratedRegex(@"用电量|耗电|功率|电费|算力(?:是|有|为)?多少(?!.{0,3}机柜)|每秒多少次")]
    private static partial Regex AsksPower();

    [GeneratedRegex(@"电|瓦|功率|能耗|每秒|次|flops|机柜")]
    private static partial Regex HasPower();

    [GeneratedRegex(@"(?:用|耗|费)[了掉]?多少度?电|\bhow much (?:electricity|power|energy|current)\b|\b(?:electricity|energy|power) (?:consumption|usage|use|bill|demand|draw)\b")]
    private static partial Regex AsksElectricity();

    [GeneratedRegex(@"[用耗度发]电|千瓦|瓦时|能耗|电[费量]|\b(?:electricity|(?:kilo|mega|giga)?watts?|[kmg]wh?|energy (?:consumption|use))\b")]
    private static partial Regex HasElectricity();

    [GeneratedRegex("(?:一年|每年|年)(?:能|可以?|要|会)?(?:生产|产|造|出)(?:出)?(?:多少|几)|(?:年产|年产量|产能)(?:是|有|为|达)?(?:多少|几)")]
    private static partial Regex AsksYearly();

    [GeneratedRegex(@"多少[万亿]?吨(?!级)|几[百千万]+吨(?!级)|\bhow many (?:thousand |million )?ton(?:ne)?s\b")]
    private static partial Regex AsksTonnes();

    /// <summary>百万吨级 is a class of plants and no amount.</summary>
    [GeneratedRegex(@"吨(?!级|位)|\bton(?:ne)?s?\b(?![ -](?:level|class|scale))")]
    private static partial Regex HasTonnes();

    [GeneratedRegex(Yearly)]
    private static partial Regex HasYearly();
}

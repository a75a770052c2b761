using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Needs;

/// <summary>What a company or another body is called, who founded it, where it is, what it makes, and the words without which a sentence does not tell it.</summary>
internal static partial class AskedOfOrganisation
{
    public static IReadOnlyList<Need> Needs { get; } =
    [
        new(AsksFullName(), HasFullName()),
        new(AsksFounder(), HasFounder()),
        new(AsksAddress(), HasAddress()),
        new(AsksProducts(), HasProducts()),
        new(AsksContract(), HasContract()),
        new(AsksStanding(), HasStanding()),
        new(AsksHospital(), HasHospital()),
    ];

    [GeneratedRegex(@"全称|全名|(?:登记|注册|正式|完整)的?名[称字]|名[称字][^,?]{0,6}完整|\bfull (?:legal |registered |official )?name\b")]
    private static partial Regex AsksFullName();

    /// <summary>A short name lacks the word for its kind.</summary>
    [GeneratedRegex(@"全称|全名|有限|股份|公司|集团|中心|大学|学院|医院|研究[院所]|实验室|委员会|[一-龥][局厅部会院所社站馆厂校区]|《|·|\b(?:company|limited|ltd|inc|corporation|group|centre|center|university|institute|bureau|committee|laboratory|association)\b")]
    private static partial Regex HasFullName();

    [GeneratedRegex(@"(?:创始人|创办人|创建者|发起人)(?:是|叫)?(?:谁|什么|哪)|谁(?:创办|创立|创建)|\bwho founded\b|\bfounder\b|\bwhen (?:was|were) [^?]{3,60} (?:founded|established|set up|created)\b")]
    private static partial Regex AsksFounder();

    [GeneratedRegex(@"创[始办立建设]|成立|建立|设立|发起|开[办设]|始建|兴办|组建|\bfound\w*|\bestablish\w*|\bcreated?\b|\bset up\b|\bstarted\b")]
    private static partial Regex HasFounder();

    [GeneratedRegex(@"地址|总部(?:设|位于|在)?(?:在|于)?哪|总部(?:[?？]|$)|\b(?:address|headquarter\w*)\b")]
    private static partial Regex AsksAddress();

    [GeneratedRegex(@"地址|总部|位于|坐落|设[在于]|地处|[路街道]\d*号|[路街]|迁|落户|\b(?:address|headquarter\w*|located|based|street|road)\b")]
    private static partial Regex HasAddress();

    [GeneratedRegex("(?:生产|制造|出产|经营|主营)(?:的是|的|些)?(?:什么|哪些|哪几)(?:样)?(?:产品|东西|货|设备|药)?[?。]?$")]
    private static partial Regex AsksProducts();

    [GeneratedRegex("产|造|制|研|做|推出|业务|经营|销|卖|供应|提供|从事|出口|系列")]
    private static partial Regex HasProducts();

    [GeneratedRegex(@"签(?:下|约|订|署)了?.{0,4}(?:多少|几)|(?:多少|几)[家个项份](?:企业|公司|项目)?[一-龥]{0,3}签|签约(?:金额|项目)|\bsigned (?:any )?(?:contracts?|deals?|agreements?)\b|\b(?:contracts?|deals?|agreements?) (?:were|was|have been|has been|got) signed\b")]
    private static partial Regex AsksContract();

    [GeneratedRegex(@"签|合同|协议|订单|合约|\b(?:sign\w*|contracts?|deals?|agreements?)\b")]
    private static partial Regex HasContract();

    [GeneratedRegex("(?:排名?|排行|位居|位列|居)[^,?]{0,4}第几|第几[名位][?。]?$")]
    private static partial Regex AsksStanding();

    [GeneratedRegex(@"第[一二三四五六七八九十\d]|首[位个]|前[一二三四五六七八九十\d]|榜首|末位|之冠|居[^,。]{0,6}首|\b(?:first|second|third|[a-z]+th|top)\b")]
    private static partial Regex HasStanding();

    [GeneratedRegex("(?:哪一?[家所个些]|什么)[一-龥]{0,2}医院")]
    private static partial Regex AsksHospital();

    [GeneratedRegex("医院|诊所|医疗机构|卫生院|医[疗学]中心|\\b(?:hospitals?|clinics?)\\b")]
    private static partial Regex HasHospital();
}

using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive;

/// <summary>
/// What a question wants to know of its subject, and the words without which a sentence does not tell it: a sentence on the
/// right project without 亩, 平方 or 面积 does not say how much ground it covers.
/// </summary>
internal static partial class AskedAttributes
{
    private static readonly (Regex Question, Regex Sentence)[] Attributes =
    [
        (AsksMoney(), HasMoney()),
        (AsksArea(), HasArea()),
        (AsksOutput(), HasOutput()),
        (AsksInvestment(), HasInvestment()),
        (AsksCapital(), HasCapital()),
        (AsksStaff(), HasStaff()),
        (AsksAddress(), HasAddress()),
        (AsksPopulation(), HasPopulation()),
        (AsksDistance(), HasDistance()),
        (AsksPower(), HasPower()),
        (AsksElectricity(), HasElectricity()),
        (AsksContract(), HasContract()),
        (AsksFounder(), HasFounder()),
        (AsksSpeed(), HasSpeed()),
        (AsksYearly(), HasYearly()),
        (AsksProducts(), HasProducts()),
        (AsksFullName(), HasFullName()),
        (AsksColumn(), HasColumn()),
        (AsksPriceOfOne(), HasPriceOfOne()),
        (AsksHospital(), HasHospital()),
        (AsksBank(), HasBank()),
        (AsksReaders(), HasReaders()),
        (AsksStanding(), HasStanding()),
    ];

    public static bool AreTold(string question, string sentence) => Needs.AreMet(Attributes, question, sentence) && AskedOfPerson.AreTold(question, sentence)
        && AskedByVisitors.AreTold(question, sentence) && AskedTimes.AreTold(question, sentence)
        && AskedShare.IsTold(question, sentence) && AskedTroubles.AreTold(question, sentence);

    [GeneratedRegex(@"占地|面积(?!最)|多少(?:亩|公顷|平方)|\bhow (?:large|big) is the (?:area|site)\b|\bthe (?:floor )?area of\b")]
    private static partial Regex AsksArea();

    [GeneratedRegex(@"[亩顷]|平方|面积|占地|\b(?:hectares?|acres?|square|mu)\b")]
    private static partial Regex HasArea();

    [GeneratedRegex(@"产值|销售额|营业额|营收|利润|税收|纳税|财政收入|gdp|生产总值|进出口|[进出]口(?:总?额|总值|金额)|资产规模|\b(?:revenue|turnover|profits?|gdp|sales)\b")]
    private static partial Regex AsksOutput();

    [GeneratedRegex(@"产值|销售|营业|营收|收入|利润|税|gdp|生产总值|进出口|贸易|资产|盈利|亏损|收益|赚|卖|达.{0,8}[元币镑]|\b(?:revenue|turnover|profits?|gdp|sales|income|earned|worth)\b")]
    private static partial Regex HasOutput();

    [GeneratedRegex(@"多少的?(?:总?投资|投入)(?!人|者|机构|方)|投资(?:额|总额|了|是|有|要|规模|报|定)*(?:多少|多大|多高|几)|(?:总投资|投资额|投资总额)(?:是|有|为)?(?:[?？]|$)|(?:花|投|砸)(?:了|进去|下去)?多少(?:[亿万]|钱)|造价(?:是|有|为)?多少|预算(?:是|有|为)?多少|(?:预算|投)[^,]{0,3}多少[亿万]|\btotal investment\b|\bhow much .*\b(?:invest|cost)")]
    private static partial Regex AsksInvestment();

    [GeneratedRegex(@"投资|投入(?!运|使|生产|用|市)|资金|耗资|斥资|出资|注资|筹|造价|费|花|款|资本|合同|金额|总额|拨|\b(?:invest\w*|cost|yuan|dollars?|million|billion)\b")]
    private static partial Regex HasInvestment();

    [GeneratedRegex(@"注册资[本金]|融资|市值|\bregistered capital\b")]
    private static partial Regex AsksCapital();

    [GeneratedRegex(@"注册资|融资|筹|募|投资方|市值|上市|股|\bcapital\b|\bfunding\b")]
    private static partial Regex HasCapital();

    [GeneratedRegex(@"(?:多少|几(?![代批期届]))(?:名|个|位)?[一-龥]{0,3}(?:人员|员工|职工|雇员|工作人员|研究人员|科研人员|职员|工人|村民|床位|张床)|员工(?:人)?数|(?:雇|招聘?|用|养)(?:了|着)?多少(?:号)?人|多少(?:人手|号人)|\bhow many (?:employees|staff|workers)\b|\bhow many people (?:work|are (?:employed|on)|(?:does|do|did) [^?]{2,40} (?:employ|have))\b|\bheadcount\b")]
    private static partial Regex AsksStaff();

    [GeneratedRegex(@"员工|职工|雇员|人员|职员|工人|雇[佣用]|师生|村民|居民|床位|病床|张床|\d\s*[余多]?(?:人|名|位)|[百千万]\s*[余多]?(?:人|名|位)|\b(?:employees?|staff|workers|people|employs)\b")]
    private static partial Regex HasStaff();

    [GeneratedRegex(@"地址|总部(?:设|位于|在)?(?:在|于)?哪|总部(?:[?？]|$)|\b(?:address|headquarter\w*)\b")]
    private static partial Regex AsksAddress();

    [GeneratedRegex(@"地址|总部|位于|坐落|设[在于]|地处|[路街道]\d*号|[路街]|迁|落户|\b(?:address|headquarter\w*|located|based|street|road)\b")]
    private static partial Regex HasAddress();

    [GeneratedRegex(@"人口|多少户|\bpopulation\b")]
    private static partial Regex AsksPopulation();

    [GeneratedRegex(@"人口|居民|\d\s*[余多]?[万亿]?\s*[余多]?人|万人|户|\b(?:population|people|inhabitants)\b")]
    private static partial Regex HasPopulation();

    [GeneratedRegex(@"(?:距离?|相距|离).{0,12}(?:多少(?:公里|千米|米)|多远)")]
    private static partial Regex AsksDistance();

    [GeneratedRegex(@"公里|千米|米|里|光年|海里|英里|[距隔]")]
    private static partial Regex HasDistance();

    [GeneratedRegex(@"用电量|耗电|功率|电费|算力(?:是|有|为)?多少(?!.{0,3}机柜)|每秒多少次")]
    private static partial Regex AsksPower();

    [GeneratedRegex(@"电|瓦|功率|能耗|每秒|次|flops|机柜")]
    private static partial Regex HasPower();

    [GeneratedRegex("(?:用|耗|费)[了掉]?多少度?电")]
    private static partial Regex AsksElectricity();

    [GeneratedRegex("[用耗度]电|千瓦|瓦时|能耗|电[费量]")]
    private static partial Regex HasElectricity();

    [GeneratedRegex(@"签(?:下|约|订|署)了?.{0,4}(?:多少|几)|(?:多少|几)[家个项份](?:企业|公司|项目)?[一-龥]{0,3}签|签约(?:金额|项目)|\bsigned (?:any )?(?:contracts?|deals?|agreements?)\b|\b(?:contracts?|deals?|agreements?) (?:were|was|have been|has been|got) signed\b")]
    private static partial Regex AsksContract();

    [GeneratedRegex(@"签|合同|协议|订单|合约|\b(?:sign\w*|contracts?|deals?|agreements?)\b")]
    private static partial Regex HasContract();

    [GeneratedRegex(@"(?:创始人|创办人|创建者|发起人)(?:是|叫)?(?:谁|什么|哪)|谁(?:创办|创立|创建)|\bwho founded\b|\bfounder\b")]
    private static partial Regex AsksFounder();

    [GeneratedRegex(@"创[始办立建设]|成立|建立|设立|发起|开[办设]|始建|兴办|组建|\bfound\w*|\bestablish\w*|\bcreated?\b|\bset up\b|\bstarted\b")]
    private static partial Regex HasFounder();

    [GeneratedRegex("时速|速度|多快|跑多快|\\bhow fast\\b(?!.*\\b(?:grow|grew|connection|internet|network|bandwidth|line|link)\\w*)|\\bspeed\\b")]
    private static partial Regex AsksSpeed();

    [GeneratedRegex("时速|速度|提速|每小时|公里/小时|km/h|马赫|米/秒|\\bspeed\\b|\\bkm\\b")]
    private static partial Regex HasSpeed();

    [GeneratedRegex("(?:一年|每年|年)(?:能|可以?|要|会)?(?:生产|产|造|出)(?:出)?(?:多少|几)|(?:年产|年产量|产能)(?:是|有|为|达)?(?:多少|几)")]
    private static partial Regex AsksYearly();

    [GeneratedRegex("年产|产能|产量|每年|一年|年(?:均|生产|可产|能产)|全年|[12][0-9]{3}年")]
    private static partial Regex HasYearly();

    [GeneratedRegex("(?:生产|制造|出产|经营|主营)(?:的是|的|些)?(?:什么|哪些|哪几)(?:样)?(?:产品|东西|货|设备|药)?[?。]?$")]
    private static partial Regex AsksProducts();

    [GeneratedRegex("产|造|制|研|做|推出|业务|经营|销|卖|供应|提供|从事|出口|系列")]
    private static partial Regex HasProducts();

    [GeneratedRegex(@"多少[万亿]?元|多少钱|价格|费用|造价|价钱|多贵|贵不贵|(?:成交|售|报|单|地|房|起拍|拍卖|标|定|出厂|收购)价(?!机制|值)|多少[一-龥]{0,3}(?:经费|资金|费)(?!用?电)|(?:经费|资金)(?:是|有|要|花了?)?多少|\bhow much (?:money|does it cost|did it cost)\b|\bhow much (?:does|do|did|is|was|were|will|would)\b.*\b(?:pay|paid|paying|cost|costing|charged?|charging|spend|spent|spending|earn|sell|rent)\b|\bwhat (?:would|do|does|did|must|should|will) .{2,40} (?:pay|cost|charge|spend)\b|\bprice\b|\bcosts?\b")]
    private static partial Regex AsksMoney();

    [GeneratedRegex(@"[元币镑钱费]|价(?!值观)(?<!评价)|美金|卢布|法郎|马克|两|\b(?:yuan|dollars?|euros?|pounds?|rmb|usd|cost)\b|[$€£¥]")]
    private static partial Regex HasMoney();

    [GeneratedRegex(@"全称|全名|(?:登记|注册|正式|完整)的?名[称字]|名[称字][^,?]{0,6}完整|\bfull (?:legal |registered |official )?name\b")]
    private static partial Regex AsksFullName();

    /// <summary>A short name lacks the word for its kind.</summary>
    [GeneratedRegex(@"全称|全名|有限|股份|公司|集团|中心|大学|学院|医院|研究[院所]|实验室|委员会|[一-龥][局厅部会院所社站馆厂校区]|《|·|\b(?:company|limited|ltd|inc|corporation|group|centre|center|university|institute|bureau|committee|laboratory|association)\b")]
    private static partial Regex HasFullName();

    [GeneratedRegex(@"(?:哪一?个|什么|哪)(?:栏目|专栏|版块|板块)|(?:栏目|专栏)(?:是|叫)(?:什么|哪)|\b(?:which|what) column\b")]
    private static partial Regex AsksColumn();

    [GeneratedRegex(@"栏|板块|版块|系列|【|\b(?:column|series|section)\b")]
    private static partial Regex HasColumn();

    [GeneratedRegex(@"(?:[一每][次台张晚度]|每人|一个?人|一个疗程|[一每]平方?米?)[^,?]{0,6}多少钱|多少钱[一每]")]
    private static partial Regex AsksPriceOfOne();

    [GeneratedRegex(@"[一每单][次台张晚度平人]|每|均|单价|/|疗程")]
    private static partial Regex HasPriceOfOne();

    [GeneratedRegex("(?:哪一?[家所个些]|什么)[一-龥]{0,2}医院")]
    private static partial Regex AsksHospital();

    [GeneratedRegex("医院|诊所|医疗机构|卫生院|医[疗学]中心|\\b(?:hospitals?|clinics?)\\b")]
    private static partial Regex HasHospital();

    [GeneratedRegex("(?:哪一?[家个些]|什么)[一-龥]{0,2}银行|\\bwhich banks?\\b")]
    private static partial Regex AsksBank();

    [GeneratedRegex("[银农建工商]行|信贷|信用|联社|\\bbanks?\\b")]
    private static partial Regex HasBank();

    /// <summary>How long a piece is and how many read it.</summary>
    [GeneratedRegex("多少字(?!节)|字数|(?:阅读|点击|浏览|播放)[量数]|(?:多少|几)(?:条|个)?(?:评论|点赞|人看过)|(?:评论|点赞)(?:数|有|是)*(?:多少|几)|\\bhow many (?:words|views|comments|likes)\\b")]
    private static partial Regex AsksReaders();

    [GeneratedRegex(@"\d\s*[余多万]*字|字数|阅读|点击|浏览|播放|评论|点赞|\b(?:words|views|comments|likes)\b")]
    private static partial Regex HasReaders();

    [GeneratedRegex("(?:排名?|排行|位居|位列|居)[^,?]{0,4}第几|第几[名位][?。]?$")]
    private static partial Regex AsksStanding();

    [GeneratedRegex(@"第[一二三四五六七八九十\d]|首[位个]|前[一二三四五六七八九十\d]|榜首|末位|之冠|居[^,。]{0,6}首|\b(?:first|second|third|[a-z]+th|top)\b")]
    private static partial Regex HasStanding();
}

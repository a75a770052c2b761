using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Needs;

/// <summary>
/// What a thing costs, earns and is paid with, and the words without which a sentence does not tell it: where no currency and no
/// price is named, no cost is told.
/// </summary>
internal static partial class AskedMoney
{
    /// <summary>The wording of a price that has none of its words, as part of larger patterns.</summary>
    public const string WhatIsPaid = @"\bwhat (?:would|do|does|did|must|should|will) .{2,40} (?:pay|cost|charge|spend)\b";

    public static IReadOnlyList<Need> Needs { get; } =
    [
        new(AsksMoney(), HasMoney()),
        new(AsksPriceOfOne(), HasPriceOfOne()),
        new(AsksInvestment(), HasInvestment()),
        new(AsksCapital(), HasCapital()),
        new(AsksOutput(), HasOutput()),
        new(AsksBank(), HasBank()),
    ];

    [GeneratedRegex(@"多少[万亿]?元|多少钱|价格|费用|造价|价钱|多贵|贵不贵|(?:成交|售|报|单|地|房|起拍|拍卖|标|定|出厂|收购)价(?!机制|值)|多少[一-龥]{0,3}(?:经费|资金|费)(?!用?电)|(?:经费|资金)(?:是|有|要|花了?)?多少|\bhow much (?:money|does it cost|did it cost)\b|\bhow much (?:does|do|did|is|was|were|will|would)\b.*\b(?:pay|paid|paying|cost|costing|charged?|charging|spend|spent|spending|earn|sell|rent)\b|" + WhatIsPaid + @"|\bprice\b|\bcosts?\b")]
    private static partial Regex AsksMoney();

    [GeneratedRegex(@"[元币镑钱费]|价(?!值观)(?<!评价)|美金|卢布|法郎|马克|两|\b(?:yuan|dollars?|euros?|pounds?|rmb|usd|cost)\b|[$€£¥]")]
    private static partial Regex HasMoney();

    [GeneratedRegex(@"(?:[一每][次台张晚度]|每人|一个?人|一个疗程|[一每]平方?米?)[^,?]{0,6}多少钱|多少钱[一每]")]
    private static partial Regex AsksPriceOfOne();

    [GeneratedRegex(@"[一每单][次台张晚度平人]|每|均|单价|/|疗程")]
    private static partial Regex HasPriceOfOne();

    [GeneratedRegex(@"多少的?(?:总?投资|投入)(?!人|者|机构|方)|投资(?:额|总额|了|是|有|要|规模|报|定)*(?:多少|多大|多高|几)|(?:总投资|投资额|投资总额)(?:是|有|为)?(?:[?？]|$)|(?:花|投|砸)(?:了|进去|下去)?多少(?:[亿万]|钱)|造价(?:是|有|为)?多少|预算(?:是|有|为)?多少|(?:预算|投)[^,]{0,3}多少[亿万]|\btotal investment\b|\bhow much .*\b(?:invest|cost)")]
    private static partial Regex AsksInvestment();

    [GeneratedRegex(@"投资|投入(?!运|使|生产|用|市)|资金|耗资|斥资|出资|注资|筹|造价|费|花|款|资本|合同|金额|总额|拨|\b(?:invest\w*|cost|yuan|dollars?|million|billion)\b")]
    private static partial Regex HasInvestment();

    [GeneratedRegex(@"注册资[本金]|融资|市值|\bregistered capital\b")]
    private static partial Regex AsksCapital();

    [GeneratedRegex(@"注册资|融资|筹|募|投资方|市值|上市|股|\bcapital\b|\bfunding\b")]
    private static partial Regex HasCapital();

    [GeneratedRegex(@"产值|销售额|营业额|营收|利润|税收|纳税|财政收入|gdp|生产总值|进出口|[进出]口(?:总?额|总值|金额)|资产规模|\b(?:revenue|turnover|profits?|gdp|sales)\b")]
    private static partial Regex AsksOutput();

    [GeneratedRegex(@"产值|销售|营业|营收|收入|利润|税|gdp|生产总值|进出口|贸易|资产|盈利|亏损|收益|赚|卖|达.{0,8}[元币镑]|\b(?:revenue|turnover|profits?|gdp|sales|income|earned|worth)\b")]
    private static partial Regex HasOutput();

    [GeneratedRegex("(?:哪一?[家个些]|什么)[一-龥]{0,2}银行|\\bwhich banks?\\b")]
    private static partial Regex AsksBank();

    [GeneratedRegex("[银农建工商]行|信贷|信用|联社|\\bbanks?\\b")]
    private static partial Regex HasBank();
}

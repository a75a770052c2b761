using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Needs;

/// <summary>What somebody who wants to go or to write there asks, and the words without which a sentence does not tell it: the weather, the way, the hours, the telephone.</summary>
internal static partial class AskedByVisitors
{
    public static IReadOnlyList<Need> Needs { get; } =
    [
        new(AsksTicket(), HasTicket()),
        new(AsksWeather(), HasWeather()),
        new(AsksWay(), HasWay()),
        new(AsksHours(), HasHours()),
        new(AsksSite(), HasSite()),
        new(AsksMail(), HasMail()),
        new(AsksFax(), HasFax()),
        new(AsksPhone(), HasPhone()),
    ];

    [GeneratedRegex("门票|票价|票(?:要|卖)?多少钱")]
    private static partial Regex AsksTicket();

    [GeneratedRegex("票|免费|[元角]/?人")]
    private static partial Regex HasTicket();

    [GeneratedRegex(@"(?:天气|气温|温度)(?:预报)?(?:现在|今天|明天)?(?:是|会|有)?(?:怎么?样|如何|好[吗不]|多少度?|冷[吗不]|热[吗不])|(?:什么|啥|哪种)天气|(?:会不会|会|要|用|需不需要|要不要|用不用)(?:下雨|下雪|带伞|穿羽绒服)|(?:几|多少)度[?。]?$|\b(?:weather|forecast)\b.*\?|\b(?:rain|snow|umbrella)\b.*\?")]
    private static partial Regex AsksWeather();

    [GeneratedRegex(@"天气|气温|温度|气候|摄氏|[晴雨雪雾霾]|多云|刮风|\d\s*(?:度(?!电)|℃|°)|\b(?:weather|temperature|rain\w*|snow\w*|sunny|cloudy|degrees?|celsius|forecast)\b")]
    private static partial Regex HasWeather();

    [GeneratedRegex("几路(?:公交|车)|(?:坐|乘|换乘|搭)(?:什么|几|哪)[^?]{0,4}(?:车|路|线)|(?:怎么|如何)(?:坐车|乘车|开车去|开车到)|(?:坐车|开车|打车)[^,?]{0,10}(?:多久|多远|多长时间|怎么走)|\\bhow (?:do|can|would) (?:i|we|you|one) get (?:to|there)\\b|\\bwhich bus\\b")]
    private static partial Regex AsksWay();

    [GeneratedRegex("公交|地铁|[乘坐]|车程|班车|高铁|高速|自驾|专线|号线|航班|\\b(?:bus|train|metro|railway|highway|drive|flights?)\\b")]
    private static partial Regex HasWay();

    [GeneratedRegex("几点(?:钟)?(?:上班|下班|开门|关门|营业|开放|开始|结束|开会)|(?:上班|办公|营业|开放|开门)时间|\\b(?:opening|office|business|working) hours\\b|\\bwhat (?:time|hour)\\b")]
    private static partial Regex AsksHours();

    [GeneratedRegex(@"\d\s*[:点时]|[一二三四五六七八九十两]点|上午|下午|早上|晚上|全天|小时|\b(?:a\.?m|p\.?m|o'clock|hours?|noon|midnight)\b")]
    private static partial Regex HasHours();

    [GeneratedRegex("官网|网址|网站(?:地址)?是|\\b(?:website|web address|homepage|url)\\b")]
    private static partial Regex AsksSite();

    [GeneratedRegex("www|http|[a-z]\\.(?:com|cn|org|net)|官网|网址|网站|\\b(?:website|homepage)\\b")]
    private static partial Regex HasSite();

    [GeneratedRegex(@"邮箱|电子邮件|e-?mail|(?:微博|微信|抖音|qq|推特|脸书)的?(?:账号|号码?|名)?(?:是|叫)?(?:多少|什么|啥)?[?。]?$|账号")]
    private static partial Regex AsksMail();

    [GeneratedRegex(@"邮箱|邮件|@|e-?mail|微博|微信|抖音|qq|账号|公众号")]
    private static partial Regex HasMail();

    [GeneratedRegex(@"传真|\bfax\b")]
    private static partial Regex AsksFax();

    [GeneratedRegex(@"传真|\bfax\b")]
    private static partial Regex HasFax();

    [GeneratedRegex(@"电话(?:号码)?(?:是|号)?(?:多少|几|什么)|的(?:电话|手机号|微信号?|联系方式)(?:号码?)?[?。]?$|手机号|传真|\b(?:phone|telephone|fax) number\b")]
    private static partial Regex AsksPhone();

    [GeneratedRegex(@"\d{3,4}-\d{4,}|\d{7,}|热线|拨打\d+")]
    private static partial Regex HasPhone();
}

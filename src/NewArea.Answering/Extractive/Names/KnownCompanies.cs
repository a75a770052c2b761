using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Names;

/// <summary>Companies that everybody knows, some named by common words (中国电信): asked about, they must be spoken of.</summary>
internal static partial class KnownCompanies
{
    /// <param name="folded">A question, folded.</param>
    public static IEnumerable<string> FindIn(string folded) => Names().Matches(folded).Select(match => match.Value);

    [GeneratedRegex("中国(?:移动|电信|联通|铁塔|石油|石化|海油|中车|中铁|铁建|中冶|建筑|银行|工商银行|农业银行|建设银行|人寿|平安|国航|邮政|华能|大唐|宝武|铝业)|国家电网|南方电网|中石油|中石化|中海油|华为(?!什么|啥|何|谁|了|此)|腾讯|阿里巴巴|百度|京东|美团|拼多多|字节跳动|抖音集团|小米|联想|中兴通讯|宁德时代|比亚迪|蔚来|理想汽车|小鹏汽车|吉利|长城汽车|上汽|一汽|东风汽车|格力|美的集团|海尔|海信|大疆|科大讯飞|寒武纪|中芯国际|京东方|隆基|通威|金川集团|酒钢|三一重工|徐工|中联重科|药明康德|恒瑞|复星|万科|恒大|碧桂园|特斯拉|苹果公司|微软|谷歌|亚马逊|英特尔|英伟达|三星|西门子|大众汽车|丰田|空客|波音|巴斯夫|壳牌|辉瑞|罗氏|默沙东")]
    private static partial Regex Names();
}

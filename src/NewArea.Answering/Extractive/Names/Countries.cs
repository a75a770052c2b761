using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive.Names;

/// <summary>Countries in English and Chinese and the part of the world they lie in, by which an English question asks for them: which Central Asian country.</summary>
internal static partial class Countries
{
    private static readonly (string Region, string[] Names)[] ByRegion =
    [
        ("central asia", ["kazakhstan", "哈萨克斯坦", "uzbekistan", "乌兹别克斯坦", "kyrgyzstan", "吉尔吉斯斯坦", "tajikistan", "塔吉克斯坦", "turkmenistan", "土库曼斯坦"]),
        ("south asia", ["pakistan", "巴基斯坦", "india", "印度", "bangladesh", "孟加拉", "sri lanka", "斯里兰卡", "nepal", "尼泊尔", "bhutan", "不丹", "maldives", "马尔代夫", "afghanistan", "阿富汗"]),
        ("southeast asia", ["vietnam", "越南", "thailand", "泰国", "laos", "老挝", "cambodia", "柬埔寨", "myanmar", "缅甸", "malaysia", "马来西亚", "singapore", "新加坡", "indonesia", "印尼", "印度尼西亚", "philippines", "菲律宾", "brunei", "文莱"]),
        ("east asia", ["china", "中国", "我国", "japan", "日本", "south korea", "韩国", "north korea", "朝鲜", "mongolia", "蒙古"]),
        ("west asia", ["iran", "伊朗", "iraq", "伊拉克", "syria", "叙利亚", "turkey", "土耳其", "israel", "以色列", "saudi arabia", "沙特", "emirates", "uae", "阿联酋", "qatar", "卡塔尔", "kuwait", "科威特", "oman", "阿曼", "jordan", "约旦", "georgia", "格鲁吉亚", "armenia", "亚美尼亚", "azerbaijan", "阿塞拜疆"]),
        ("africa", ["egypt", "埃及", "libya", "利比亚", "algeria", "阿尔及利亚", "morocco", "摩洛哥", "tunisia", "突尼斯", "south africa", "南非", "nigeria", "尼日利亚", "kenya", "肯尼亚", "ethiopia", "埃塞俄比亚", "tanzania", "坦桑尼亚", "angola", "安哥拉", "ghana", "加纳", "zambia", "赞比亚", "sudan", "苏丹", "congo", "刚果", "mozambique", "莫桑比克", "uganda", "乌干达", "senegal", "塞内加尔"]),
        ("europe", ["germany", "德国", "france", "法国", "britain", "united kingdom", "england", "英国", "italy", "意大利", "spain", "西班牙", "portugal", "葡萄牙", "netherlands", "荷兰", "belgium", "比利时", "switzerland", "瑞士", "austria", "奥地利", "sweden", "瑞典", "norway", "挪威", "denmark", "丹麦", "finland", "芬兰", "poland", "波兰", "czech", "捷克", "hungary", "匈牙利", "romania", "罗马尼亚", "bulgaria", "保加利亚", "greece", "希腊", "ukraine", "乌克兰", "belarus", "白俄罗斯", "ireland", "爱尔兰", "iceland", "冰岛", "serbia", "塞尔维亚", "russia", "俄罗斯"]),
        ("america", ["united states", "u.s.", "usa", "america", "美国", "canada", "加拿大", "mexico", "墨西哥", "cuba", "古巴", "brazil", "巴西", "argentina", "阿根廷", "chile", "智利", "peru", "秘鲁", "colombia", "哥伦比亚", "venezuela", "委内瑞拉", "ecuador", "厄瓜多尔", "bolivia", "玻利维亚", "uruguay", "乌拉圭", "panama", "巴拿马"]),
        ("oceania", ["australia", "澳大利亚", "new zealand", "新西兰", "fiji", "斐济", "papua", "巴布亚"]),
    ];

    private static readonly FrozenDictionary<string, string> Regions =
        ByRegion.SelectMany(region => region.Names.Select(name => (Name: TextFolding.Fold(name), region.Region))).ToFrozenDictionary(entry => entry.Name, entry => entry.Region);

    private static readonly Regex Any = new(@"(?<![a-z])(?:" + string.Join('|', Regions.Keys.OrderByDescending(name => name.Length).Select(Regex.Escape)) + ")", RegexOptions.Compiled | RegexOptions.CultureInvariant);

    /// <summary>The countries that a folded text names, each by the name it has there.</summary>
    public static IEnumerable<string> In(string folded) => Any.Matches(folded).Select(match => match.Value).Distinct();

    /// <summary>Whether a country lies where the region word of a question says; of other words any country does.</summary>
    /// <param name="country">As a text names it, folded.</param>
    /// <param name="region">In an adjective or a name, folded: central asian, africa.</param>
    public static bool LiesIn(string country, string region) => Region().Match(region) is not { Success: true } asked
        || Regions[country] is var home && (asked.Groups["part"].Value is { Length: > 0 } part ? home == $"{part.Trim()} {asked.Groups["land"].Value}" : home.EndsWith(asked.Groups["land"].Value, StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?<part>central |south |southeast |east |west )?(?<land>asia|africa|europe|america|oceania)(?:a?n)?\b")]
    private static partial Regex Region();
}

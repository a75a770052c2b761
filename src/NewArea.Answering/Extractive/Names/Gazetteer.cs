using System.Collections.Frozen;

namespace NewArea.Answering.Extractive.Names;

/// <summary>Names of countries, Chinese provinces and larger cities, by which a question names another place.</summary>
internal static class Gazetteer
{
    public static FrozenSet<string> Provinces { get; } =
        Split("河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 台湾").ToFrozenSet();

    public static FrozenSet<string> Cities { get; } =
        Split("""
            北京 上海 天津 重庆
            石家庄 太原 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 海口 成都 贵阳 昆明 西安 兰州 西宁 呼和浩特 南宁 拉萨 银川 乌鲁木齐 台北 高雄
            深圳 厦门 青岛 大连 宁波 苏州 无锡 常州 徐州 温州 嘉兴 绍兴 金华 台州 泉州 漳州 烟台 潍坊 威海 洛阳 开封 宜昌 襄阳 株洲 岳阳 珠海 佛山 东莞 中山 惠州 汕头 湛江 桂林 柳州 三亚 绵阳 遵义 大理 丽江
            咸阳 宝鸡 延安 天水 酒泉 嘉峪关 金昌 白银 武威 张掖 平凉 庆阳 定西 陇南 临夏 甘南 敦煌 唐山 秦皇岛 保定 邯郸 大同 包头 鄂尔多斯 鞍山 大庆 扬州 镇江 南通 连云港 盐城 芜湖 九江 赣州
            纽约 伦敦 巴黎 东京 首尔 莫斯科 柏林 罗马 悉尼 曼谷 迪拜
            """).ToFrozenSet();

    public static FrozenSet<string> Countries { get; } =
        Split("""
            美国 英国 法国 德国 日本 韩国 朝鲜 俄罗斯 苏联 印度 巴基斯坦 孟加拉国 斯里兰卡 尼泊尔 缅甸 泰国 越南 老挝 柬埔寨 马来西亚 新加坡 印度尼西亚 印尼 菲律宾 蒙古国 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦
            阿富汗 伊朗 伊拉克 叙利亚 土耳其 以色列 沙特阿拉伯 沙特 阿联酋 卡塔尔 科威特 埃及 利比亚 阿尔及利亚 摩洛哥 南非 尼日利亚 肯尼亚 埃塞俄比亚 加拿大 墨西哥 古巴 巴西 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉
            意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 奥地利 瑞典 挪威 丹麦 芬兰 波兰 捷克 匈牙利 罗马尼亚 保加利亚 希腊 乌克兰 白俄罗斯 爱尔兰 冰岛 澳大利亚 新西兰
            """).ToFrozenSet();

    private static readonly FrozenSet<string> Areas = Split("浦东 雄安 西咸 滨海 两江 舟山 南沙 贵安 西海岸 天府 湘江 江北 滇中 哈尔滨新区 赣江 前海 横琴").ToFrozenSet();

    private static readonly FrozenSet<string> Names = ((FrozenSet<string>[])[Provinces, Cities, Areas, Countries]).SelectMany(names => names).ToFrozenSet();

    private static readonly int Longest = Names.Max(name => name.Length);

    public static IEnumerable<string> FindIn(string folded)
    {
        for (var start = 0; start < folded.Length - 1; start++)
        {
            for (var length = Math.Min(Longest, folded.Length - start); length >= 2; length--)
            {
                if (Names.Contains(folded.Substring(start, length)))
                {
                    yield return folded.Substring(start, length);
                    start += length - 1;
                    break;
                }
            }
        }
    }

    private static string[] Split(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

using System.Text.RegularExpressions;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Grounding.Figures;

/// <summary>The units a number may carry, in Chinese and English, with their spellings.</summary>
internal static partial class Units
{
    private static readonly string[] Measures =
    [
        "元 块钱 元人民币 人民币 yuan rmb cny", "美元 美金 usd dollars dollar", "欧元 euros euro eur", "日元 日圆 yen jpy", "港元 港币 hkd", "英镑 pounds gbp",
        "新台币 台币 元新台币", "角", "韩元 won", "卢布", "法郎", "马克",
        "公里 千米 km kilometers kilometres kilometer kilometre", "米 m meters metres meter metre", "厘米 公分 cm centimeters centimetres",
        "毫米 mm millimeters millimetres", "微米 μm", "纳米 nm", "英里 哩 miles mile", "海里 浬", "英尺 呎 feet foot ft", "英寸 吋 inches inch", "码", "里", "丈", "尺", "寸", "光年",
        "平方公里 平方千米 km2 squarekilometers", "平方米 m2 squaremeters", "公顷 hectares hectare ha", "亩 mu", "立方米 m3", "英亩 acres",
        "吨 公吨 t tons tonnes ton tonne", "公斤 千克 kg kilograms kilogram kilo kilos", "克 g grams", "毫克 mg", "斤", "两重", "磅 lb",
        "升 l liters litres", "毫升 ml", "摄氏度 度 °c °", "华氏度 °f", "年 years year decades decade 年间 周年", "岁 周岁 yearsold year-old yearold", "个月 months month 个多月", "月", "周 星期 个星期 weeks week 礼拜",
        "天 days day", "小时 个小时 hours hour h 个多小时", "分钟 minutes minute min", "分", "秒 seconds second s 秒钟", "毫秒 ms", "世纪 个世纪 centuries century", "年代", "季度", "时 点 点钟", "刻",
        "倍 times", "百分点 个百分点 percentagepoints percentagepoint", "分之",
        "瓦 w", "千瓦 kw kilowatts kilowatt", "兆瓦 mw megawatts megawatt", "千瓦时 kwh 度电 kilowatthours kilowatthour kilowatt-hours kilowatt-hour", "伏 v", "赫兹 hz", "ghz", "mhz", "字节 b", "kb", "mb", "gb", "tb", "tbps", "gbps", "mbps", "马力", "节",
    ];

    private const string Counters =
        "个 家 项 例 台 座 条 架 辆 艘 部 首 篇 张 套 批次 批 户 所 株 头 只 种 类 层 号 集 章 轮 场 局 票 枚 颗 支 队 组 级 路 期 卷 册 本 期 幅 件 次 届 人次 代 区 省 市 县 镇 村 国 处 间 栋 幢 口 匹 块 片 根 份 笔 门 道 声 句 字 回 度次 席 房 州 州 名 位 人 线 族 岛 段 版 集团 机柜 站 胎 胜 败 球 步 环 维 阶 档 型 系 科 属 员 亚种 款 班 列 箱 袋 桶 瓶 杯 盒 趟 顿 朵 滴 尊 宗 排 堂";

    private static readonly string[] CounterSynonyms = ["名 位 人 个人 口人 个位次 位次 people persons person 个病人 个患者 个学生 个孩子 个工人 个员工 个职工 个村民 个农民 个居民 个乘客 个老师", "所 间 所学校", "种 类"];

    private static readonly Dictionary<string, Unit> Names = Build();

    private static readonly int Longest = Names.Keys.Max(name => name.Length);

    /// <summary>Counts pieces, and money where no thing follows: 卖24块.</summary>
    private const string Piece = "块";

    private static readonly Unit Yuan = new("元", UnitClass.Measure);

    /// <summary>Of the clock.</summary>
    public const string Hour = "时";

    public static Unit YearsOld { get; } = new("岁", UnitClass.Measure);

    public static Unit Year { get; } = new("年", UnitClass.Measure);

    /// <summary>The unit at a position, its end, and whether one stands there.</summary>
    public static Unit At(string text, int index, out int end)
    {
        var start = index < text.Length && (text[index] == ' ' || (text[index] == '-' && index + 1 < text.Length && char.IsAsciiLetter(text[index + 1]))) ? index + 1 : index;
        for (var length = Math.Min(Longest, text.Length - start); length > 0; length--)
        {
            var name = text.Substring(start, length);
            if (Names.TryGetValue(name.Replace(" ", "", StringComparison.Ordinal), out var unit) && EndsAsWord(text, start, length))
            {
                end = start + length;
                return name == Piece && (end == text.Length || text[end] is < '一' or > '龥') ? Yuan : unit;
            }
        }

        end = index;
        if (AfterAdjective.Match(text, start) is { Success: true } later && Names.TryGetValue(later.Groups["unit"].Value, out var measure) && measure.Class == UnitClass.Measure)
        {
            // 5,144 installed tonnes
            return measure;
        }

        return start < text.Length && char.IsLetter(text[start]) && Following(text, start) is var word && !EnglishWords.IsStopWord(word)
            ? new Unit(word, UnitClass.Word) : Unit.None;
    }

    /// <summary>Whether a folded word is a measure: tonnes, months.</summary>
    public static bool IsMeasure(string word) => Names.TryGetValue(word, out var unit) && unit.Class == UnitClass.Measure;

    /// <summary>3,500 a day measures no days.</summary>
    [GeneratedRegex(@"\G(?!an? |per |each |every )[a-z]+ (?<unit>[a-z]{3,})\b")]
    private static partial Regex AfterAdjective { get; }

    private static bool EndsAsWord(string text, int start, int length) =>
        !char.IsAsciiLetter(text[start + length - 1]) || start + length == text.Length || !char.IsAsciiLetterOrDigit(text[start + length]);

    private static string Following(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > start ? text[start..end] : text[start].ToString();
    }

    private static Dictionary<string, Unit> Build()
    {
        var names = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var counter in Counters.Split(' '))
        {
            names[counter] = new Unit(counter, UnitClass.Counter);
        }

        Add(CounterSynonyms, UnitClass.Counter);
        Add(Measures, UnitClass.Measure);
        return names;

        void Add(string[] groups, UnitClass unitClass)
        {
            foreach (var spellings in groups.Select(group => group.Split(' ')))
            {
                foreach (var spelling in spellings)
                {
                    names[spelling] = new Unit(spellings[0], unitClass);
                }
            }
        }
    }
}

using System.Collections.Frozen;

namespace NewArea.Answering.Grounding.Figures;

/// <summary>Measures of one kind that convert into each other without rounding: three days are 72 hours.</summary>
internal static class Conversions
{
    /// <summary>By unit what it measures and how many of the first of its row it holds. Months and days do not convert.</summary>
    private static readonly FrozenDictionary<string, (int Kind, decimal Factor)> Factors = new[]
    {
        "秒 1 分钟 60 小时 3600 天 86400 周 604800", "个月 1 年 12 世纪 1200", "米 1 公里 1000 厘米 0.01 毫米 0.001 微米 0.000001 纳米 0.000000001",
        "克 1 公斤 1000 斤 500 吨 1000000 毫克 0.001", "平方米 1 公顷 10000 平方公里 1000000", "千瓦 1 瓦 0.001 兆瓦 1000",
    }.SelectMany((row, kind) => row.Split(' ').Chunk(2).Select(pair => (Unit: pair[0], Kind: kind, Factor: decimal.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(entry => entry.Unit, entry => (entry.Kind, entry.Factor), StringComparer.Ordinal);

    /// <summary>Whether two amounts in different measures are the same.</summary>
    public static bool AreEqual(Figure one, Figure other) =>
        one is { Kind: FigureKind.Number, Year: 0 } && other is { Kind: FigureKind.Number, Year: 0 } && one.Unit != other.Unit
        && Factors.TryGetValue(one.Unit.Name, out var first) && Factors.TryGetValue(other.Unit.Name, out var second)
        && first.Kind == second.Kind && one.Value * first.Factor == other.Value * second.Factor;
}

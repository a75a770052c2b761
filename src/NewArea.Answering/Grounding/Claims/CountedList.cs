using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>A count that the statement itself proves by naming what it counts: 五个产业：甲、乙、丙、丁和戊.</summary>
internal static partial class CountedList
{
    /// <summary>What counts those just named without another word: 松亭、白鹭和石桥沟三县.</summary>
    private const string Territories = "省市县区州镇乡村国";

    public static bool IsProven(Figure figure, SentenceReading statement) =>
        figure is { Kind: FigureKind.Number, Value: >= 2 and <= 12, Bound: Bound.Exact, Unit.Class: UnitClass.Counter }
        && (Items(After.Match(statement.Text[figure.End..])) == figure.Value || Items(Before.Match(statement.Text[..figure.Start])) == figure.Value
            || (Territories.Contains(figure.Unit.Name, StringComparison.Ordinal) && Items(Row.Match(statement.Text[..figure.Start])) == figure.Value));

    private static int Items(Match list) => list.Success ? Separator.Split(list.Groups["list"].Value).Count(item => item.Length > 0) : 0;

    /// <summary>五个产业：…, 产业有五个，即… and 五个最：…，…</summary>
    [GeneratedRegex("^[^，。；,;]{0,12}(?:[:：]|[，,](?:即|分别[是为]))(?<list>[^。；;]+)")]
    private static partial Regex After { get; }

    /// <summary>…、…和…这四条链</summary>
    [GeneratedRegex("(?<list>[^，。；：,;:]*、[^，。；：,;:]*)这$")]
    private static partial Regex Before { get; }

    [GeneratedRegex("(?<list>[^，。；：,;:]*、[^，。；：,;:、]{1,8})$")]
    private static partial Regex Row { get; }

    [GeneratedRegex("[、，,。]+(?:以及|还有|和|及|与)?|以及|还有|(?<=[^、，,])[和与及](?=[^、，,]+$)")]
    private static partial Regex Separator { get; }
}

using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>A count that the statement itself proves by naming what it counts: 五个产业：甲、乙、丙、丁和戊.</summary>
internal static partial class CountedList
{
    /// <summary>What counts those just named without another word: 松亭、白鹭和石桥沟三县.</summary>
    private const string Territories = "省市县区州镇乡村国";

    public static bool IsProven(Figure figure, SentenceReading statement, EvidenceSet evidence) =>
        figure is { Kind: FigureKind.Number, Value: >= 2 and <= 12, Bound: Bound.Exact }
        && ((figure.Unit.Class == UnitClass.Counter && IsListed(figure, statement))
            || (!CountedThings.IsContradicted(figure, statement, evidence)
                && (figure.Unit.Class == UnitClass.Counter ? IsNamedBeside(figure, statement) : figure is { Value: 2, Unit.Class: UnitClass.Word } && statement.IsLatin && EnglishPair.IsMatch(statement.Text, figure.Start))));

    private static bool IsListed(Figure figure, SentenceReading statement) =>
        Items(After.Match(statement.Text[figure.End..])) == figure.Value || Items(Before.Match(statement.Text[..figure.Start])) == figure.Value
        || (Territories.Contains(figure.Unit.Name, StringComparison.Ordinal) && Items(Row.Match(statement.Text[..figure.Start])) == figure.Value);

    /// <summary>针刺和热箱两项, and 两人 of whom 一位 does this and 另一位 that.</summary>
    private static bool IsNamedBeside(Figure figure, SentenceReading statement) =>
        (Beside.Match(statement.Text[..figure.Start]) is { Success: true } row && (Items(row) == figure.Value || (figure.Value == 2 && row.Groups["last"].Success)))
        || (figure.Value == 2 && OneAndOther.IsMatch(statement.Text, figure.End));

    private static int Items(Match list) => list.Success ? Separator.Split(list.Groups["list"].Value).Count(item => item.Length > 0) : 0;

    /// <summary>五个产业：…, 产业有五个，即… and 五个最：…，…</summary>
    [GeneratedRegex("^[^，。；,;]{0,12}(?:[:：]|[，,](?:即|[^，。；,;]{0,6}分别[是为]))(?<list>[^。；;]+)")]
    private static partial Regex After { get; }

    /// <summary>…、…和…这四条链</summary>
    [GeneratedRegex("(?<list>[^，。；：,;:]*、[^，。；：,;:]*)这$")]
    private static partial Regex Before { get; }

    [GeneratedRegex("(?<list>[^，。；：,;:]*、[^，。；：,;:、]{1,8})$")]
    private static partial Regex Row { get; }

    /// <summary>…、…和…, or … 和 … alone, at the end; after 等 the list is not whole.</summary>
    [GeneratedRegex("(?<list>[^，。；：,;:]*(?:(?<last>[和与及][^，。；：,;:、和与及的有是为共等]{2,16})|、[^，。；：,;:、的有是为共等]{1,16}))$")]
    private static partial Regex Beside { get; }

    [GeneratedRegex(@"\G.*?一[位个条家种项名人座轮].*?另外?一[位个条家种项名人座轮]")]
    private static partial Regex OneAndOther { get; }

    /// <summary>two clean power plants, the one and the other</summary>
    [GeneratedRegex(@"\Gtwo(?: [a-z-]+){1,4}[,:] [^,;.]+ and [^,;.]+")]
    private static partial Regex EnglishPair { get; }

    [GeneratedRegex("[、，,。]+(?:以及|还有|和|及|与)?|以及|还有|(?<=[^、，,])[和与及](?=[^、，,]+$)")]
    private static partial Regex Separator { get; }
}

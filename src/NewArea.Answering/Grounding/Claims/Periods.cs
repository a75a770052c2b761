using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Times that a text tells without a number: 每月 is once in 一个月, 上半年 the first six months, 次日 the second day.</summary>
internal static partial class Periods
{
    private const int HalfYear = 6;

    public static bool IsProven(Figure figure, SentenceReading statement, EvidenceSet evidence) => figure switch
    {
        { Kind: FigureKind.Number, Value: 1, Unit.Class: UnitClass.Measure } => Has(EachOf(figure.Unit.Name), evidence),
        { Kind: FigureKind.Number, Value: HalfYear, Unit.Name: "个月" } => Has(FirstHalf.IsMatch(statement.Text.AsSpan(0, figure.Start)) ? "上半年" : null, evidence),
        { Kind: FigureKind.Ordinal, Value: 2 } => figure.End < statement.Text.Length && evidence.Sentences.Any(sentence => (statement.Text[figure.End] switch
        {
            '年' => NextYear,
            '天' or '日' => NextDay,
            _ => Nothing,
        }).IsMatch(sentence.Reading.Text)),
        _ => false,
    };

    private static bool Has(string? words, EvidenceSet evidence) => words is not null && words.Split(' ').Any(evidence.HasText);

    private static string? EachOf(string unit) => unit switch
    {
        "年" => "每年 年均 全年 一年",
        "个月" => "每月 单月 月均 每个月 当月",
        "周" => "每周 每星期 单周 周均",
        "天" => "每天 每日 单日 日均 一日",
        _ => null,
    };

    [GeneratedRegex("[前头]$")]
    private static partial Regex FirstHalf { get; }

    [GeneratedRegex("来年|次年|翌年|明年|隔年")]
    private static partial Regex NextYear { get; }

    [GeneratedRegex("次日|翌日|隔天|隔日|明天|明早")]
    private static partial Regex NextDay { get; }

    [GeneratedRegex("(?!)")]
    private static partial Regex Nothing { get; }
}

using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Figures that no sentence has and that follow from two which the statement gives too and its evidence proves: 58亿元 is 23亿元 more than
/// 35亿元, 3150 of 4200 are 75%.
/// </summary>
internal static partial class ReckonedFigures
{
    private const decimal Whole = 100;

    /// <summary>Share by which "about" may miss.</summary>
    private const decimal Inexact = 0.06m;
    private const string Times = "倍";

    public static bool IsProven(Figure figure, SentenceReading statement, EvidenceSet evidence)
    {
        var given = Given(figure, statement, evidence);
        return IsTold(figure, statement, evidence)
            || (IsCompared(figure, statement) && IsDifference(figure, statement, evidence))
            || given.Index().Any(one => given.Skip(one.Index + 1).Any(other => Follows(figure, one.Item, other)))
            || IsTotal(figure, given)
            || (InAll.IsMatch(statement.Text) && IsSumOfAll(figure, [.. evidence.Figures]));
    }

    /// <summary>The same where the words beside it tell that it follows: 多23亿元, 三年后, 两倍.</summary>
    public static bool IsTold(Figure figure, SentenceReading statement, EvidenceSet evidence)
    {
        var held = evidence.Figures.ToList();
        return (figure.Unit.Name == Times && HasRatio(figure, held))
            || (figure.Unit.Name == Units.Year.Name && IsSpan(figure, statement, held))
            || (Told.IsMatch(statement.Text.AsSpan(0, figure.Start)) && IsDifference(figure, statement, evidence));
    }

    private static bool IsDifference(Figure figure, SentenceReading statement, EvidenceSet evidence) =>
        evidence.Sentences.Any(sentence => IsChange(figure, sentence.Reading))
        || Given(figure, statement, evidence).Exists(one => evidence.Figures.Any(other => other.Kind == one.Kind && one.Value != other.Value && IsSumOrDifference(figure, one, other)));

    /// <summary>The other figures of the statement that the evidence has.</summary>
    private static List<Figure> Given(Figure figure, SentenceReading statement, EvidenceSet evidence) => statement.Figures.FindAll(other => !ReferenceEquals(other, figure)
        && other is { Kind: FigureKind.Number or FigureKind.Percent, Year: 0 } && evidence.Figures.Any(other.IsProvenBy));

    /// <summary>Of all numbers of the kind that the evidence has.</summary>
    private static bool IsSumOfAll(Figure figure, List<Figure> held) => figure is { Kind: FigureKind.Number, Unit.Class: UnitClass.Measure or UnitClass.Counter }
        && held.FindAll(other => other is { Kind: FigureKind.Number, Year: 0 } && other.Unit == figure.Unit) is { Count: > 1 } parts && parts.Sum(part => part.Value) == figure.Value;

    [GeneratedRegex(@"合计|总共|一共|共计|[加合]起来|相加|\b(?:together|combined|altogether|in total)\b")]
    private static partial Regex InAll { get; }

    /// <summary>三年后, where the statement gives a year and the evidence another so many later or earlier.</summary>
    private static bool IsSpan(Figure figure, SentenceReading statement, List<Figure> held) => Later.IsMatch(statement.Text, figure.End)
        && statement.Figures.Exists(given => given.Year > 0 && held.Exists(given.IsProvenBy) && held.Exists(other => other.Year > 0 && Math.Abs(other.Year - given.Year) == figure.Value));

    [GeneratedRegex(@"\G(?:之?[后前]|以[后前]|间|里|来| later| earlier| after| before)")]
    private static partial Regex Later { get; }

    private static bool HasRatio(Figure figure, List<Figure> held) =>
        held.Exists(one => one is { Kind: FigureKind.Number, Year: 0, Value: > 0 }
            && held.Exists(other => other.Kind == one.Kind && other.Unit == one.Unit && IsTimes(figure, one, other)));

    /// <summary>As exact as it is said: 12 are about three times 3.8 and more than twice 5.</summary>
    private static bool IsTimes(Figure figure, Figure one, Figure other) => figure.Bound switch
    {
        Bound.Exact => other.Value == one.Value * figure.Value,
        Bound.About => Math.Abs((other.Value / one.Value) - figure.Value) <= figure.Value * Inexact,
        Bound.Above => other.Value / one.Value is var times && times > figure.Value && times < figure.Value + 1,
        _ => false,
    };

    /// <summary>Whether a figure tells how much more or less something is: 多1400元, 12 more.</summary>
    private static bool IsCompared(Figure figure, SentenceReading statement) =>
        ComparedBefore.IsMatch(statement.Text.AsSpan(0, figure.Start)) || Told.IsMatch(statement.Text.AsSpan(0, figure.Start)) || Comparison.IsMatch(statement.Text, figure.Start);

    /// <summary>Whether a sentence tells the change by its ends: 由26个月缩短至15个月 are 11 less.</summary>
    private static bool IsChange(Figure figure, SentenceReading sentence) => sentence.Figures.Zip(sentence.Figures.Skip(1))
        .Any(ends => ends.First.End <= ends.Second.Start && Change.IsMatch(sentence.Text.AsSpan(ends.First.End, ends.Second.Start - ends.First.End))
            && (ends is { First.Kind: FigureKind.Ordinal, Second.Kind: FigureKind.Ordinal }
                ? figure.Kind == FigureKind.Number && figure.Unit.Name is "名" && figure.Value == Math.Abs(ends.First.Value - ends.Second.Value)
                : IsAlike(ends.First, ends.Second) && IsSumOrDifference(figure, ends.First, ends.Second)));

    private static bool IsAlike(Figure one, Figure other) => one.Kind == other.Kind && one.Year == 0 && other.Year == 0
        && one.Kind is FigureKind.Number or FigureKind.Percent && (one.Kind == FigureKind.Percent || one.Unit.IsProvenBy(other.Unit));

    /// <summary>多1400元, 高3米.</summary>
    [GeneratedRegex("[多少高低贵轻重差早晚长短快慢增减升降涨跌省]$")]
    private static partial Regex ComparedBefore { get; }

    /// <summary>多出19条, 缩短了11个月, 少用115立方米, 前进了5位: no length or height, as 长2厘米 may be.</summary>
    [GeneratedRegex("(?:[多少贵差]|[多少高低贵轻重差早晚长短快慢增减升降涨跌省][出了用花走]|便宜|(?:增加|减少|缩短|延长|提[高升前]|上升|下降|降低|增长|节[省约]|[前跃]进|后退)了?)$")]
    private static partial Regex Told { get; }

    [GeneratedRegex("^[^，。；、]{0,8}?(?:缩短|压缩|降低|下降|减少|减|降|跌|落|升|提高|提升|增加|增长|增|涨|扩大|扩|延长|变|改|跃居|跃)?(?:至|到|为|成)[了 ]?$|^ to $")]
    private static partial Regex Change { get; }

    [GeneratedRegex(@"\G[\w.,]+ (?:\w+ )?(?:more|less|fewer|higher|lower|longer|shorter|later|earlier)\b")]
    private static partial Regex Comparison { get; }

    /// <summary>Of all that it gives of a kind.</summary>
    private static bool IsTotal(Figure figure, List<Figure> given) =>
        given.FindAll(other => other.Kind == figure.Kind && other.Unit == figure.Unit) is { Count: > 2 } parts && parts.Sum(part => part.Value) == figure.Value;

    private static bool Follows(Figure figure, Figure one, Figure other) =>
        (figure.Unit.Name == Times && Math.Min(one.Value, other.Value) > 0 && figure.Value == Math.Max(one.Value, other.Value) / Math.Min(one.Value, other.Value))
        || one.Kind == other.Kind && (one.Kind == FigureKind.Percent || one.Unit.IsProvenBy(other.Unit))
        && (IsSumOrDifference(figure, one, other) || IsShare(figure, one, other));

    private static bool IsSumOrDifference(Figure figure, Figure one, Figure other) =>
        (figure.Kind == one.Kind || (one.Kind == FigureKind.Percent && figure.Unit.Name == "百分点"))
        && (one.Kind == FigureKind.Percent || figure.Unit.IsProvenBy(one.Unit))
        && (figure.Value == one.Value + other.Value || figure.Value == Math.Abs(one.Value - other.Value));

    /// <summary>As exact as it is written.</summary>
    private static bool IsShare(Figure figure, Figure one, Figure other)
    {
        var (part, all) = one.Value < other.Value ? (one.Value, other.Value) : (other.Value, one.Value);
        return figure.Kind == FigureKind.Percent && all > 0 && Math.Round(part * Whole / all, figure.Value.Scale) == figure.Value;
    }
}

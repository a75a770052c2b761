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
            || SummedFigures.IsProven(figure, statement, given, evidence)
            || IsRemainder(figure, statement, given)
            || IsAboutShare(figure, statement, evidence)
            || FormerFigures.IsProven(figure, statement, evidence);
    }

    /// <summary>The same where the words beside it tell that it follows: 多23亿元, 三年后, 两倍.</summary>
    public static bool IsTold(Figure figure, SentenceReading statement, EvidenceSet evidence)
    {
        var held = evidence.Figures.ToList();
        return (figure.Unit.Name == Times && HasRatio(figure, statement, held))
            || (figure.Unit.Name == Units.Year.Name && IsSpan(figure, statement, held))
            || (Told.IsMatch(statement.Text.AsSpan(0, figure.Start)) && IsDifference(figure, statement, evidence));
    }

    private static bool IsDifference(Figure figure, SentenceReading statement, EvidenceSet evidence) =>
        evidence.Sentences.Any(sentence => IsChange(figure, sentence.Reading))
        || Given(figure, statement, evidence).Exists(one => evidence.Figures.Any(other => other.Kind == one.Kind && one.Value != other.Value && IsSumOrDifference(figure, one, other)));

    /// <summary>The other figures of the statement that the evidence has.</summary>
    private static List<Figure> Given(Figure figure, SentenceReading statement, EvidenceSet evidence) => statement.Figures.FindAll(other => !ReferenceEquals(other, figure)
        && other is { Kind: FigureKind.Number or FigureKind.Percent, Year: 0 } && evidence.Figures.Any(other.IsProvenBy));

    /// <summary>What the others of the statement leave: 330 less 148 and 97; of seven, six others.</summary>
    private static bool IsRemainder(Figure figure, SentenceReading statement, List<Figure> given) => Remaining.IsMatch(statement.Text)
        && given.FindAll(other => other.Kind == figure.Kind && !ReferenceEquals(other, figure)) is { Count: > 1 } parts
        && parts.Max(part => part.Value) is var whole && figure.Value == (whole * 2) - parts.Sum(part => part.Value);

    [GeneratedRegex(@"其余|剩下|剩余|余下|另外|\b(?:remain\w*|rest|leav\w+|left|others?|balance)\b")]
    private static partial Regex Remaining { get; }

    /// <summary>Roughly 80 percent, where the evidence has 1,930 people, of whom 1,540: one of the two the statement gives.</summary>
    private static bool IsAboutShare(Figure figure, SentenceReading statement, EvidenceSet evidence) => figure is { Kind: FigureKind.Percent, Bound: Bound.About }
        && evidence.Sentences.Any(sentence => sentence.Reading.Figures.Zip(sentence.Reading.Figures.Skip(1)).Any(pair => pair is { First.Kind: FigureKind.Number, Second.Kind: FigureKind.Number, First.Year: 0, Second.Year: 0 }
            && pair.First.End <= pair.Second.Start && PartOf.IsMatch(sentence.Reading.Text.AsSpan(pair.First.End, pair.Second.Start - pair.First.End))
            && statement.Figures.Exists(given => given.IsProvenBy(pair.First) || given.IsProvenBy(pair.Second)) && IsShare(figure, pair.First, pair.Second)));

    [GeneratedRegex("其中|of (?:whom|which|them)")]
    private static partial Regex PartOf { get; }

    /// <summary>三年后, where the statement gives a year and the evidence another so many later or earlier.</summary>
    private static bool IsSpan(Figure figure, SentenceReading statement, List<Figure> held) => IsThrough(figure, statement, held) || (Later.IsMatch(statement.Text, figure.End)
        && statement.Figures.Exists(given => given.Year > 0 && held.Exists(given.IsProvenBy) && held.Exists(other => other.Year > 0 && Math.Abs(other.Year - given.Year) == figure.Value)));

    /// <summary>In ten years, where the evidence has two years so far apart and no third.</summary>
    private static bool IsThrough(Figure figure, SentenceReading statement, List<Figure> held) => Through.IsMatch(statement.Text.AsSpan(0, figure.Start))
        && held.Select(other => other.Year).Where(year => year > 0).Distinct().ToList() is [var one, var other] && Math.Abs(one - other) == figure.Value;

    [GeneratedRegex(@"\b(?:in|over|within|across) $|[这经历]$")]
    private static partial Regex Through { get; }

    [GeneratedRegex(@"\G(?:之?[后前]|以[后前]|间|里|来| later| earlier| after| before)")]
    private static partial Regex Later { get; }

    private static bool HasRatio(Figure figure, SentenceReading statement, List<Figure> held) =>
        held.Exists(one => one is { Kind: FigureKind.Number, Year: 0, Value: > 0 }
            && held.Exists(other => other.Kind == one.Kind && other.Unit == one.Unit && IsTimes(figure, one, other, About.IsMatch(Clause(figure, statement)))));

    /// <summary>As exact as it is said: 12 are about three times 3.8 and more than twice 5.</summary>
    private static bool IsTimes(Figure figure, Figure one, Figure other, bool isInexact) => figure.Bound switch
    {
        Bound.Exact => other.Value == one.Value * figure.Value || (isInexact && Math.Round(other.Value / one.Value, figure.Value.Scale) == figure.Value),
        Bound.About => Math.Abs((other.Value / one.Value) - figure.Value) <= figure.Value * Inexact,
        Bound.Above => other.Value / one.Value is var times && times > figure.Value && times < figure.Value + 1,
        _ => false,
    };

    /// <summary>约为去年的三倍: the word stands before what it is the multiple of.</summary>
    [GeneratedRegex("约|将近|接近")]
    private static partial Regex About { get; }

    private static string Clause(Figure figure, SentenceReading statement) =>
        Clauses.Around(statement.Text, figure.Start, figure.Start) is var clause ? statement.Text[clause.Start..figure.Start] : "";

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

    private static bool Follows(Figure figure, Figure one, Figure other) =>
        (figure is { Kind: FigureKind.Number, Unit.Class: UnitClass.Measure, Year: 0 } && IsProduct(figure, one, other)) || (figure.Unit.Name == Times && Math.Min(one.Value, other.Value) > 0 && figure.Value == Math.Max(one.Value, other.Value) / Math.Min(one.Value, other.Value))
        || one.Kind == other.Kind && (one.Kind == FigureKind.Percent || one.Unit.IsProvenBy(other.Unit))
        && (IsSumOrDifference(figure, one, other) || IsShare(figure, one, other));

    /// <summary>Four generators of 110 megawatts are 440 megawatts.</summary>
    private static bool IsProduct(Figure figure, Figure one, Figure other) => figure.Value == one.Value * other.Value
        && ((one.Unit == figure.Unit && other.Unit.Class is UnitClass.Counter or UnitClass.Word) || (other.Unit == figure.Unit && one.Unit.Class is UnitClass.Counter or UnitClass.Word));

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

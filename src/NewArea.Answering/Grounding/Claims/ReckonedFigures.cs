using System.Text.RegularExpressions;
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
    private const string Times = "倍";

    public static bool IsProven(Figure figure, SentenceReading statement, List<Figure> held)
    {
        var given = statement.Figures.FindAll(other => !ReferenceEquals(other, figure)
            && other is { Kind: FigureKind.Number or FigureKind.Percent, Year: 0 } && held.Exists(other.IsProvenBy));
        if (figure.Unit.Name == Times && HasRatio(figure, held))
        {
            return true;
        }

        if (IsCompared(figure, statement)
            && given.Exists(one => held.Exists(other => other.Kind == one.Kind && one.Value != other.Value && IsSumOrDifference(figure, one, other))))
        {
            return true;
        }

        return given.Index().Any(one => given.Skip(one.Index + 1).Any(other => Follows(figure, one.Item, other))) || IsTotal(figure, given);
    }

    private static bool HasRatio(Figure figure, List<Figure> held) =>
        held.Exists(one => one is { Kind: FigureKind.Number, Year: 0, Value: > 0 }
            && held.Exists(other => other.Kind == one.Kind && other.Unit == one.Unit && other.Value == one.Value * figure.Value));

    /// <summary>Whether a figure tells how much more or less something is: 多1400元, 12 more.</summary>
    private static bool IsCompared(Figure figure, SentenceReading statement) =>
        (figure.Start > 0 && "多少高低贵轻重差早晚长短快慢".Contains(statement.Text[figure.Start - 1], StringComparison.Ordinal))
        || Comparison.IsMatch(statement.Text, figure.Start);

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

using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Sums that no sentence has and whose parts the evidence gives: 前两期共70万千瓦 of 40 and 30.</summary>
internal static partial class SummedFigures
{
    /// <summary>So many parts come to a given sum by chance too seldom to ask for a word that sums up.</summary>
    private const int Telling = 3;

    /// <param name="figure">Of the statement.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="given">Its other figures that the evidence proves.</param>
    /// <param name="evidence">What it is held against.</param>
    public static bool IsProven(Figure figure, SentenceReading statement, List<Figure> given, EvidenceSet evidence) =>
        IsTotal(figure, given) || (figure is { Kind: FigureKind.Number, Year: 0, Bound: Bound.Exact or Bound.About }
            && (InAll.IsMatch(statement.Text) ? IsSumOfAll(figure, [.. evidence.Figures]) || evidence.Sentences.Any(sentence => IsSumOfRow(figure, sentence.Reading, 2))
                : evidence.Sentences.Any(sentence => IsSumOfRow(figure, sentence.Reading, Telling))));

    /// <summary>Of all that the statement gives of a kind.</summary>
    private static bool IsTotal(Figure figure, List<Figure> given) =>
        given.FindAll(other => other.Kind == figure.Kind && other.Unit == figure.Unit) is { Count: >= Telling } parts && parts.Sum(part => part.Value) == figure.Value;

    /// <summary>Of all numbers of the kind that the evidence has.</summary>
    private static bool IsSumOfAll(Figure figure, List<Figure> held) => figure.Unit.Class is UnitClass.Measure or UnitClass.Counter
        && held.FindAll(other => other is { Kind: FigureKind.Number, Year: 0 } && other.Unit == figure.Unit) is { Count: > 1 } parts && parts.Sum(part => part.Value) == figure.Value;

    /// <summary>Of numbers of the kind that follow each other in a sentence.</summary>
    private static bool IsSumOfRow(Figure figure, SentenceReading sentence, int fewest)
    {
        var row = sentence.Figures.FindAll(other => other is { Kind: FigureKind.Number, Year: 0 } && IsPart(figure.Unit, other.Unit));
        for (var first = 0; first + fewest <= row.Count; first++)
        {
            var sum = 0m;
            for (var i = first; i < row.Count && sum < figure.Value; i++)
            {
                sum += row[i].Value;
                if (sum == figure.Value && i - first + 1 >= fewest)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Eleven gold and nine silver medals are medals: English names each kind.</summary>
    private static bool IsPart(Unit sum, Unit part) => sum == part || (sum.Class == UnitClass.Word && part.Class == UnitClass.Word && char.IsAsciiLetter(sum.Name[0]));

    [GeneratedRegex(@"合计|总共|一共|共计|[加合]起来|相加|[期者项类家批段年]共|\b(?:together|combined|altogether|in total|in all|overall)\b")]
    private static partial Regex InAll { get; }
}

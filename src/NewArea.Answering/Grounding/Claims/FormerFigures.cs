using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>What a figure was before, where the text tells what it is and by how much it changed: 54%, 提高了23个百分点 was 31%.</summary>
internal static partial class FormerFigures
{
    public static bool IsProven(Figure figure, SentenceReading statement, EvidenceSet evidence) =>
        figure is { Kind: FigureKind.Number or FigureKind.Percent or FigureKind.Ordinal, Year: 0 }
        && evidence.Sentences.Any(sentence => sentence.Reading.Figures.Exists(now => now.Kind == figure.Kind && IsGiven(now, figure, statement)
            && sentence.Reading.Figures.Exists(change => change.Start > now.End && IsFormer(figure, now, change, sentence.Reading.Text))));

    private static bool IsGiven(Figure now, Figure former, SentenceReading statement) =>
        statement.Figures.Exists(given => !ReferenceEquals(given, former) && given.IsProvenBy(now));

    private static bool IsFormer(Figure former, Figure now, Figure change, string text)
    {
        if (!Measures(change, now))
        {
            return false;
        }

        var before = text.AsSpan(0, change.Start);
        var isMore = More.IsMatch(before) || MoreAfter.IsMatch(text, change.End);
        var isLess = Less.IsMatch(before) || LessAfter.IsMatch(text, change.End);
        // A rank that is higher has the smaller number.
        return isMore != isLess && former.Value == ((isMore == (now.Kind == FigureKind.Ordinal)) ? now.Value + change.Value : now.Value - change.Value)
            && (former.Kind != FigureKind.Number || former.Unit.IsProvenBy(now.Unit));
    }

    private static bool Measures(Figure change, Figure now) => now.Kind switch
    {
        FigureKind.Percent => change.Unit.Name == "百分点",
        FigureKind.Ordinal => change is { Kind: FigureKind.Number, Unit.Name: "名" or "places" },
        _ => change.Kind == FigureKind.Number && change.Unit == now.Unit,
    };

    [GeneratedRegex("(?:[多高增升涨][出了]?|增加了?|提高了?|上升了?|增长了?|[前跃]进了?)$")]
    private static partial Regex More { get; }

    [GeneratedRegex("(?:[少低减降跌][出了]?|减少了?|降低了?|下降了?|缩短了?|后退了?)$")]
    private static partial Regex Less { get; }

    [GeneratedRegex(@"\G(?: \w+)? (?:more|higher|up)\b")]
    private static partial Regex MoreAfter { get; }

    [GeneratedRegex(@"\G(?: \w+)? (?:less|fewer|lower|down)\b")]
    private static partial Regex LessAfter { get; }
}

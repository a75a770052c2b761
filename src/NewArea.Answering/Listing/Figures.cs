using NewArea.Answering.Grounding.Figures;

namespace NewArea.Answering.Listing;

/// <summary>Amounts and dates that a sentence states. Ordinals, numbers of names (3+2), of telephones and years are no amounts.</summary>
internal static class Figures
{
    public static IEnumerable<Member> Amounts(DocumentSentence sentence) => Read(sentence, (figure, text) =>
        figure.Kind == FigureKind.Percent || (figure is { Kind: FigureKind.Number, IsArticle: false, Year: 0 } && IsCount(figure, text) && !IsYear(figure)));

    public static IEnumerable<Member> Dates(DocumentSentence sentence) => Read(sentence, (figure, _) => figure.Kind == FigureKind.Date || figure.Year > 0);

    /// <summary>Of something, or written as counts are: 10,800 (1.08万) racks.</summary>
    private static bool IsCount(Figure figure, string text) =>
        (figure.Unit.Class != UnitClass.None || text.Contains(',', StringComparison.Ordinal)) && figure.Unit.Name is not ("号" or "期" or "月");

    /// <summary>The year 2024 is.</summary>
    private static bool IsYear(Figure figure) => figure is { Unit.Class: UnitClass.Word, Value: > 1899 and < 2100 };

    private static IEnumerable<Member> Read(DocumentSentence sentence, Func<Figure, string, bool> isMeant)
    {
        var folded = sentence.Folded.Text;
        return FigureReader.Read(folded)
            .Select(figure => (Figure: figure, Text: folded[figure.Start..figure.End].TrimEnd()))
            .Where(read => read.Text.AsSpan().ContainsAnyInRange('0', '9') && isMeant(read.Figure, read.Text))
            .Select(read => new Member(read.Text, sentence.Written(read.Figure.Start, read.Figure.Start + read.Text.Length)));
    }
}

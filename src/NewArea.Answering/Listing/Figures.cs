using NewArea.Answering.Grounding.Figures;

namespace NewArea.Answering.Listing;

/// <summary>Amounts and dates that a sentence states. Ordinals, numbers of names (3+2) and years are no amounts.</summary>
internal static class Figures
{
    /// <summary>Numbers without a unit behind them are names and numbering until they are so large: 10,800 (1.08万) racks.</summary>
    private const decimal LargeByItself = 3000;

    public static IEnumerable<Member> Amounts(DocumentSentence sentence) => Read(sentence, figure =>
        figure.Kind == FigureKind.Percent || (figure is { Kind: FigureKind.Number, IsArticle: false, Year: 0 } && (figure.Unit.Class != UnitClass.None || figure.Value >= LargeByItself) && figure.Unit.Name is not ("号" or "期" or "月") && !IsYear(figure)));

    /// <summary>The year 2024 is.</summary>
    private static bool IsYear(Figure figure) => figure is { Unit.Class: UnitClass.Word, Value: > 1899 and < 2100 };

    public static IEnumerable<Member> Dates(DocumentSentence sentence) => Read(sentence, figure => figure.Kind == FigureKind.Date || figure.Year > 0);

    private static IEnumerable<Member> Read(DocumentSentence sentence, Func<Figure, bool> isMeant)
    {
        var folded = sentence.Folded.Text;
        return FigureReader.Read(folded)
            .Where(figure => isMeant(figure) && folded.AsSpan(figure.Start, figure.End - figure.Start).ContainsAnyInRange('0', '9'))
            .Select(figure => new Member(folded[figure.Start..figure.End], sentence.Written(figure.Start, figure.Start + folded[figure.Start..figure.End].TrimEnd().Length)));
    }
}

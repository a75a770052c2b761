using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Which of several a figure is told of: phase one, 二期. Where the only sentences that have the figure tell it of another one, it is not proven.</summary>
internal static class WhichClaims
{
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        if (statement.Figures.FindAll(IsWhich) is not [var which])
        {
            return [];
        }

        return statement.Figures
            .Where(figure => !IsWhich(figure) && figure is { Kind: FigureKind.Number or FigureKind.Percent, Year: 0, IsArticle: false })
            .Where(figure => evidence.Sentences.Where(sentence => sentence.Reading.Figures.Exists(figure.IsProvenBy)).ToList() is { Count: > 0 } holders
                && holders.TrueForAll(holder => IsOfAnother(which, figure, holder.Reading)))
            .Select(_ => statement.OriginalOf(which.Start, which.End)).Take(1);
    }

    private static bool IsOfAnother(Figure which, Figure figure, SentenceReading sentence)
    {
        var named = sentence.Figures.FindAll(other => IsWhich(other) && other.Kind == which.Kind && other.Unit == which.Unit);
        return named.Count > 0 && sentence.Figures.Where(figure.IsProvenBy).All(held =>
        {
            var clause = Clauses.Around(sentence.Text, held.Start, held.End);
            var inClause = named.FindAll(other => other.Start >= clause.Start && other.End <= clause.End);
            return !(inClause.Count > 0 ? inClause : named).Exists(which.IsProvenBy);
        });
    }

    private static bool IsWhich(Figure figure) => figure.Kind == FigureKind.Ordinal || figure is { Kind: FigureKind.Number, Unit.Name: "期" };
}

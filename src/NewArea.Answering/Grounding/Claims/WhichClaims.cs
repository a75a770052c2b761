using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Which of several a figure is told of: phase one, 二期. Where the only sentences that have the figure tell it of another one, it is not proven.</summary>
internal static class WhichClaims
{
    /// <summary>Neighbouring characters or words by which what is told of another must be more.</summary>
    private const int Enough = 2;

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        var named = statement.Figures.FindAll(IsWhich);
        if (named is not [var which])
        {
            return named.Count > 1 && evidence.Sentences.Any(sentence => AreExchanged(named, statement, sentence.Reading)) ? [statement.OriginalOf(named[0].Start, named[0].End)] : [];
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

    /// <summary>Whether more of what is told of each, up to the next, a sentence tells of another one.</summary>
    private static bool AreExchanged(List<Figure> named, SentenceReading statement, SentenceReading sentence)
    {
        var there = sentence.Figures.FindAll(IsWhich);
        if (named.Count != there.Count || !named.TrueForAll(which => there.Exists(which.IsProvenBy)))
        {
            return false;
        }

        int own = 0, others = 0;
        foreach (var which in named)
        {
            var told = Told(which, named, statement);
            own += there.Where(which.IsProvenBy).Max(other => Told(other, there, sentence).Count(told.Contains));
            others += there.Where(other => !which.IsProvenBy(other)).Select(other => Told(other, there, sentence).Count(told.Contains)).DefaultIfEmpty().Max();
        }

        return others > own + Enough;
    }

    private static HashSet<long> Told(Figure which, List<Figure> named, SentenceReading reading)
    {
        var end = named.Where(other => other.Start > which.Start).Select(other => other.Start).DefaultIfEmpty(reading.Text.Length).Min();
        return reading.ContentWithin(which.End, end);
    }

    private static bool IsWhich(Figure figure) => figure.Kind == FigureKind.Ordinal || figure is { Kind: FigureKind.Number, Unit.Name: "期" };
}

using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Questions;
using NewArea.Memory.Documents;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive;

/// <summary>Of the sentences on related pieces those on the one that a question means.</summary>
internal static class MeantPieces
{
    /// <summary>The share of what it is to be about that a sentence must hold.</summary>
    private const double Enough = 0.4;

    /// <param name="asked">The piece that is meant.</param>
    /// <param name="language">The language of the question.</param>
    /// <param name="document">The document beside which the pieces stand.</param>
    /// <param name="pieces">The sentences on them, in order.</param>
    /// <returns>Null where the question names none in particular.</returns>
    public static IReadOnlyList<IndexedText>? Of(AskedPiece asked, string language, DocumentInfo document, IReadOnlyList<IndexedText> pieces)
    {
        var dated = pieces.Select(piece => (Piece: piece, Days: DaysIn(piece))).Where(entry => entry.Days.Count == 1).ToList();
        if (asked.On is { } day)
        {
            return [.. dated.Where(entry => day.IsProvenBy(entry.Days[0])).Select(entry => entry.Piece)];
        }

        if (asked.Interviews && dated.Where(entry => IsInterview(entry.Piece)).Select(entry => entry.Piece).ToList() is [_, ..] interviews)
        {
            return interviews;
        }

        if (asked.Order != PieceOrder.Any && dated.Count > 0)
        {
            var ordered = dated.OrderBy(entry => (entry.Days[0].Value, entry.Days[0].Date)).ToList();
            var wanted = (asked.Order == PieceOrder.First ? ordered[0] : ordered[^1]).Days[0];
            return [.. dated.Where(entry => entry.Days[0].IsProvenBy(wanted)).Select(entry => entry.Piece)];
        }

        if (asked.About.Length < 2)
        {
            return null;
        }

        var about = new IndexedText(language == ReaderLanguage.English && document.Language != language
            ? string.Concat(ChineseWording.OfQuestion(asked.About, string.Join('\n', pieces.Select(piece => piece.Folded))).Where(word => word.Stands).Select(word => word.Text)) : asked.About);
        var most = pieces.Select(piece => Share(about, piece)).DefaultIfEmpty().Max();
        return most < Enough ? [] : [.. pieces.Where(piece => Share(about, piece) == most)];
    }

    private static List<Figure> DaysIn(IndexedText piece) => FigureReader.Read(piece.Folded).FindAll(figure => figure.IsDay);

    private static bool IsInterview(IndexedText piece) => piece.Folded.Contains('访', StringComparison.Ordinal) || piece.Folded.Contains("interview", StringComparison.Ordinal);

    private static double Share(IndexedText about, IndexedText piece)
    {
        var terms = about.Terms.Where(term => term.Kind != TermKind.Character).Select(term => term.Key).Distinct().ToList();
        return terms.Count == 0 ? 0 : (double)terms.Count(piece.Holds) / terms.Count;
    }
}

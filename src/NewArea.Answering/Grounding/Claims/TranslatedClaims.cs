using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Keywords;
using NewArea.Memory.Text;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// What an English statement says that Chinese sentences do not: figures, names that neither sound nor translate like
/// anything there, denials, and too many other words without a translation that stands there.
/// </summary>
internal static class TranslatedClaims
{
    /// <summary>The glossary misses more words than it finds wrongly.</summary>
    private const double EnoughWords = 0.5;

    /// <summary>The parts of a name stand side by side.</summary>
    private const int Beside = 4;

    public static List<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        var text = string.Join('\n', evidence.Sentences.Select(sentence => sentence.Reading.Text));
        var words = ChineseWording.Of(statement.Original, text).Where(word => !IsFigure(word, statement)).ToList();
        List<string> unsupported =
        [
            .. statement.Figures.Where(figure => !figure.IsArticle && !IsHeld(figure, evidence)).Select(figure => statement.OriginalOf(figure.Start, figure.End)),
            .. RivalClaims.Repeated(statement, evidence),
            .. QuotationClaims.Unsupported(statement, evidence),
            .. words.Where(word => IsUnknownName(word, words, statement, evidence)).Select(word => statement.OriginalOf(word.Start, word.End)),
        ];
        if (statement.Negations.Count > 0 != evidence.Sentences[0].Reading.Negations.Count > 0)
        {
            unsupported.Add(statement.Original);
        }

        if (unsupported.Count == 0 && words.Count(word => word.Stands) < words.Count * EnoughWords)
        {
            unsupported.Add(statement.Original);
        }

        return unsupported;
    }

    private static bool IsFigure(ChineseWord word, SentenceReading statement) =>
        statement.Figures.Exists(figure => figure.Start < word.End && word.Start < figure.End);

    /// <summary>The second phase is 二期, in 2024 is 2024年.</summary>
    private static bool IsHeld(Figure figure, EvidenceSet evidence)
    {
        var asYear = figure.Unit.Class is UnitClass.None or UnitClass.Word && figure is { Kind: FigureKind.Number, Value: > 1899 and < 2100 }
            ? figure with { Unit = new Unit("年", UnitClass.Measure) } : figure;
        return evidence.Figures.Any(other => asYear.IsProvenBy(other) || IsSameOrdinal(figure, other)) || YearClaims.IsProven(asYear, evidence);
    }

    private static bool IsSameOrdinal(Figure figure, Figure other) =>
        figure.Kind == FigureKind.Ordinal && other is { Kind: FigureKind.Number, Unit.Class: UnitClass.Counter } && figure.Value == other.Value;

    /// <summary>A capital word that neither stands there, nor is a part of a name or a phrase that does.</summary>
    private static bool IsUnknownName(ChineseWord word, List<ChineseWord> words, SentenceReading statement, EvidenceSet evidence)
    {
        if (word.Stands || !word.IsProper)
        {
            return false;
        }

        var english = statement.Text[word.Start..word.End];
        return !(word.Start == 0 && EnglishOpenings.Contains(english)) && !evidence.HasWord(english)
            && !words.Exists(other => other is { Stands: true, IsProper: true } && Math.Max(other.Start - word.End, word.Start - other.End) < Beside && Sounds(english, other.Text))
            && !ChineseWording.Of(english, string.Join('\n', evidence.Sentences.Select(sentence => sentence.Reading.Text))).Any(alone => alone.Stands);
    }

    private static bool Sounds(string english, string chinese) => Pinyin.Syllables(english)
        .Any(cut => cut.All(syllable => chinese.Any(character => Pinyin.IsRead(character, syllable))));
}

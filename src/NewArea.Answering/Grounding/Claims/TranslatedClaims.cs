using System.Collections.Frozen;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Evidence;
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
    /// <summary>Chosen on the briefing: at .6 a tenth of its sentences is dropped, and a tenth shown whose paragraph was taken away.</summary>
    private const double EnoughWords = 0.6;

    /// <summary>What a word counts that stands there and in the whole document.</summary>
    private const double Common = 0.25;

    /// <summary>What a word counts whose translation shares a character with the evidence.</summary>
    private const double Like = 0.5;

    private static readonly FrozenSet<string> Reporting =
        ("said says say report reports reported according wants also more most keep keeps other many several make makes made become becomes became give gives").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The parts of a name stand side by side.</summary>
    private const int Beside = 4;

    /// <summary>What takes least to find comes first.</summary>
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        var isSupported = true;
        foreach (var open in Plain(statement, evidence))
        {
            isSupported = false;
            yield return open;
        }

        var text = string.Join('\n', evidence.Sentences.Select(sentence => sentence.Reading.Text));
        var words = statement.Wording.In(text).Where(word => !IsFigure(word, statement)).ToList();
        var names = words.Where(word => IsUnknownName(word, words, statement, evidence, text)).Select(word => statement.OriginalOf(word.Start, word.End));
        foreach (var open in TranslatedFigures.OfSomethingElse(statement, words, evidence).Concat(names))
        {
            isSupported = false;
            yield return open;
        }

        if (isSupported && Coverage(words, statement, evidence) < EnoughWords)
        {
            yield return statement.Original;
        }
    }

    /// <summary>What needs no translation of words.</summary>
    private static IEnumerable<string> Plain(SentenceReading statement, EvidenceSet evidence) =>
        (statement.Negations.Count > 0 != evidence.Sentences[0].Reading.Negations.Count > 0 ? [statement.Original] : Enumerable.Empty<string>())
            .Concat(TranslatedFigures.Unsupported(statement, evidence))
            .Concat(TranslatedFigures.UnknownUnits(statement, evidence))
            .Concat(RivalClaims.Repeated(statement, evidence))
            .Concat(TranslatedRanks.Unsupported(statement, evidence))
            .Concat(TranslatedQuotations.Unsupported(statement, evidence));

    /// <summary>The share of the words that stand in the evidence. What the whole document speaks of tells nothing, nor do words of reporting.</summary>
    private static double Coverage(List<ChineseWord> words, SentenceReading statement, EvidenceSet evidence)
    {
        double held = 0, all = 0;
        foreach (var word in words.Where(word => !Reporting.Contains(statement.Text[word.Start..word.End])))
        {
            var weight = word.Stands && evidence.IsCommon(word.Text) ? Common : 1;
            all += weight;
            held += word.Stands ? weight : IsLike(statement.Text[word.Start..word.End], evidence) ? Like : 0;
        }

        return all == 0 ? 0 : held / all;
    }

    /// <summary>A spelling stands there but for one character: 打造 and 制造.</summary>
    private static bool IsLike(string english, EvidenceSet evidence) => GlossaryWords.SpellingsOf(english)
        .Any(spelling => spelling.Length > 1 && spelling.Any(c => !Vocabulary.IsGrammar(c) && evidence.HasText(c.ToString())));

    private static bool IsFigure(ChineseWord word, SentenceReading statement) =>
        statement.Figures.Exists(figure => figure.Start < word.End && word.Start < figure.End);

    /// <summary>A capital word that neither stands there, nor is a part of a name or a phrase that does.</summary>
    private static bool IsUnknownName(ChineseWord word, List<ChineseWord> words, SentenceReading statement, EvidenceSet evidence, string text)
    {
        if (word.Stands || !word.IsProper)
        {
            return false;
        }

        var english = statement.Text[word.Start..word.End];
        return !(word.Start == 0 && (EnglishOpenings.Contains(english) || EnglishNameReading.IsOrdinary(english))) && !evidence.HasWord(english)
            && !words.Exists(other => other is { Stands: true, IsProper: true } && Math.Max(other.Start - word.End, word.Start - other.End) < Beside && Sounds(english, other.Text))
            && !EnglishNameReading.IsHeard(statement, word.Start, text)
            && !EnglishNameReading.IsChina(english, text)
            && !EnglishNameReading.IsAbbreviated(english, text)
            && !(EnglishNaming.FullOf(english) is { } full && GlossaryWords.SpellingsOf(full).Any(spelling => text.Contains(spelling, StringComparison.Ordinal)))
            && !IsSurname(english, evidence)
            && !IsInShort(word, words, statement, evidence)
            && !IsInQuotation(word, statement)
            && !ChineseWording.Of(english, text).Any(alone => alone.Stands);
    }

    /// <summary>The evidence leaves out the first part of a name that the document has in full: 新区 of 兰州新区.</summary>
    private static bool IsInShort(ChineseWord word, List<ChineseWord> words, SentenceReading statement, EvidenceSet evidence) => words.Exists(next =>
        next is { Stands: true, IsProper: true, Text.Length: > 1 } && next.Start - word.End is >= 0 and < Beside
        && evidence.FullOf(next.Text) is { Length: > 0 } full
        && ChineseWording.Of(statement.OriginalOf(word.Start, word.End), full).Any(alone => alone.Stands));

    /// <summary>Zhu for 朱颖达, where the evidence names nobody else who is read so.</summary>
    private static bool IsSurname(string english, EvidenceSet evidence) => evidence.Sentences
        .SelectMany(sentence => sentence.Reading.Mentions.Where(mention => mention.Kind == MentionKind.Person).Select(mention => sentence.Reading.Text[mention.Start..mention.End]))
        .Where(person => Pinyin.IsRead(person[0], english)).Distinct().Take(2).Count() == 1;

    /// <summary>Quotations are held to their own rule.</summary>
    private static bool IsInQuotation(ChineseWord word, SentenceReading statement) =>
        QuotationClaims.Spans(statement.Text).Any(span => span.Start <= word.Start && word.End <= span.End);

    private static bool Sounds(string english, string chinese) => Pinyin.Syllables(english)
        .Any(cut => cut.All(syllable => chinese.Any(character => Pinyin.IsRead(character, syllable))));
}

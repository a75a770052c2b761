using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// What a Chinese statement says that English sentences do not: figures, names that nothing there sounds or translates like,
/// denials, and too many other characters that no word there may stand for.
/// </summary>
internal static partial class RenderedClaims
{
    /// <summary>The share of its characters with a meaning that the English must have. Chosen on the briefing.</summary>
    private const double Enough = 0.6;

    /// <summary>The same of the sentence that is meant, without its neighbour.</summary>
    private const double EnoughOfBest = 0.5;

    /// <summary>Characters that make a word of another kind: 颠覆性, 数字化.</summary>
    private const string Endings = "性化型力式子者家界率度量区";

    private const string Counting = "多各全几数每";

    /// <summary>A person's name has so many characters.</summary>
    private const int ShortName = 3;

    /// <summary>What takes least to find comes first.</summary>
    public static IEnumerable<string> Unsupported(RenderedStatement rendered, EvidenceSet evidence)
    {
        var statement = rendered.Statement;
        var isSupported = true;
        foreach (var open in Spans(rendered, evidence).Select(span => statement.OriginalOf(span.Start, span.End)).Concat(Plain(statement, evidence)))
        {
            isSupported = false;
            yield return open;
        }

        if (isSupported && (rendered.Share(Covered(rendered, evidence.Sentences)) < Enough || rendered.Share(rendered.CoverageBy(evidence.Sentences[0])) < EnoughOfBest))
        {
            yield return statement.Original;
        }
    }

    private static IEnumerable<string> Plain(SentenceReading statement, EvidenceSet evidence) =>
        (statement.Negations.Count > 0 != evidence.Sentences[0].Reading.Negations.Count > 0 ? [statement.Original] : Enumerable.Empty<string>())
            .Concat(LatinClaims.Unsupported(statement, evidence))
            .Concat(RivalClaims.Repeated(statement, evidence))
            .Concat(RivalClaims.RepeatedFormulas(statement, evidence))
            .Concat(RenderedRanks.Unsupported(statement, evidence))
            .Concat(RenderedFigures.Unsupported(statement, evidence));

    /// <summary>Names and quotations.</summary>
    private static IEnumerable<(int Start, int End)> Spans(RenderedStatement rendered, EvidenceSet evidence)
    {
        var text = rendered.Statement.Text;
        var best = rendered.CoverageBy(evidence.Sentences[0]);
        var covered = Covered(rendered, evidence.Sentences);
        return Persons(text).Where(span => !IsCovered(best, span))
            .Concat(rendered.Names.Where(span => !IsNamed(text, rendered.IsSubject(span, evidence.Context) ? covered : best, span)))
            .Concat(QuotationClaims.Spans(text).Where(span => !IsQuoted(text[span.Start..span.End], evidence)));
    }

    private static double[] Covered(RenderedStatement rendered, IReadOnlyList<EvidenceSentence> sentences)
    {
        double[] covered = [.. rendered.CoverageBy(sentences[0])];
        foreach (var sentence in sentences.Skip(1))
        {
            var other = rendered.CoverageBy(sentence);
            for (var at = 0; at < covered.Length; at++)
            {
                covered[at] = Math.Max(covered[at], other[at]);
            }
        }

        return covered;
    }

    /// <summary>
    /// The English has a name's sound or translation. Beside a name that it has, rare words may stand, but no person; a lone
    /// character names nobody, nor does one that only a part of some translation has.
    /// </summary>
    private static bool IsNamed(string text, double[] covered, (int Start, int End) span)
    {
        var sure = covered[span.Start..span.End].Count(share => share == 1);
        var open = text[span.Start..span.End].Where((_, i) => covered[span.Start + i] == 0).ToArray();
        if (IsOrdinary(text.AsSpan(span.Start, span.End - span.Start)))
        {
            return true;
        }

        return span.End - span.Start == 1 ? sure == 1 || Vocabulary.IsWord(text[span.Start]) || Endings.Contains(text[span.Start], StringComparison.Ordinal)
            : open.Length == 0 ? sure * 2 >= span.End - span.Start
            : open.Length == 1 ? span.End - span.Start > ShortName
            : IsOrdinary(open) || (sure >= ShortName && open.Length < ShortName && !IsSurname(open[0]));
    }

    /// <summary>A word that names nothing, also with a character before or behind it: 新赛道, 颠覆性, 多家.</summary>
    private static bool IsOrdinary(ReadOnlySpan<char> stretch) => Vocabulary.IsPlain(stretch)
        || (stretch.Length == 2 && Counting.Contains(stretch[0], StringComparison.Ordinal))
        || (stretch.Length == ShortName && !IsSurname(stretch[0]) && (Vocabulary.IsPlain(stretch[..2]) || Vocabulary.IsPlain(stretch[1..])));

    /// <summary>The English has it word for word, or quotes something that it translates.</summary>
    private static bool IsQuoted(string quotation, EvidenceSet evidence) => evidence.HasText(quotation)
        || evidence.Sentences.SelectMany(sentence => QuotationClaims.Spans(sentence.Reading.Text).Select(span => sentence.Reading.Text[span.Start..span.End]))
            .Any(quoted => Rendering.Of(SentenceReading.Of(quoted)).CoverageOf(new SoundedText(quotation)) is var covered
                && quotation.Where(char.IsLetter).Any() && !quotation.Where((c, i) => char.IsLetter(c) && covered[i] == 0).Any());

    private static bool IsSurname(char character) => Mentions.Surnames.Contains(character, StringComparison.Ordinal);

    private static bool IsCovered(double[] covered, (int Start, int End) span) => covered.AsSpan(span.Start, span.End - span.Start).IndexOf(0) < 0;

    /// <summary>Persons whose names are two words of the common vocabulary: 苏田 before what one does who speaks.</summary>
    private static IEnumerable<(int Start, int End)> Persons(string text) => Speaker.Matches(text).Select(match => match.Groups["name"])
        .Where(name => IsSurname(name.Value[0]) && !Vocabulary.IsNoun(name.Value) && !Vocabulary.IsWord(name.Value)).Select(name => (name.Index, name.Index + name.Length));

    [GeneratedRegex("(?:(?<![一-龥])|(?<=按照|根据|据))(?<name>[一-龥]{2,3}?)(?=(?:在[^，。]{0,20})?(?:说|表示|认为|介绍|指出|透露|强调|担任|是|主张|希望|提出|看来|的说法))")]
    private static partial Regex Speaker { get; }
}

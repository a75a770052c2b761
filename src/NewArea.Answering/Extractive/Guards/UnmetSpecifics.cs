using System.Globalization;
using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Wording;
using NewArea.Memory.Keywords;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>How many of the things that a question pins down a candidate's surroundings lack.</summary>
/// <param name="Years">Years: another year stands there, or the document knows no such year.</param>
/// <param name="Figures">Figures that stand nowhere near.</param>
/// <param name="Names">Persons, places and titles that stand nowhere near.</param>
/// <param name="Office">Whether the asked office does not stand in the sentence in the same rank.</param>
internal readonly partial record struct UnmetSpecifics(int Years, int Figures, int Names, bool Office)
{
    /// <summary>三百多万 is less than so many times 3,000,000.</summary>
    private const decimal RoughlyUpTo = 1.5m;

    /// <summary>Letters of a name that may carry an s of possession.</summary>
    private const int ShortestStem = 4;

    /// <summary>Characters of a quotation that a reader may give from memory, with 是 and 的 of their own.</summary>
    private const int ShortestSaying = 6;

    public bool Any => Years > 0 || Figures > 0 || Names > 0 || Office;

    public static UnmetSpecifics Of(Specifics specifics, Candidate candidate, IReadOnlyList<Candidate> all)
    {
        if (specifics is { Years.Count: 0, Figures.Count: 0, RoughFigures.Count: 0, Names.Count: 0, Office: null })
        {
            return default;
        }

        var near = Near(candidate);
        var values = near.SelectMany(text => NumberReader.Read(text.Folded).Where(number => specifics.HasDay || !IsOfDate(text.Folded, number.Start, number.Length))).Select(number => number.Value).ToHashSet();
        return new UnmetSpecifics(
            specifics.Years.Count(year => !KnowsYear(year, candidate, near, all)),
            specifics.Figures.Count(figure => !values.Contains(figure) && !near.Any(text => Holds(text, figure, specifics.HasDay)) && !Enumeration.Counts(candidate.Sentence.Folded, figure))
                + specifics.RoughFigures.Count(figure => !values.Contains(figure) && !near.Any(text => HoldsExactly(text, figure, figure * RoughlyUpTo))),
            specifics.Names.Count(name => !near.Any(text => Holds(text.Folded, name)) && !(specifics.ShortForms.Contains(name) && IsWrittenOut(name, candidate)) && AskedEnding.Of(name)?.IsIn(candidate.Sentence.Folded) != true),
            specifics.Office is { } office
                && !(office.StandsIn(candidate.Sentence.Folded) && specifics.Body?.StandsIn(candidate.Sentence.Folded) != false));
    }

    private static List<IndexedText> Near(Candidate candidate)
    {
        List<IndexedText> near = [.. candidate.In.Sentences, candidate.In.Heading];
        if (candidate.Previous is { } previous)
        {
            near.Add(previous);
        }

        return near;
    }

    /// <summary>Npc as national people's congress.</summary>
    private static bool IsWrittenOut(string name, Candidate candidate) =>
        EnglishExpressions.Shipped.In(TermAnalyzer.Analyze(name)).Any(expression => expression.Others.Any(wording => Array.TrueForAll(wording, key => candidate.In.Holds(key))));

    /// <summary>A Latin name stands there as a word, whether or not the question puts an s behind it.</summary>
    private static bool Holds(string folded, string name)
    {
        if (!char.IsAsciiLetter(name[0]))
        {
            return folded.Contains(name, StringComparison.Ordinal)
                || (name.Length >= ShortestSaying && Particles().Replace(folded, "").Contains(Particles().Replace(name, ""), StringComparison.Ordinal));
        }

        var stem = name.Length > ShortestStem ? name.TrimEnd('s', '\'') : name;
        return PlacesOf(stem, folded).Any(at => at + stem.Length is var end
            && (at == 0 || !char.IsAsciiLetter(folded[at - 1]))
            && (end == folded.Length || folded[end] == 's' || !char.IsAsciiLetter(folded[end])));
    }

    /// <summary>80多 is not what 60多 means; 72 may be.</summary>
    private static bool HoldsExactly(IndexedText text, decimal least, decimal most) => NumberReader.Read(text.Folded)
        .Any(number => number.Value >= least && number.Value < most && !Specifics.IsRough(text.Folded, number));

    /// <summary>Whether the digits stand there by themselves: 3 is not in 3200.</summary>
    private static bool Holds(IndexedText text, decimal figure, bool isDay)
    {
        var digits = figure.ToString("0.####", CultureInfo.InvariantCulture);
        return PlacesOf(digits, text.Folded).Any(at => at + digits.Length is var end
            && (at == 0 || !IsDigit(text.Folded[at - 1]))
            && (end == text.Folded.Length || !IsDigit(text.Folded[end]))
            && (isDay || !IsOfDate(text.Folded, at, digits.Length)));
    }

    private static IEnumerable<int> PlacesOf(string part, string folded)
    {
        for (var at = folded.IndexOf(part, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    /// <summary>12 in 2023年12月28日 counts nothing.</summary>
    private static bool IsOfDate(string folded, int start, int length) =>
        length <= 2 && start > 0 && folded[start - 1] is '年' or '月' && start + length < folded.Length && folded[start + length] is '月' or '日';

    private static bool IsDigit(char character) => char.IsAsciiDigit(character) || character == '.';

    /// <summary>The sentence's own years decide; where it names none, those beside it; where there are none, the document's.</summary>
    private static bool KnowsYear(decimal year, Candidate candidate, List<IndexedText> near, IReadOnlyList<Candidate> all)
    {
        var own = YearsIn(candidate.Sentence).ToList();
        if (own.Count > 0)
        {
            return own.Contains(year);
        }

        var beside = near.SelectMany(YearsIn).ToList();
        return beside.Count > 0
            ? beside.Contains(year)
            : candidate.Passage.Document.Metadata.Values.Any(values => values.Any(value => value.Contains(year.ToString("0", CultureInfo.InvariantCulture), StringComparison.Ordinal)))
                || all.Any(other => other.Passage.Document.Id == candidate.Passage.Document.Id && YearsIn(other.Sentence).Contains(year));
    }

    private static IEnumerable<decimal> YearsIn(IndexedText text) =>
        NumberReader.Read(text.Folded).Where(number => Specifics.IsYear(text.Folded, number)).Select(number => number.Value);

    [GeneratedRegex("[的是了着,]")]
    private static partial Regex Particles();
}

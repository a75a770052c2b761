using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Figures and names that the evidence holds, but in another place: the statement repeats a sentence and puts one of them
/// where the sentence has another.
/// </summary>
internal static partial class PlacementClaims
{
    private const int LongestName = 16;

    /// <summary>A difference this short exchanges one thing for another; a longer one may have moved a clause.</summary>
    private const int Exchange = 3;

    private const int Clause = 9;

    private const string Pronouns = "他她它其该此这本那";

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSentence sentence, List<Difference> differences, EvidenceSet evidence) =>
        !Alignment.IsCopy(statement, differences) ? [] : differences
            .Where(difference => difference is { IsAnchored: true, Stated.Count: > 0 and <= LongestName, Evident.Count: > 0 and <= LongestName * 2 })
            .Where(difference => !IsAttribution(difference, statement))
            .Where(difference => IsMisplacedFigure(difference, statement, evidence)
                || (statement.IsLatin ? IsExchangedWord(difference, statement, sentence.Reading, evidence) : IsMisplacedWord(difference))
                || IsMisplacedName(difference, statement, sentence.Reading, evidence))
            .Select(difference => statement.OriginalOf(difference.Stated[0].Start, difference.Stated[^1].End));

    /// <summary>张小奇说，… put before words that the text gives to the speaker in a sentence near by.</summary>
    private static bool IsAttribution(Difference difference, SentenceReading statement) =>
        difference.Stated[0].Start <= 1 && Speech.IsMatch(statement.Text[difference.Stated[0].Start..difference.Stated[^1].End]);

    private static bool IsMisplacedFigure(Difference difference, SentenceReading statement, EvidenceSet evidence)
    {
        var isExchange = difference.Stated.Count <= Exchange && difference.Evident.Count <= Exchange;
        var evident = difference.Evident.Where(symbol => symbol.Figure is { } figure
            && (isExchange || !statement.Figures.Exists(figure.IsProvenBy))).Select(symbol => symbol.Figure!).ToList();
        return difference.Stated.Any(symbol => symbol.Figure is { } figure
            && !difference.Evident.Any(other => other.Figure is { } held && (figure.IsProvenBy(held) || figure.WithoutYear?.IsProvenBy(held) == true))
            && evident.Exists(other => isExchange || Competes(figure, other)) && !ReckonedFigures.IsTold(figure, statement, evidence));
    }

    private static bool Competes(Figure one, Figure other) =>
        one.Kind == other.Kind && (one.Kind != FigureKind.Number || one.Unit.IsAlike(other.Unit));

    private static bool IsMisplacedWord(Difference difference)
    {
        var evident = difference.Evident.Where(symbol => symbol.Kind == SymbolKind.Word).Select(symbol => symbol.Key).ToHashSet();
        return evident.Count > 0 && difference.Stated.Any(symbol => symbol.Kind == SymbolKind.Word && !evident.Contains(symbol.Key));
    }

    /// <summary>A word that the evidence does not say, or a name from elsewhere, where the sentence has one that the statement does not say.</summary>
    private static bool IsExchangedWord(Difference difference, SentenceReading statement, SentenceReading sentence, EvidenceSet evidence)
    {
        var evident = Words(difference.Evident, sentence);
        return evident.Exists(word => !statement.Says(word))
            && difference.Stated.Any(symbol => statement.IsContent(symbol) && statement.TextOf(symbol) is var word
                && (EnglishNaming.IsName(statement, symbol) ? !evident.Contains(word) && !(EnglishNaming.FullOf(word) is { } full && evident.Contains(full)) && !IsOfName(word, evident, sentence) : !evidence.HasSense(word) && (Units.IsMeasure(word) || (MayBeNoun(word) && evident.Exists(MayBeNoun)))));
    }

    /// <summary>Zhang's, where the sentence has Zhang Xiaoqi.</summary>
    private static bool IsOfName(string word, List<string> evident, SentenceReading sentence) => EnglishNaming.Of(sentence)
        .Select(name => sentence.Text[name.Start..name.End].Split(' ')).Any(name => name.Contains(EnglishNaming.Bare(word)) && name.Any(evident.Contains));

    /// <summary>Another verb or adjective tells the same otherwise; its opposite is found by <see cref="PolarityClaims"/>.</summary>
    private static bool MayBeNoun(string word) => EnglishSenses.Of(word).PartOfSpeech is "n" or "";

    private static List<string> Words(IReadOnlyList<Symbol> symbols, SentenceReading reading) =>
        [.. symbols.Where(reading.IsContent).Select(reading.TextOf)];

    private static bool IsMisplacedName(Difference difference, SentenceReading statement, SentenceReading sentence, EvidenceSet evidence)
    {
        if (statement.IsLatin || IsWord(difference, statement) || difference.Stated.Any(IsPronoun) || IsOverMark(difference, statement) || IsMovedClause(difference, sentence) || NameClaims.IsInFull(statement, difference.Stated[0].Start, difference.Stated[^1].End, evidence))
        {
            return false;
        }

        var isName = Names(difference.Stated, statement, nounsToo: true).Count > 0;
        return Names(difference.Evident, sentence, nounsToo: true).Exists(name => !Holds(statement, name))
            ? isName || (!IsReworded(difference, statement) && Names(difference.Stated, statement, nounsToo: false).Exists(name => !Holds(sentence, name)))
            : isName && difference.Stated[0].Start > 0 && !IsSmallWord(difference.Stated) && !difference.Evident.Any(IsPronoun)
                && Names(difference.Stated, statement, nounsToo: false).Exists(name => !Holds(sentence, name));
    }

    /// <summary>年初, 一共, 广 for 广泛集, 一家 for 一: when and how many in all, or nothing that the sentence does not have there.</summary>
    private static bool IsWord(Difference difference, SentenceReading statement)
    {
        var told = difference.Evident.Select(symbol => symbol.Key).ToHashSet();
        return difference.Stated.All(symbol => symbol.Figure is { IsArticle: true } || told.Contains(symbol.Key))
            || Adverb.IsMatch(statement.Text[difference.Stated[0].Start..difference.Stated[^1].End]);
    }

    [GeneratedRegex("^(?:年[初中底末]|月[初底]|一共|总共|共计|合计|累计|目前|如今|当前|眼下|此前|此后|随后|当时|同时|另外|此外)$")]
    private static partial Regex Adverb { get; }

    /// <summary>任 or 年初 where the sentence has no name: words, not a name put in.</summary>
    private static bool IsSmallWord(IReadOnlyList<Symbol> symbols) =>
        symbols.Count <= 2 && symbols.All(symbol => symbol.Kind == SymbolKind.Character && NameClaims.IsWordAlone((char)symbol.Key));

    private static bool IsPronoun(Symbol symbol) => symbol.Kind == SymbolKind.Character && Pronouns.Contains((char)symbol.Key, StringComparison.Ordinal);

    /// <summary>的主要业务是 where the sentence has a name: it leads to what is told of somebody, and is no noun for the name.</summary>
    private static bool IsReworded(Difference difference, SentenceReading statement) =>
        statement.Text[difference.Stated[0].Start] == '的' && statement.Text.AsSpan(difference.Stated[0].Start, difference.Stated[^1].End - difference.Stated[0].Start).IndexOfAny('是', '为', '在') > 0;

    /// <summary>No name runs over a comma.</summary>
    private static bool IsOverMark(Difference difference, SentenceReading statement) =>
        statement.Text.AsSpan(difference.Stated[0].Start, difference.Stated[^1].End - difference.Stated[0].Start).IndexOfAny('，', ',', '；') >= 0;

    /// <summary>More words than a name has, all from the same sentence: the statement only says them earlier or later.</summary>
    private static bool IsMovedClause(Difference difference, SentenceReading sentence)
    {
        var pairs = difference.Stated.Zip(difference.Stated.Skip(1), SentenceReading.PairOf).ToList();
        return pairs.Count >= Clause && pairs.Count(sentence.Pairs.Contains) * 4 >= pairs.Count * 3;
    }

    /// <summary>A lone character is in many texts; it tells nothing.</summary>
    private static bool Holds(SentenceReading text, string name) => name.Length > 1 && text.Text.Contains(name, StringComparison.Ordinal);

    /// <summary>The names of a stretch, each with the characters beside it: a common word may be part of a name.</summary>
    private static List<string> Names(IReadOnlyList<Symbol> symbols, SentenceReading reading, bool nounsToo) =>
    [
        .. reading.Unknown(nounsToo)
            .Where(span => symbols.Any(symbol => symbol.Start >= span.Start && symbol.End <= span.End) && !NameClaims.IsLone(reading, span.Start, span.End))
            .Select(span => reading.Text[Math.Max(span.Start - 1, symbols[0].Start)..Math.Min(span.End + 1, symbols[^1].End)]),
    ];

    [GeneratedRegex("(?:说|表示|指出|认为|介绍|称|透露|强调|看来)$")]
    private static partial Regex Speech { get; }
}

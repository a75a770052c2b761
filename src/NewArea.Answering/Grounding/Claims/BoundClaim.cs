using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>A figure or a name of a statement, which belongs to the clause it stands in.</summary>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Figure">The figure, when it is one.</param>
/// <param name="Word">The Latin word, when it is one.</param>
/// <param name="Pairs">The neighbouring characters of a name.</param>
/// <param name="Text">The name.</param>
internal sealed partial record BoundClaim(int Start, int End, Figure? Figure, string? Word, IReadOnlyList<long> Pairs, string Text)
{
    /// <summary>The words of an English name.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether it names somebody or something.</summary>
    public bool IsName => Pairs.Count > 0 || Words.Count > 0;

    public static IEnumerable<BoundClaim> Of(SentenceReading statement, IReadOnlyList<EvidenceSentence> candidates)
    {
        foreach (var symbol in statement.Symbols)
        {
            if (symbol.Figure is { IsArticle: false } figure)
            {
                yield return new BoundClaim(figure.Start, figure.End, figure, null, [], "");
            }
            else if (symbol.Kind == SymbolKind.Word && !statement.IsLatin)
            {
                yield return new BoundClaim(symbol.Start, symbol.End, null, statement.TextOf(symbol), [], "");
            }
        }

        foreach (var claim in statement.IsLatin ? EnglishNames(statement) : Names(statement, candidates))
        {
            yield return claim;
        }
    }

    public static IEnumerable<BoundClaim> Names(SentenceReading statement, IReadOnlyList<EvidenceSentence> candidates)
    {
        var quotations = QuotationClaims.Spans(statement.Text).ToList();
        var rare = statement.Unknown().Where(span => !NameClaims.IsPlain(statement.Text.AsSpan(span.Start, span.End - span.Start)));
        return rare.Concat(NamedStretches.Of(statement, candidates)).Concat(quotations).Distinct()
            .Select(span => Named(statement, span.Start, span.End) with { IsQuoted = quotations.Contains(span) })
            .Where(claim => claim.Pairs.Count > 0);
    }

    private static IEnumerable<BoundClaim> EnglishNames(SentenceReading statement) => EnglishNaming.Of(statement)
        .Select(span => new BoundClaim(span.Start, span.End, null, null, [], statement.Text[span.Start..span.End])
        {
            Words = [.. statement.Symbols.Where(symbol => symbol.Start >= span.Start && symbol.End <= span.End).Select(symbol => EnglishNaming.Bare(statement.TextOf(symbol)))],
        });

    private static BoundClaim Named(SentenceReading statement, int start, int end)
    {
        var inside = statement.Symbols.FindAll(symbol => symbol.Start >= start && symbol.End <= end);
        return new BoundClaim(start, end, null, null, [.. inside.Zip(inside.Skip(1), SentenceReading.PairOf)], statement.Text[start..end]);
    }

    /// <summary>Quotations may stand anywhere in the passage that speaks for the statement.</summary>
    public bool IsQuoted { get; init; }

    public bool IsHeldBy(EvidenceSentence sentence) => Figure is { } figure
        ? sentence.Proves(figure)
        : Word is { } word ? sentence.Reading.Words.Contains(word)
        : IsIn(sentence.Reading);

    /// <summary>Whether a text has the name.</summary>
    public bool IsIn(SentenceReading text) => Words.Count > 0
        ? Words.All(word => text.Words.Contains(word) || text.Words.Contains(word + "'s")) || (Words is [var only] && text.Words.Any(word => LatinClaims.IsOfSamePlace(only, word)))
        : Pairs.All(text.Pairs.Contains);

    /// <summary>Whether a sentence gives words to the one who is named.</summary>
    public bool IsSpeakerIn(EvidenceSentence sentence) => Speech.Matches(sentence.Reading.Text)
        .Any(match => match.Value.Contains(Text, StringComparison.Ordinal));

    [GeneratedRegex("[^，。；]{0,12}(?:说|表示|指出|认为|介绍|称|透露|强调)")]
    private static partial Regex Speech { get; }
}

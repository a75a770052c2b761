using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

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

        if (!statement.IsLatin)
        {
            foreach (var claim in Names(statement, candidates))
            {
                yield return claim;
            }
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

    private static BoundClaim Named(SentenceReading statement, int start, int end)
    {
        var inside = statement.Symbols.FindAll(symbol => symbol.Start >= start && symbol.End <= end);
        return new BoundClaim(start, end, null, null, [.. inside.Zip(inside.Skip(1), SentenceReading.PairOf)], statement.Text[start..end]);
    }

    /// <summary>Quotations may stand anywhere in the passage that speaks for the statement.</summary>
    public bool IsQuoted { get; init; }

    public bool IsHeldBy(EvidenceSentence sentence) => Figure is { } figure
        ? sentence.Reading.Figures.Exists(figure.IsProvenBy) || YearClaims.IsProvenBy(figure, sentence)
        : Word is { } word ? sentence.Reading.Words.Contains(word)
        : Pairs.All(sentence.Reading.Pairs.Contains);

    /// <summary>Whether a sentence gives words to the one who is named.</summary>
    public bool IsSpeakerIn(EvidenceSentence sentence) => Speech.Matches(sentence.Reading.Text)
        .Any(match => match.Value.Contains(Text, StringComparison.Ordinal));

    [GeneratedRegex("[^，。；]{0,12}(?:说|表示|指出|认为|介绍|称|透露|强调)")]
    private static partial Regex Speech { get; }
}

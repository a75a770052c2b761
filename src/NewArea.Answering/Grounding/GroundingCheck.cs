using NewArea.Answering.Grounding.Claims;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Grounding;

/// <summary>
/// Proves a statement from passages, or drops it. Every figure, date, name, rank and quotation must stand in the sentences
/// that speak for it, nothing may be denied or turned around, and most of its words must be theirs. Deterministic, without a model.
/// </summary>
public static class GroundingCheck
{
    /// <summary>Share of the statement's content that the evidence must hold.</summary>
    private const double EnoughCoverage = 0.5;

    /// <summary>The same in English, where other words of the same sense count.</summary>
    private const double EnoughEnglish = 0.52;

    /// <summary>
    /// Characters of a statement. A sentence of a text has a passage's 250 at most; the check takes the square of a statement's
    /// length, and a model that repeats itself without end must not hold up the answer.
    /// </summary>
    private const int LongestStatement = 1500;

    /// <summary>
    /// Holds a statement against the passages in view. A citation of the wrong passage is moved to the one that proves it;
    /// what nothing proves is dropped.
    /// </summary>
    public static CheckedStatement Check(DraftStatement draft, IReadOnlyList<Passage> context)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(context);
        if (draft.Text.Length > LongestStatement)
        {
            return Dropped(draft, [draft.Text]);
        }

        if (IsQuotation(draft))
        {
            return new CheckedStatement(new StatementFinding(draft.Text, Verdict.Supported, []), draft);
        }

        if (PlantedText.IsObedience(draft.Text))
        {
            return Dropped(draft, [draft.Text]);
        }

        var told = AnswerWords.Without(draft.Text) is { } rest ? draft with { Text = rest, Key = null } : draft;
        var check = Prove(told, context);
        return check with { Finding = check.Finding with { Text = draft.Text } };
    }

    private static CheckedStatement Prove(DraftStatement draft, IReadOnlyList<Passage> context)
    {
        var statement = SentenceReading.Of(draft.Text);
        List<Passage> passages = [.. draft.Sources.Select(source => source.Passage).Concat(context).DistinctBy(passage => (passage.Document.Id, passage.Ordinal))];
        var candidates = EvidenceSelection.Candidates(statement, passages);
        var evidence = EvidenceSelection.Select(statement, draft.Sources, candidates);
        var unsupported = Unsupported(statement, evidence, candidates);
        if (unsupported.Count > 0)
        {
            // What no sentence of its own language says one of the other may.
            var nearest = Nearest(statement, evidence, candidates);
            (evidence, unsupported) = Translated(statement, passages, candidates.Count == 0) ?? (evidence, unsupported);
            if (unsupported.Count > 0)
            {
                return Dropped(draft, unsupported) with { Nearest = nearest };
            }
        }

        var sources = Narrow(evidence);
        var isCited = sources.TrueForAll(source => draft.Sources.Any(other => EvidenceSelection.IsSame(other.Passage, source.Passage)));
        var verdict = isCited ? Verdict.Supported : Verdict.Repaired;
        return new CheckedStatement(new StatementFinding(draft.Text, verdict, []), draft with { Sources = sources });
    }

    /// <summary>A whole sentence of the one passage it cites, letter for letter, says what it says; unless it speaks to the machine.</summary>
    private static bool IsQuotation(DraftStatement draft) =>
        draft.Sources is [{ Quote: { } quote, Passage: var passage }] && passage.Sentences.Contains(quote)
        && passage.TextOf(quote) == draft.Text && !PlantedText.IsPlanted(draft.Text, passage);

    private static DraftSource? Nearest(SentenceReading statement, EvidenceSet evidence, List<EvidenceSentence> candidates) =>
        candidates.Count > 0 && evidence.Sentences is [var best, ..] && Coverage.Of(statement, new EvidenceSet([best], candidates)) >= EnoughCoverage
            ? new DraftSource(best.Passage, best.Span)
            : null;

    private static CheckedStatement Dropped(DraftStatement draft, List<string> unsupported) =>
        new(new StatementFinding(draft.Text, Verdict.Dropped, unsupported), null);

    /// <summary>The first sentences of the other language that prove a statement, or where none does the likeliest with what they leave open.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="passages">What may prove it.</param>
    /// <param name="isOnly">Whether there is no other evidence: then what is left open is told.</param>
    private static (EvidenceSet Evidence, List<string> Unsupported)? Translated(SentenceReading statement, List<Passage> passages, bool isOnly)
    {
        (EvidenceSet Evidence, List<string> Unsupported)? likeliest = null;
        foreach (var (evidence, open) in InOtherLanguage(statement, EvidenceSelection.Candidates(statement, passages, isTranslated: true)))
        {
            List<string> unsupported = [.. open.Take(isOnly && likeliest is null ? int.MaxValue : 1).Distinct(StringComparer.Ordinal)];
            if (unsupported.Count == 0)
            {
                return (evidence, unsupported);
            }

            likeliest ??= (evidence, unsupported);
        }

        return isOnly ? likeliest : null;
    }

    private static IEnumerable<(EvidenceSet Evidence, IEnumerable<string> Open)> InOtherLanguage(SentenceReading statement, List<EvidenceSentence> candidates)
    {
        if (candidates.Count == 0)
        {
            return [];
        }

        if (statement.IsLatin)
        {
            return ChineseEvidence.Select(statement, candidates).Select(evidence => (evidence, TranslatedClaims.Unsupported(statement, evidence)));
        }

        var rendered = new RenderedStatement(statement);
        return EnglishEvidence.Select(rendered, candidates).Select(evidence => (evidence, RenderedClaims.Unsupported(rendered, evidence)));
    }

    private static List<string> Unsupported(SentenceReading statement, EvidenceSet evidence, List<EvidenceSentence> candidates)
    {
        if (evidence.Sentences.Count == 0)
        {
            return [statement.Original];
        }

        var best = evidence.Sentences[0];
        var differences = Alignment.Differences(statement, best.Reading);
        List<string> unsupported =
        [
            .. FigureClaims.Unsupported(statement, evidence),
            .. DatedFigures.Unsupported(statement, evidence),
            .. LatinClaims.Unsupported(statement, evidence),
            .. QuotationClaims.Unsupported(statement, evidence),
            .. RankClaims.Unsupported(statement, evidence),
            .. NameClaims.Unsupported(statement, evidence),
            .. RivalClaims.Unsupported(statement, evidence),
            .. WhichClaims.Unsupported(statement, evidence),
            .. CrossedClaims.Unsupported(statement, evidence),
            .. RivalPlaces.Unsupported(statement, evidence),
            .. SpeakerClaims.Unsupported(statement, best),
            .. RelativeDates.Unsupported(statement, evidence),
            .. BindingClaims.Unsupported(statement, evidence),
            .. PlacementClaims.Unsupported(statement, best, differences, evidence),
            .. BesideClaims.Unsupported(statement, evidence, candidates),
            .. AbsentNames.Unsupported(statement, evidence),
            .. PredicateClaims.Unsupported(statement, evidence),
            .. ExchangeClaims.Unsupported(statement, best.Reading, differences),
            .. ScopeClaims.Unsupported(statement, evidence),
            .. AccomplishedClaims.Unsupported(statement, evidence),
            .. DirectedClaims.Unsupported(statement, best.Reading),
            .. PolarityClaims.Unsupported(statement, evidence, best.Reading, differences),
        ];
        if (unsupported.Count == 0 && Coverage.Of(statement, evidence) < (statement.IsLatin ? EnoughEnglish : EnoughCoverage))
        {
            unsupported.Add(statement.Original);
        }

        return [.. unsupported.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>One source a passage: from the first to the last of its sentences that speak for the statement.</summary>
    private static List<DraftSource> Narrow(EvidenceSet evidence) =>
    [
        .. evidence.Sentences.GroupBy(sentence => (sentence.Passage.Document.Id, sentence.Passage.Ordinal)).Select(group => new DraftSource(
            group.First().Passage,
            TextSpan.FromBounds(group.Min(sentence => sentence.Span.Start), group.Max(sentence => sentence.Span.End)))),
    ];
}

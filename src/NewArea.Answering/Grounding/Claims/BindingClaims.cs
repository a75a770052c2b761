using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Figures and names that the text holds, but says of something else: the sentence that has them shares little with the
/// clause they stand in, while another sentence shares much and has another figure in their place.
/// </summary>
internal static class BindingClaims
{
    /// <summary>The share of the best sentence's agreement with a clause that a sentence must reach to speak for its figures.</summary>
    private const double Enough = 0.5;

    /// <summary>The same where the best sentence has another figure in its place.</summary>
    private const double EnoughAgainstRival = 0.7;

    /// <summary>Fewer neighbours than this make no clause that a sentence could be told by.</summary>
    private const int ShortClause = 6;

    private const int FigureWeight = 2;

    /// <summary>So many neighbours that are rare in the text, or figures for them, make a sentence the one that is meant.</summary>
    private const int FewestRare = 5;

    /// <summary>How many sentences before the best one may still name its subject or its year.</summary>
    private const int Reach = 2;

    public static IEnumerable<string> Unsupported(SentenceReading statement, IReadOnlyList<EvidenceSentence> candidates)
    {
        var agreement = new Agreement(statement, candidates);
        foreach (var claim in BoundClaim.Of(statement, candidates))
        {
            var holders = candidates.Where(claim.IsHeldBy).ToList();
            if (holders.Count > 0 && !IsBound(claim, holders, agreement, statement))
            {
                yield return statement.OriginalOf(claim.Start, claim.End);
            }
        }
    }

    private static bool IsBound(BoundClaim claim, List<EvidenceSentence> holders, Agreement agreement, SentenceReading statement)
    {
        var clause = agreement.Around(claim.Start, claim.End, ShortClause);
        var (best, most) = agreement.Best(clause);
        if (most == 0)
        {
            return true;
        }

        var enough = Competes(claim, best!, statement) ? EnoughAgainstRival : Enough;
        return holders.Exists(holder => agreement.Of(holder, clause) >= most * enough)
            || holders.Exists(holder => SpeaksForAll(holder, best!, agreement, statement, claim.Figure is not null))
            || (claim.IsQuoted && holders.Exists(holder => EvidenceSelection.IsSame(holder.Passage, best!.Passage)))
            || (claim.Pairs.Count > 0 && agreement.IsSubject(claim.Pairs, best!.Passage))
            || (claim.Pairs.Count > 0 && holders.Exists(holder => IsSpeaker(claim, holder, best!)))
            || (claim.Pairs.Count == 0 && holders.Exists(holder => IsBefore(holder, best!)) && !Competes(claim, best!, statement))
            || (claim.Pairs.Count > 0 && holders.Exists(holder => IsBefore(holder, best!) || holder.IsJustBefore(best!)) && !NamedStretches.OpensWithAnother(best!, statement) && !NamedStretches.HasRival(claim, best!, statement));
    }

    /// <summary>
    /// The clause may only repeat what the text says elsewhere too: the whole statement tells which sentence is meant. For a
    /// figure it must do so twice as clearly.
    /// </summary>
    private static bool SpeaksForAll(EvidenceSentence holder, EvidenceSentence best, Agreement agreement, SentenceReading statement, bool isFigure)
    {
        var own = agreement.OfRare(holder) + (FigureWeight * statement.Figures.Count(figure => holder.Reading.Figures.Exists(figure.IsProvenBy)));
        var other = agreement.OfRare(best) + (FigureWeight * statement.Figures.Count(figure => best.Reading.Figures.Exists(figure.IsProvenBy)));
        return own >= FewestRare && own > (isFigure ? other * 2 : other);
    }

    private static bool IsBefore(EvidenceSentence holder, EvidenceSentence best)
    {
        var sentences = best.Passage.Sentences;
        return EvidenceSelection.IsSame(holder.Passage, best.Passage)
            && sentences.IndexOf(best.Span) - sentences.IndexOf(holder.Span) is >= 0 and <= Reach;
    }

    /// <summary>“…”张三说: who said a sentence stands in it, in the one before or in the one after.</summary>
    private static bool IsSpeaker(BoundClaim claim, EvidenceSentence holder, EvidenceSentence best)
    {
        var sentences = best.Passage.Sentences;
        return EvidenceSelection.IsSame(holder.Passage, best.Passage)
            && Math.Abs(sentences.IndexOf(best.Span) - sentences.IndexOf(holder.Span)) <= Reach
            && claim.IsSpeakerIn(holder);
    }

    private static int IndexOf(this IReadOnlyList<TextSpan> spans, TextSpan span) =>
        spans.TakeWhile(other => other != span).Count();

    private static bool Competes(BoundClaim claim, EvidenceSentence best, SentenceReading statement) => claim.Figure is { } figure
        && best.Reading.Figures.Exists(other => IsAlike(figure, other) && !statement.Figures.Exists(stated => stated.IsProvenBy(other)));

    private static bool IsAlike(Figure one, Figure other) =>
        (one.Year > 0 && other.Year > 0) || (one.Kind == other.Kind && (one.Kind != FigureKind.Number || one.Unit.IsProvenBy(other.Unit)));
}

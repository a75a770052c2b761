using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Figures and names of a statement that puts several sentences of the text together: the one that has them need not be the
/// one that says most of their clause.
/// </summary>
internal static partial class ToldTogether
{
    /// <param name="claim">A figure or a name.</param>
    /// <param name="holders">The sentences that have it.</param>
    /// <param name="best">The sentence that says most of its clause.</param>
    /// <param name="agreement">How much of the statement each sentence says.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="evidence">The sentences that speak for the statement.</param>
    public static bool Speaks(BoundClaim claim, IEnumerable<EvidenceSentence> holders, EvidenceSentence? best, Agreement agreement, SentenceReading statement, EvidenceSet evidence)
    {
        var chosen = holders.Where(holder => evidence.Sentences.Any(sentence => ReferenceEquals(sentence, holder))).ToList();
        return chosen.Exists(holder => !BindingClaims.Competes(claim, holder, statement) && agreement.SaysMost(holder, claim.Start, claim.End))
            || (claim.Figure is not null && chosen.Exists(holder => evidence.Sentences.Any(sentence => IsToldOn(claim, sentence, holder, statement))))
            || (claim.Figure is { } figure && chosen.Exists(holder => holder.Passage.Document.Id == best?.Passage.Document.Id) && IsUnrivalled(claim, figure, best, statement, evidence))
            || chosen.Exists(holder => evidence.Sentences.Any(sentence => IsAboutTheSame(sentence, holder)));
    }

    /// <summary>In 2024 this applied to 17,400 of them: the sentence goes on from the one that tells the rest of the statement.</summary>
    private static bool IsToldOn(BoundClaim claim, EvidenceSentence sentence, EvidenceSentence holder, SentenceReading statement) =>
        !ReferenceEquals(sentence, holder) && BindingClaims.IsWithin(1, sentence, holder) && !BindingClaims.Competes(claim, sentence, statement);

    /// <summary>Nothing that speaks for the statement has another figure in its place, of a kind that the statement does not give too.</summary>
    private static bool IsUnrivalled(BoundClaim claim, Figure figure, EvidenceSentence? best, SentenceReading statement, EvidenceSet evidence) =>
        figure.Kind != FigureKind.Ordinal
        && !QuotationClaims.Spans(statement.Text).Any(quotation => quotation.Start <= claim.Start && claim.End <= quotation.End)
        && !evidence.Sentences.Append(best).OfType<EvidenceSentence>().Any(sentence => BindingClaims.Competes(claim, sentence, statement) || (IsTime(figure) && TellsAnotherTime(sentence, statement)));

    private static bool TellsAnotherTime(EvidenceSentence sentence, SentenceReading statement) =>
        sentence.Reading.Figures.Exists(other => IsTime(other) && !statement.Figures.Exists(stated => stated.IsProvenBy(other)));

    private static bool IsTime(Figure figure) => figure.Kind == FigureKind.Date || figure.Year > 0 || figure.Unit.Name is "年" or "个月" or "月" or "周" or "天" or "日" or "小时" or "分钟" or "世纪";

    /// <summary>It has 800 beds: the sentence that follows begins with a word for what the one before speaks of.</summary>
    private static bool IsAboutTheSame(EvidenceSentence before, EvidenceSentence after) =>
        before.IsJustBefore(after) && Pronoun.IsMatch(after.Reading.Text);

    [GeneratedRegex("^[\"“]?(?:(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Tt]his|[Tt]hese|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er)\\b|它|他|她|该|这|其[^中他余次]|此[^外次])")]
    private static partial Regex Pronoun { get; }
}

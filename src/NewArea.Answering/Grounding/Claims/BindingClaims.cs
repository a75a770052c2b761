using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Figures and names that the text holds, but says of something else: the sentence that has them shares little with the
/// clause they stand in, while another sentence shares much and has another figure in their place.
/// </summary>
internal static partial class BindingClaims
{
    /// <summary>The share of the best sentence's agreement with a clause that a sentence must reach to speak for its figures.</summary>
    private const double Enough = 0.5;

    /// <summary>The same where the best sentence has another figure in its place.</summary>
    private const double EnoughAgainstRival = 0.7;

    /// <summary>The share of an English clause that a sentence must have to be the one it is told by: two words are in many.</summary>
    private const double Telling = 0.3;

    /// <summary>Fewer neighbours than this make no clause that a sentence could be told by.</summary>
    private const int ShortClause = 6;

    /// <summary>The same in words of an English clause.</summary>
    private const int ShortEnglishClause = 2;

    private const int FigureWeight = 2;

    /// <summary>So many neighbours that are rare in the text, or figures for them, make a sentence the one that is meant.</summary>
    private const int FewestRare = 5;

    /// <summary>The same in words of an English statement.</summary>
    private const int FewestRareWords = 2;

    /// <summary>Characters between two names of which one tells who the other is (苏田来自经发局).</summary>
    private const int Beside = 4;
    private const int EnglishBeside = 18;

    /// <summary>How many sentences before the best one may still name its subject or its year.</summary>
    private const int Reach = 2;

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        var candidates = evidence.Context;
        var agreement = new Agreement(statement, candidates);
        var claims = BoundClaim.Of(statement, candidates).ToList();
        foreach (var claim in claims)
        {
            var holders = candidates.Where(claim.IsHeldBy).ToList();
            if (holders.Count > 0 && !IsHeldTogether(claim, holders) && !(claim.Words.Count == 2
                && candidates.Where(sentence => IsSurnamed(claim, sentence, candidates)).ToList() is { Count: > 0 } surnamed && IsHeldTogether(claim, surnamed)))
            {
                yield return statement.OriginalOf(claim.Start, claim.End);
            }
        }

        bool IsHeldTogether(BoundClaim claim, List<EvidenceSentence> holders) => IsBound(claim, holders, agreement, statement) || IsBesideItsOwn(claim, claims, holders)
            || ToldTogether.Speaks(claim, holders, agreement.Best(ClauseOf(claim, agreement, statement)).Sentence, agreement, statement, evidence)
            || (statement.IsLatin && IsInPassage(claim, holders, agreement, statement, candidates))
            || IsBesideFigure(claim, claims, holders, statement) || (claim.Figure is { } figure && (ReckonedFigures.IsProven(figure, statement, evidence) || CountedList.IsProven(figure, statement, evidence) || CountedThings.IsProven(figure, statement, evidence)));
    }

    /// <summary>Mayor Tan, where the document names Tan Yizhou and no other Tan.</summary>
    private static bool IsSurnamed(BoundClaim claim, EvidenceSentence sentence, IReadOnlyList<EvidenceSentence> candidates) =>
        claim.Words is [var first, var last] && new[] { first, last }.Any(word => sentence.Reading.Words.Contains(word) && EnglishNaming.NamesIn(sentence.Reading).Contains(word)
            && candidates.Where(other => other.Passage.Document.Id == sentence.Passage.Document.Id)
                .SelectMany(other => EnglishNaming.NamesIn(other.Reading))
                .Where(name => name.Split(' ') is { Length: 2 } words && words.Contains(word)).Distinct().ToList() is [var only] && only == $"{first} {last}");

    /// <summary>经发局的苏田: another sentence joins the name to the one that stands beside it.</summary>
    private static bool IsBesideItsOwn(BoundClaim claim, List<BoundClaim> claims, List<EvidenceSentence> holders)
    {
        var isEnglish = claim.Words.Count > 0;
        return claim.IsName && claims.Exists(other => other.IsName && other != claim
            && (isEnglish || Mentions.Surnames.Contains(other.Text[0], StringComparison.Ordinal))
            && Math.Max(other.Start - claim.End, claim.Start - other.End) is >= 0 and var apart && apart <= (isEnglish ? EnglishBeside : Beside)
            && holders.Exists(other.IsHeldBy));
    }

    /// <summary>Whether a sentence has it beside a figure that the statement's clause has beside it too, and that is no year and no small count.</summary>
    private static bool IsBesideFigure(BoundClaim claim, List<BoundClaim> claims, List<EvidenceSentence> holders, SentenceReading statement)
    {
        var clause = Clauses.Around(statement.Text, claim.Start, claim.End);
        return claims.Exists(other => other.Figure is { IsAmount: true }
            && (other.End <= claim.Start || other.Start >= claim.End) && other.Start >= clause.Start && other.End <= clause.End && holders.Exists(other.IsHeldBy));
    }

    /// <summary>
    /// English texts tell a thing in many short sentences: the passage that speaks for the clause may hold its figure or name in any of
    /// them, unless one that is nearer to the clause has another figure of the kind, or names another before it.
    /// </summary>
    private static bool IsInPassage(BoundClaim claim, List<EvidenceSentence> holders, Agreement agreement, SentenceReading statement, IReadOnlyList<EvidenceSentence> candidates)
    {
        var clause = ClauseOf(claim, agreement, statement);
        var nearest = agreement.BestInPassage(clause);
        var passage = candidates.Where(sentence => nearest?.IsNear(sentence) == true).ToList();
        return holders.Intersect(passage).Any(holder => (claim.IsName
            ? IsNamedFor(claim, passage, nearest!, statement)
            : !passage.Exists(other => Competes(claim, other, statement) && agreement.Of(other, clause) > agreement.Of(holder, clause))));
    }

    /// <summary>Whether the last that is named up to a sentence, or else just behind it, is the one.</summary>
    private static bool IsNamedFor(BoundClaim claim, List<EvidenceSentence> passage, EvidenceSentence nearest, SentenceReading statement)
    {
        var naming = passage.Where(sentence => sentence.Span.Start <= nearest.Span.Start).LastOrDefault(sentence => claim.IsHeldBy(sentence) || NamesAnother(sentence.Reading, statement));
        naming ??= passage.Find(sentence => claim.IsHeldBy(sentence) || NamesAnother(sentence.Reading, statement));
        return naming is not null && claim.IsHeldBy(naming);
    }

    /// <summary>Where something is or what it is measured by (in Shuoling, the average PUE) names nobody of whom more is told.</summary>
    private static bool NamesAnother(SentenceReading sentence, SentenceReading statement) => EnglishNaming.Of(sentence)
        .Any(name => !AfterPreposition.IsMatch(sentence.Text.AsSpan(0, name.Start)) && sentence.OriginalOf(name.Start, name.End).Any(char.IsLower) && !sentence.Text[name.Start..name.End].Split(' ').Any(word => statement.Words.Contains(EnglishNaming.Bare(word)) || statement.Words.Contains(word + "'s")));

    [GeneratedRegex(@"\b(?:in|at|near|from|to|into|of|on|between|towards?) (?:the )?$")]
    private static partial Regex AfterPreposition { get; }

    private static List<int> ClauseOf(BoundClaim claim, Agreement agreement, SentenceReading statement) =>
        agreement.Around(claim.Start, claim.End, statement.IsLatin ? ShortEnglishClause : ShortClause);

    private static bool IsBound(BoundClaim claim, List<EvidenceSentence> holders, Agreement agreement, SentenceReading statement)
    {
        var clause = ClauseOf(claim, agreement, statement);
        var (best, most) = agreement.Best(clause);
        if (most == 0)
        {
            return true;
        }

        if (statement.IsLatin && most < agreement.Whole(clause) * Telling && !Competes(claim, best!, statement))
        {
            return true;
        }

        var enough = Competes(claim, best!, statement) ? EnoughAgainstRival : Enough;
        return holders.Exists(holder => agreement.Of(holder, clause) >= most * enough)
            || holders.Exists(holder => SpeaksForAll(holder, best!, agreement, statement, claim.Figure is not null))
            || (!claim.IsName && !Competes(claim, best!, statement) && holders.Exists(holder => agreement.OfRare(holder) >= (statement.IsLatin ? FewestRareWords : FewestRare)))
            || (claim.IsQuoted && holders.Exists(holder => EvidenceSelection.IsSame(holder.Passage, best!.Passage)))
            || (claim.IsName && agreement.IsSubject(claim, best!.Passage))
            || (claim.IsName && holders.Exists(holder => IsSpeaker(claim, holder, best!)))
            || (!claim.IsName && holders.Exists(holder => IsNear(holder, best!)) && !Competes(claim, best!, statement))
            || (claim.IsName && holders.Exists(holder => IsBefore(holder, best!) || holder.IsJustBefore(best!))
                && !NamedStretches.OpensWithAnother(best!, statement) && !NamedStretches.HasRival(claim, best!, statement));
    }

    /// <summary>
    /// The clause may only repeat what the text says elsewhere too: the whole statement tells which sentence is meant. For a
    /// figure it must do so twice as clearly.
    /// </summary>
    private static bool SpeaksForAll(EvidenceSentence holder, EvidenceSentence best, Agreement agreement, SentenceReading statement, bool isFigure)
    {
        var own = agreement.OfRare(holder) + (FigureWeight * statement.Figures.Count(figure => holder.Reading.Figures.Exists(figure.IsProvenBy)));
        var other = agreement.OfRare(best) + (FigureWeight * statement.Figures.Count(figure => best.Reading.Figures.Exists(figure.IsProvenBy)));
        return own >= FewestRare && own > (isFigure && !statement.IsLatin ? other * 2 : other);
    }

    private static bool IsBefore(EvidenceSentence holder, EvidenceSentence best)
    {
        var sentences = best.Passage.Sentences;
        return EvidenceSelection.IsSame(holder.Passage, best.Passage)
            && sentences.IndexOf(best.Span) - sentences.IndexOf(holder.Span) is >= 0 and <= Reach;
    }

    private static bool IsNear(EvidenceSentence holder, EvidenceSentence best) => IsWithin(Reach, holder, best);

    /// <summary>Whether at most so many sentences lie from one to the other, in one passage.</summary>
    public static bool IsWithin(int reach, EvidenceSentence one, EvidenceSentence other)
    {
        var sentences = other.Passage.Sentences;
        return EvidenceSelection.IsSame(one.Passage, other.Passage) && Math.Abs(sentences.IndexOf(other.Span) - sentences.IndexOf(one.Span)) <= reach;
    }

    /// <summary>“…”张三说: who said a sentence stands in it, in the one before or in the one after.</summary>
    private static bool IsSpeaker(BoundClaim claim, EvidenceSentence holder, EvidenceSentence best) => IsNear(holder, best) && claim.IsSpeakerIn(holder);

    private static int IndexOf(this IReadOnlyList<TextSpan> spans, TextSpan span) =>
        spans.TakeWhile(other => other != span).Count();

    public static bool Competes(BoundClaim claim, EvidenceSentence best, SentenceReading statement) => claim.Figure is { } figure
        && best.Reading.Figures.Exists(other => IsAlike(figure, other) && !statement.Figures.Exists(stated => stated.IsProvenBy(other)));

    private static bool IsAlike(Figure one, Figure other) =>
        (one.Year > 0 && other.Year > 0) || (one.Kind == other.Kind && (one.Kind == FigureKind.Date || one.Year > 0 == other.Year > 0) && (one.Kind != FigureKind.Number || (one.Unit.IsAlike(other.Unit) && CountAlike(one.Unit, other.Unit))));

    /// <summary>200,000 servers and 740 employees do not compete.</summary>
    private static bool CountAlike(Unit one, Unit other) => one.Class != UnitClass.Word || other.Class != UnitClass.Word
        || !char.IsAsciiLetter(one.Name[0]) || EnglishSenses.Of(one.Name).Own.Any(EnglishSenses.Of(other.Name).Own.Contains);
}

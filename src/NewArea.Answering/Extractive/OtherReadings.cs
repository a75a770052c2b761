using NewArea.Answering.Extractive.Guards;
using NewArea.Answering.Extractive.Wording;
using NewArea.Answering.Questions;
using NewArea.Memory.Ranking;

namespace NewArea.Answering.Extractive;

/// <summary>
/// A Chinese question that found no answer, read once more: without what the reader tells before asking, and in the words of each of
/// the passages that come nearest. What is found so must be told surely, and meet all that the reader's own wording asks.
/// </summary>
internal static class OtherReadings
{
    /// <summary>How likely a sentence must be to be shown: chosen on the sets that are tuned with, at .2 what is not told was answered.</summary>
    private const double Enough = 0.3;

    /// <summary>How many sentences' passages lend their words.</summary>
    private const int Considered = 6;

    public static Reading? Answering(AskedQuestion asked, StandaloneQuestion question, IReadOnlyList<RankedPassage> passages)
    {
        if (asked.IsEnglish || question.Alone is not null)
        {
            return null;
        }

        IReadOnlyList<RankedPassage> own = [.. passages.Where(ranked => ranked.Passage.Document.Language == question.Language)];
        var candidates = SentenceRanker.Shipped.SentencesOf(own);
        return Readings(asked, question, own)
            .Select(reading => new Reading(reading.Wording, Judged(asked, reading.Wording, own, candidates, reading.Of)))
            .Where(reading => reading.Judged.Count > 0)
            .MaxBy(reading => reading.Judged[0].Probability);
    }

    private static IEnumerable<(AskedQuestion Wording, Candidate? Of)> Readings(AskedQuestion asked, StandaloneQuestion question, IReadOnlyList<RankedPassage> passages)
    {
        AskedQuestion Reads(string text) => new(question with { Text = text }, TermWeights.Shipped);

        var alone = LeadingClause.Without(asked.Folded) is { } rest ? Reads(rest) : null;
        if (alone is not null)
        {
            yield return (alone, null);
        }

        foreach (var read in alone is null ? [asked] : new[] { asked, alone })
        {
            foreach (var nearest in SentenceRanker.Shipped.Rank(read, passages).Take(Considered).Select(sentence => sentence.Candidate).DistinctBy(PlaceOf))
            {
                if (TextWording.Of(read.Folded, Folded(nearest)) is { } worded)
                {
                    yield return (Reads(worded), nearest);
                }
            }
        }
    }

    private static (string, int) PlaceOf(Candidate candidate) => (candidate.Passage.Document.Id, candidate.Passage.Ordinal);

    private static string Folded(Candidate candidate) => string.Join('\n', candidate.In.Sentences.Select(sentence => sentence.Folded));

    /// <summary>The likely ones, likeliest first; none where another passage than the one that lent its words comes first.</summary>
    private static IReadOnlyList<AcceptedSentence> Judged(AskedQuestion asked, AskedQuestion wording, IReadOnlyList<RankedPassage> passages, IReadOnlyList<Candidate> all, Candidate? of)
    {
        IReadOnlyList<AcceptedSentence> judged =
        [
            .. AnswerAcceptance.Shipped.Judge(wording, SentenceRanker.Shipped.Rank(wording, passages))
                .Where(sentence => sentence.Probability >= Enough)
                .Where(sentence => Requirements.AreMetInOtherWords(asked, sentence.Candidate) && !UnmetSpecifics.Of(asked.Specifics, sentence.Candidate, all).Any),
        ];
        return of is null || judged is not [var first, ..] || PlaceOf(first.Candidate) == PlaceOf(of) ? judged : [];
    }

    /// <param name="Wording">The question as it was read.</param>
    /// <param name="Judged">The sentences, likeliest first.</param>
    public sealed record Reading(AskedQuestion Wording, IReadOnlyList<AcceptedSentence> Judged);
}

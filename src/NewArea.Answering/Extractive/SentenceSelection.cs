namespace NewArea.Answering.Extractive;

/// <summary>How many of the likeliest sentences a reader is shown, and in which order.</summary>
internal static class SentenceSelection
{
    /// <summary>
    /// From here on a sentence is shown. Chosen by cross-validation on our reports: about as many of the hard unanswerable questions
    /// are refused as by the models before, and a tenth more of the others are answered (tools/README.md).
    /// </summary>
    private const double EnoughOfMany = 0.15;

    /// <summary>
    /// From here on where one document is all there is and it speaks of the subject: fewer sentences can look right by chance, and
    /// most of what is asked of it it answers, while it answers one in four of the questions that the models are trained with.
    /// </summary>
    private const double EnoughOfOne = 0.10;

    /// <summary>From here on where the question had to be put in another language.</summary>
    private const double EnoughElsewhere = 0.3;

    /// <summary>From here on the first sentence stands alone.</summary>
    private const double Certain = 0.85;

    /// <summary>From here on a sentence is shown beside a better one, and from this share of the better one's probability.</summary>
    private const double EnoughBeside = 0.05;
    private const double NearBest = 0.3;
    private const int MaxSentences = 3;

    /// <summary>From here on a reader is pointed to a sentence beside an answer that is not certain.</summary>
    private const double EnoughToPointTo = 0.05;

    /// <summary>From this share of what is enough on, a refusal quotes the nearest sentence as such.</summary>
    public const double NearlyEnough = 0.5;
    private const int MaxListed = 5;

    /// <summary>From which probability on the likeliest sentence is shown.</summary>
    /// <param name="documents">How many documents were found.</param>
    /// <param name="isOnSubject">Whether the passage speaks of what is asked about, in the reader's own words.</param>
    /// <param name="isReadersLanguage">Whether they are in the language of the question.</param>
    public static double Enough(int documents, bool isOnSubject, bool isReadersLanguage) =>
        !isReadersLanguage ? EnoughElsewhere : documents == 1 && isOnSubject ? EnoughOfOne : EnoughOfMany;

    /// <summary>
    /// The likeliest sentence leads, after the cause that it draws a conclusion from or the speaker it goes on with; what is nearly as likely follows in the order of
    /// the document.
    /// </summary>
    public static IEnumerable<AcceptedSentence> Of(AskedQuestion asked, IReadOnlyList<AcceptedSentence> judged)
    {
        var most = asked.Type == AnswerType.List ? MaxListed : judged[0].Probability >= Certain ? 1 : MaxSentences;
        var near = judged.Where(sentence => sentence.Probability >= Math.Max(EnoughBeside, judged[0].Probability * NearBest))
            .DistinctBy(sentence => sentence.Candidate.Sentence.Folded)
            .Take(most)
            .ToList();
        var leading = (Reasoning.CauseOf(asked.Type, near[0].Candidate) ?? Reasoning.SpeakerOf(asked, near[0].Candidate)) is { } before ? [near[0] with { Candidate = before }, near[0]] : near.Take(1);
        return leading.Concat(near.Skip(1).Where(sentence => sentence.Candidate.Sentence.Folded != leading.First().Candidate.Sentence.Folded)
            .OrderBy(sentence => sentence.Candidate.Passage.Document.Id, StringComparer.Ordinal)
            .ThenBy(sentence => sentence.Candidate.Span.Start));
    }

    /// <summary>
    /// What a reader may want to read too: what belongs to a reason, and when the answer is not certain what is likely, likeliest first.
    /// </summary>
    public static IEnumerable<Candidate> Beside(AnswerType asked, IReadOnlyCollection<AcceptedSentence> shown, IReadOnlyList<AcceptedSentence> judged) =>
        Reasoning.Around(asked, judged[0].Candidate)
            .Concat(judged[0].Probability >= Certain ? [] : judged.Where(sentence => sentence.Probability >= EnoughToPointTo).Select(sentence => sentence.Candidate))
            .Where(candidate => !shown.Any(other => other.Candidate.Sentence.Folded == candidate.Sentence.Folded))
            .DistinctBy(candidate => candidate.Sentence.Folded)
            .Take(Math.Max(0, MaxSentences - shown.Count));
}

using System.Runtime.CompilerServices;
using NewArea.Answering.Questions;
using NewArea.Memory.Ranking;

namespace NewArea.Answering.Extractive;

/// <summary>Answers with the passages' own sentences.</summary>
public sealed class ExtractiveWriter : IAnswerWriter
{
    /// <summary>
    /// From here on a sentence is shown. Of 1,002 answerable questions of cmrc2018 2 % fall below, of questions about
    /// something else 98 % (risk and coverage at other numbers: <c>NewArea.Training measure</c>).
    /// </summary>
    private const double EnoughProbability = 0.10;

    /// <summary>From here on the first sentence stands alone.</summary>
    private const double Certain = 0.75;
    private const double NearBest = 0.15;
    private const double NearBestOfList = 0.12;

    /// <summary>From here on a sentence in another language than the reader's is shown.</summary>
    private const double EnoughElsewhere = 0.3;
    private const int MaxListed = 5;

    /// <summary>The share of a question's terms that a passage on its subject holds.</summary>
    private const double EnoughSubject = 0.3;
    private const int MaxSentences = 3;

    public AnswerOrigin Origin => AnswerOrigin.Extractive;

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question,
        IReadOnlyList<RankedPassage> passages,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var asked = new AskedQuestion(question, TermWeights.Shipped);
        var (wording, judged, answers) = Judge(asked, question, passages);
        if (!answers)
        {
            yield return new DraftRefusal(
                judged.Any(sentence => Speaks(wording, sentence.Candidate)) ? AbstentionReason.NotStated : AbstentionReason.OffTopic);
            yield break;
        }

        foreach (var sentence in asked.Type == AnswerType.List ? Listed(judged) : Shown(judged))
        {
            var (passage, span) = (sentence.Candidate.Passage, sentence.Candidate.Span);
            yield return new DraftStatement(
                passage.TextOf(span), [new DraftSource(passage, span)], AnswerSpan.Find(wording, sentence.Candidate));
        }
    }

    /// <summary>
    /// Documents in the reader's language are asked first; two languages are never mixed in an answer. An English question
    /// is put in Chinese only where no document speaks English: the same facts in English would have answered already.
    /// </summary>
    private static Judgement Judge(AskedQuestion asked, StandaloneQuestion question, IReadOnlyList<RankedPassage> passages)
    {
        var groups = passages.GroupBy(ranked => ranked.Passage.Document.Language == question.Language).OrderByDescending(group => group.Key).ToList();
        List<Judgement> tried = [];
        foreach (var group in groups)
        {
            var wording = asked.IsEnglish && !groups[0].Key ? ChineseQuestion.Of(asked, question.Text, group) : asked;
            var judged = AnswerAcceptance.Shipped.Judge(wording, SentenceRanker.Shipped.Rank(wording, [.. group]));
            var answers = judged.Count > 0 && judged[0].Probability >= (group.Key ? EnoughProbability : EnoughElsewhere);
            tried.Add(new Judgement(wording, judged, answers));
            if (answers)
            {
                break;
            }
        }

        return tried.Find(judgement => judgement.Answers) ?? tried.FirstOrDefault() ?? new Judgement(asked, [], Answers: false);
    }

    /// <summary>The likeliest sentence leads; what is nearly as likely follows in the order of the document.</summary>
    private static IEnumerable<AcceptedSentence> Shown(IReadOnlyList<AcceptedSentence> judged) =>
        judged[0].Probability >= Certain
            ? judged.Take(1)
            : judged.Take(1).Concat(InOrder(Near(judged, NearBest).Skip(1).Take(MaxSentences - 1)));

    /// <summary>The parts of a list stand in the order of the document.</summary>
    private static IEnumerable<AcceptedSentence> Listed(IReadOnlyList<AcceptedSentence> judged) =>
        InOrder(Near(judged, NearBestOfList).Take(MaxListed));

    private static IEnumerable<AcceptedSentence> Near(IReadOnlyList<AcceptedSentence> judged, double share) =>
        judged.Where(sentence => sentence.Probability >= Math.Max(EnoughProbability, judged[0].Probability * share))
            .DistinctBy(sentence => sentence.Candidate.Sentence.Folded);

    private static IEnumerable<AcceptedSentence> InOrder(IEnumerable<AcceptedSentence> sentences) => sentences
        .OrderBy(sentence => sentence.Candidate.Passage.Document.Id, StringComparer.Ordinal)
        .ThenBy(sentence => sentence.Candidate.Span.Start);

    private static bool Speaks(AskedQuestion asked, Candidate candidate) =>
        Coverage.OfWhole(asked, candidate.In.Holds) >= EnoughSubject;

    /// <param name="Wording">The question in the words of the documents.</param>
    /// <param name="Judged">Their sentences, likeliest first.</param>
    /// <param name="Answers">Whether the likeliest is likely enough to be shown.</param>
    private sealed record Judgement(AskedQuestion Wording, IReadOnlyList<AcceptedSentence> Judged, bool Answers);
}

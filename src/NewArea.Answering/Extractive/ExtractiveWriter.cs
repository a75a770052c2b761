using System.Runtime.CompilerServices;
using NewArea.Answering.Questions;
using NewArea.Memory.Ranking;

namespace NewArea.Answering.Extractive;

/// <summary>Answers with the passages' own sentences.</summary>
public sealed class ExtractiveWriter : IAnswerWriter
{
    /// <summary>From here on a sentence in another language than the reader's is shown.</summary>
    private const double EnoughElsewhere = 0.3;

    public AnswerOrigin Origin => AnswerOrigin.Extractive;

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question,
        IReadOnlyList<RankedPassage> passages,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var named = question with { Text = SurnameAndOffice.Resolve(question.Text, passages.Select(ranked => ranked.Passage)) };
        var asked = new AskedQuestion(named, TermWeights.Shipped);
        var (wording, judged, answers) = Judge(asked, named, passages);
        if (!answers)
        {
            yield return Refusal(wording, judged);
            yield break;
        }

        var shown = SentenceSelection.Of(asked.Type, judged).ToList();
        foreach (var sentence in shown)
        {
            var (passage, span) = (sentence.Candidate.Passage, sentence.Candidate.Span);
            yield return new DraftStatement(
                passage.TextOf(span), [SourceOf(sentence)], AnswerSpan.Find(wording, sentence.Candidate))
            {
                Confidence = sentence.Probability,
            };
        }

        foreach (var sentence in SentenceSelection.Beside(shown, judged))
        {
            yield return new DraftPointer(SourceOf(sentence));
        }
    }

    /// <summary>Off topic, on the subject, or near: a reader is told which, and shown the sentence that comes near.</summary>
    private static DraftRefusal Refusal(AskedQuestion asked, IReadOnlyList<AcceptedSentence> judged) =>
        !judged.Any(sentence => AskedSubject.IsIn(asked, sentence.Candidate)) ? new(AbstentionReason.OffTopic)
        : judged[0].Probability >= SentenceSelection.NearlyEnough ? new(AbstentionReason.NotStatedDirectly, SourceOf(judged[0]))
        : new(AbstentionReason.NotStated);

    private static DraftSource SourceOf(AcceptedSentence sentence) => new(sentence.Candidate.Passage, sentence.Candidate.Span);

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
            var answers = judged.Count > 0 && judged[0].Probability >= (group.Key ? SentenceSelection.Enough : EnoughElsewhere);
            tried.Add(new Judgement(wording, judged, answers));
            if (answers)
            {
                break;
            }
        }

        return tried.Find(judgement => judgement.Answers) ?? tried.FirstOrDefault() ?? new Judgement(asked, [], Answers: false);
    }

    /// <param name="Wording">The question in the words of the documents.</param>
    /// <param name="Judged">Their sentences, likeliest first.</param>
    /// <param name="Answers">Whether the likeliest is likely enough to be shown.</param>
    private sealed record Judgement(AskedQuestion Wording, IReadOnlyList<AcceptedSentence> Judged, bool Answers);
}

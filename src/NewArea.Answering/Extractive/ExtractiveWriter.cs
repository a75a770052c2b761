using System.Runtime.CompilerServices;
using NewArea.Answering.Extractive.Guards;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Extractive.Wording;
using NewArea.Answering.Questions;
using NewArea.Memory.Ranking;

namespace NewArea.Answering.Extractive;

/// <summary>Answers with the passages' own sentences.</summary>
public sealed class ExtractiveWriter : IAnswerWriter
{
    public AnswerOrigin Origin => AnswerOrigin.Extractive;

    public bool ReadsFurther => true;

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question,
        IReadOnlyList<RankedPassage> passages,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var found = passages.Select(ranked => ranked.Passage);
        var named = question with { Text = EnglishOfficeHolder.Resolve(SurnameAndOffice.Resolve(question.Text, found), found) };
        var asked = new AskedQuestion(named, TermWeights.Shipped);
        var judgement = Judge(asked, named, [.. passages.Take(Answerer.PassageLimit)]);
        if (passages.Count > Answerer.PassageLimit && Judge(asked, named, passages) is { } wider && wider.Surest > judgement.Surest)
        {
            judgement = wider;
        }

        if (!judgement.Answers && OtherReadings.Answering(asked, named, passages) is { } reading)
        {
            judgement = new Judgement(reading.Wording, reading.Judged, 0);
        }

        if (!judgement.Answers)
        {
            yield return Refusal(judgement);
            yield break;
        }

        var judged = judgement.Judged;
        var shown = SentenceSelection.Of(asked, judged).ToList();
        foreach (var sentence in shown)
        {
            var (passage, span) = (sentence.Candidate.Passage, sentence.Candidate.Span);
            yield return new DraftStatement(
                passage.TextOf(span), [SourceOf(sentence.Candidate)], AnswerSpan.Find(judgement.Wording, sentence.Candidate))
            {
                Confidence = sentence.Probability,
            };
        }

        foreach (var sentence in SentenceSelection.Beside(asked.Type, shown, judged))
        {
            yield return new DraftPointer(SourceOf(sentence));
        }
    }

    /// <summary>Off topic, on the subject, or near: a reader is told which, and shown the sentence that comes near.</summary>
    private static DraftRefusal Refusal(Judgement judgement) =>
        !judgement.Judged.Any(sentence => AskedSubject.IsIn(judgement.Wording, sentence.Candidate)) ? new(AbstentionReason.OffTopic)
        : judgement.Judged[0].Probability >= SentenceSelection.NearlyEnough * judgement.Enough ? new(AbstentionReason.NotStatedDirectly, SourceOf(judgement.Judged[0].Candidate))
        : new(AbstentionReason.NotStated);

    private static DraftSource SourceOf(Candidate candidate) => new(candidate.Passage, candidate.Span);

    /// <summary>
    /// Documents in the reader's language are asked first; two languages are never mixed in an answer. An English question
    /// is put in Chinese only where no document speaks English: the same facts in English would have answered already.
    /// </summary>
    private static Judgement Judge(AskedQuestion asked, StandaloneQuestion question, IReadOnlyList<RankedPassage> passages)
    {
        var groups = passages.GroupBy(ranked => ranked.Passage.Document.Language == question.Language).OrderByDescending(group => group.Key).ToList();
        var own = question.Alone is { } alone ? new AskedQuestion(question with { Text = alone }, TermWeights.Shipped).WholeTerms : [];
        List<Judgement> tried = [];
        foreach (var group in groups)
        {
            var wording = asked.IsEnglish && !groups[0].Key ? ChineseQuestion.Of(asked, question.Text, group) : asked;
            IReadOnlyList<AcceptedSentence> judged =
            [
                .. AnswerAcceptance.Shipped.Judge(wording, SentenceRanker.Shipped.Rank(wording, [.. group]))
                    .Select(sentence => wording == asked || TranslatedRequirements.AreMet(asked, sentence.Candidate) ? sentence : sentence with { Probability = 0 })
                    .Where(sentence => own.Count == 0 || own.Any(term => term.IsIn(sentence.Candidate.In.Holds)))
                    .OrderByDescending(sentence => sentence.Probability),
            ];

            // What the bot itself put into a question tells nothing of what the reader asks about.
            var isOnSubject = !question.IsRewritten && judged.Count > 0 && AskedSubject.IsIn(wording, judged[0].Candidate);
            var documents = group.DistinctBy(ranked => ranked.Passage.Document.Id).Count();
            tried.Add(new Judgement(wording, judged, SentenceSelection.Enough(documents, isOnSubject, group.Key)));
            if (tried[^1].Answers)
            {
                return tried[^1];
            }
        }

        return tried.FirstOrDefault() ?? new Judgement(asked, [], 1);
    }

    /// <param name="Wording">The question in the words of the documents.</param>
    /// <param name="Judged">Their sentences, likeliest first.</param>
    /// <param name="Enough">How likely it must be to be shown.</param>
    private sealed record Judgement(AskedQuestion Wording, IReadOnlyList<AcceptedSentence> Judged, double Enough)
    {
        public bool Answers => Judged.Count > 0 && Surest >= Enough;

        public double Surest => Judged is [var likeliest, ..] ? likeliest.Probability : 0;
    }
}

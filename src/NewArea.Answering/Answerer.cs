using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using NewArea.Answering.Extractive.Wording;
using NewArea.Answering.Questions;
using NewArea.Memory;
using NewArea.Memory.Keywords;
using NewArea.Memory.Ranking;

namespace NewArea.Answering;

/// <summary>The straight path of a question: standalone question → memory → draft → grounding check → answer.</summary>
/// <param name="memory">What answers are made of.</param>
/// <param name="completion">Completes follow-up questions.</param>
/// <param name="writers">Asked in order until one writes; the last always can.</param>
/// <param name="logger">Hears why a writer was passed over.</param>
public sealed class Answerer(
    PassageMemory memory,
    IQuestionCompletion completion,
    IEnumerable<IAnswerWriter> writers,
    ILogger<Answerer> logger)
{
    /// <summary>How many passages a writer reads: the right one is among them in more than 98 of 100 questions of the open sets.</summary>
    internal const int PassageLimit = 12;

    /// <summary>How many more it reads of those that only other words for the question's find.</summary>
    private const int FurtherLimit = 8;

    private readonly IReadOnlyList<IAnswerWriter> _writers = [.. writers];

    public async Task<Answer> AnswerAsync(Question question, CancellationToken cancellationToken = default)
    {
        Answer? answer = null;
        await foreach (var step in StreamAsync(question, cancellationToken))
        {
            answer = (step as Completed)?.Answer ?? answer;
        }

        return answer!;
    }

    /// <summary>The same path as it happens. The last event is <see cref="Completed"/>; nothing shown is ever withdrawn.</summary>
    public async IAsyncEnumerable<AnswerEvent> StreamAsync(
        Question question, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (QuestionLimits.Refuse(question.Text) is { } unreadable)
        {
            var asTyped = new StandaloneQuestion(QuestionLimits.Excerpt(question.Text), ReaderLanguage.Of(question.Text));
            yield return new Completed(Proof.Abstain(asTyped, unreadable, []));
            yield break;
        }

        var standalone = await completion.CompleteAsync(question, cancellationToken);
        await foreach (var step in FirstThatAnswersAsync(Readings(standalone).Select(reading => AskAsync(reading, cancellationToken))))
        {
            yield return step;
        }
    }

    /// <summary>As it is worded, with what was spoken of before, and as a question about the document itself.</summary>
    private static IEnumerable<StandaloneQuestion> Readings(StandaloneQuestion question)
    {
        yield return question;
        if (question.InContext is { } inContext)
        {
            yield return question with { Text = inContext, Translation = null, InContext = null, Alone = question.Text, IsRewritten = true };
        }

        if (DocumentReading.Of(question) is { } ofDocument)
        {
            yield return ofDocument;
        }
    }

    /// <summary>Nothing of a reading is shown before it proves a statement; where neither does, the first one's refusal is.</summary>
    private static async IAsyncEnumerable<AnswerEvent> FirstThatAnswersAsync(IEnumerable<IAsyncEnumerable<AnswerEvent>> readings)
    {
        List<AnswerEvent>? refusal = null;
        foreach (var reading in readings)
        {
            List<AnswerEvent> held = [];
            var answers = false;
            await foreach (var step in reading)
            {
                held.Add(step);
                answers |= step is StatementProven;
                if (answers)
                {
                    foreach (var shown in held)
                    {
                        yield return shown;
                    }

                    held.Clear();
                }
            }

            if (answers)
            {
                yield break;
            }

            refusal ??= held;
        }

        foreach (var step in refusal!)
        {
            yield return step;
        }
    }

    /// <summary>
    /// What the question finds, and behind it what an English one finds in an English text in other words: the search knows a word by
    /// itself alone.
    /// </summary>
    private async Task<IReadOnlyList<RankedPassage>> FindAsync(StandaloneQuestion question, CancellationToken cancellationToken)
    {
        var found = await memory.SearchAsync(new SearchQuery(question.Translation ?? question.Text) { Limit = PassageLimit }, cancellationToken);
        if (question.Language != ReaderLanguage.English || !found.Any(IsEnglish) || EnglishExpressions.Shipped.Reworded(question.Text) is not { } reworded)
        {
            return found;
        }

        var further = await memory.SearchAsync(new SearchQuery(reworded) { Limit = 2 * PassageLimit }, cancellationToken);
        return [.. found, .. further.Where(IsEnglish).ExceptBy(found.Select(PlaceOf), PlaceOf).Take(FurtherLimit)];

        static bool IsEnglish(RankedPassage ranked) => ranked.Passage.Document.Language == ReaderLanguage.English;
        static (string, int) PlaceOf(RankedPassage ranked) => (ranked.Passage.Document.Id, ranked.Passage.Ordinal);
    }

    private async IAsyncEnumerable<AnswerEvent> AskAsync(StandaloneQuestion standalone, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var passages = await FindAsync(standalone, cancellationToken);
        if (Respelling.Of(standalone.Text, passages) is { } respelt)
        {
            standalone = standalone with { Text = respelt, IsRewritten = true };
        }

        yield return new Understood(standalone);
        if (passages.Count == 0)
        {
            var empty = (await memory.ListAsync(cancellationToken)).Count == 0;
            yield return new Completed(Proof.Abstain(standalone, empty ? AbstentionReason.EmptyMemory : AbstentionReason.OffTopic, []));
            yield break;
        }

        var proof = new Proof(standalone, passages);
        await foreach (var draft in WriteAsync(standalone, passages, proof, cancellationToken))
        {
            if (proof.Add(draft) is { } proven)
            {
                yield return proven;
            }
        }

        yield return new Completed(proof.Conclude());
    }

    /// <summary>The drafts of the first writer that gives something usable; a writer that breaks after a proven statement ends the answer there.</summary>
    private async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question,
        IReadOnlyList<RankedPassage> passages,
        Proof proof,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var modelFailed = false;
        foreach (var writer in _writers.Where(writer => writer.Takes(question)))
        {
            proof.Origin = modelFailed ? AnswerOrigin.Fallback : writer.Origin;
            await using var drafts = writer.WriteAsync(question, writer.ReadsFurther ? passages : [.. passages.Take(PassageLimit)], cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (await NextAsync(drafts, writer, cancellationToken) is { } draft)
            {
                yield return draft;
            }

            if (proof.IsUsable)
            {
                yield break;
            }

            modelFailed |= writer.Origin == AnswerOrigin.Generative;
            AnsweringLog.WriterGaveNothing(logger, writer.Origin);
        }
    }

    private async Task<Draft?> NextAsync(IAsyncEnumerator<Draft> drafts, IAnswerWriter writer, CancellationToken cancellationToken)
    {
        try
        {
            return await drafts.MoveNextAsync() ? drafts.Current : null;
        }
        catch (Exception broken) when (!cancellationToken.IsCancellationRequested && writer != _writers[^1])
        {
            AnsweringLog.WriterFailed(logger, writer.Origin, broken);
            return null;
        }
    }
}

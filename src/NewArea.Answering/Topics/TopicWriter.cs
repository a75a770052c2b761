using System.Runtime.CompilerServices;
using NewArea.Answering.Questions;
using NewArea.Memory;
using NewArea.Memory.Ranking;
using Candidate = NewArea.Answering.Extractive.Candidate;

namespace NewArea.Answering.Topics;

/// <summary>Answers "what does the report say about data centres" with the sentences on it, in the order of the document.</summary>
internal sealed class TopicWriter(PassageMemory memory) : IAnswerWriter
{
    private const int MaxSentences = 6;
    private const int MaxPointers = 4;

    public AnswerOrigin Origin => AnswerOrigin.Extractive;

    public bool Takes(StandaloneQuestion question) => TopicQuestion.Of(question.Text) is not null;

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question,
        IReadOnlyList<RankedPassage> passages,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (TopicQuestion.Of(question.Text) is not { } subject)
        {
            yield break;
        }

        var on = await TopicSearch.FindAsync(memory, subject, question.Language, cancellationToken);
        if (on.Count == 0)
        {
            yield return new DraftRefusal(AbstentionReason.NotStated);
            yield break;
        }

        foreach (var candidate in InOrder(on.Take(MaxSentences)))
        {
            yield return new DraftStatement(candidate.Passage.TextOf(candidate.Span), [Source(candidate)]);
        }

        foreach (var candidate in on.Skip(MaxSentences).Take(MaxPointers))
        {
            yield return new DraftPointer(Source(candidate));
        }
    }

    private static IEnumerable<Candidate> InOrder(IEnumerable<Candidate> candidates) => candidates
        .OrderBy(candidate => candidate.Passage.Document.Id, StringComparer.Ordinal)
        .ThenBy(candidate => candidate.Span.Start);

    private static DraftSource Source(Candidate candidate) => new(candidate.Passage, candidate.Span);
}

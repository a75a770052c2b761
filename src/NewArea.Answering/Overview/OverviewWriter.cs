using System.Runtime.CompilerServices;
using NewArea.Answering.Questions;
using NewArea.Memory;
using NewArea.Memory.Ranking;

namespace NewArea.Answering.Overview;

/// <summary>
/// Answers "what is the article about" with its central sentences. It writes before any chat model, whose passages
/// are those nearest to the question: a question for the whole has none.
/// </summary>
internal sealed class OverviewWriter(PassageMemory memory) : IAnswerWriter
{
    private const int Sentences = 5;

    public AnswerOrigin Origin => AnswerOrigin.Extractive;

    public bool Takes(StandaloneQuestion question) => OverviewQuestion.Is(question.Text);

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question,
        IReadOnlyList<RankedPassage> passages,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var told = await ToldDocument.OfAsync(memory, question, passages, cancellationToken);
        foreach (var (passage, span) in CentralSentences.Of(await memory.PassagesOfAsync(told.Id, cancellationToken), Sentences))
        {
            yield return new DraftStatement(passage.TextOf(span), [new DraftSource(passage, span)]);
        }
    }
}

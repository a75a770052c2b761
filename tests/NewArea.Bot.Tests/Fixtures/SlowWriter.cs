using System.Runtime.CompilerServices;
using NewArea.Answering;
using NewArea.Answering.Questions;
using NewArea.Memory.Ranking;

namespace NewArea.Bot.Tests.Fixtures;

/// <summary>Writes like a slow model: the first sentence of each passage found, one after another.</summary>
internal sealed class SlowWriter(TimeSpan pause, int sentences) : IAnswerWriter
{
    public AnswerOrigin Origin => AnswerOrigin.Generative;

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question, IReadOnlyList<RankedPassage> passages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var passage in passages.Take(sentences).Select(ranked => ranked.Passage))
        {
            await Task.Delay(pause, cancellationToken);
            yield return new DraftStatement(passage.TextOf(passage.Sentences[0]), [new DraftSource(passage, passage.Sentences[0])]);
        }
    }
}

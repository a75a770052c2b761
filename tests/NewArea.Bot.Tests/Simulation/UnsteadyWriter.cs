using System.Runtime.CompilerServices;
using NewArea.Answering;
using NewArea.Answering.Questions;
using NewArea.Memory.Ranking;

namespace NewArea.Bot.Tests.Simulation;

/// <summary>
/// A model of changing moods: it leaves most questions to the next writer, writes some at a model's pace, some for so
/// long that the channel delivers again, and a few beyond the two minutes that a stream may last. The question decides.
/// </summary>
internal sealed class UnsteadyWriter(TimeProvider time) : IAnswerWriter
{
    /// <summary>Put into a question, it makes the writer take this many seconds a sentence.</summary>
    public const string Mark = "请用秒数";

    public AnswerOrigin Origin => AnswerOrigin.Generative;

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question, IReadOnlyList<RankedPassage> passages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var mark = question.Text.IndexOf(Mark, StringComparison.Ordinal);
        if (mark < 0)
        {
            yield break;
        }

        var digits = question.Text[(mark + Mark.Length)..].TakeWhile(char.IsAsciiDigit);
        var pause = TimeSpan.FromSeconds(int.Parse(string.Concat(digits), System.Globalization.CultureInfo.InvariantCulture));
        foreach (var passage in passages.Take(4).Select(ranked => ranked.Passage))
        {
            await Task.Delay(pause, time, cancellationToken);
            yield return new DraftStatement(passage.TextOf(passage.Sentences[0]), [new DraftSource(passage, passage.Sentences[0])]);
        }
    }
}

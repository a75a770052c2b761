using NewArea.Answering.Questions;

namespace NewArea.Answering;

/// <summary>The straight path of a question: standalone question → memory → draft → grounding check → answer.</summary>
public sealed class Answerer
{
    public Task<Answer> AnswerAsync(Question question, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>The same path as it happens. The last event is <see cref="Completed"/>; nothing shown is ever withdrawn.</summary>
    public IAsyncEnumerable<AnswerEvent> StreamAsync(Question question, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}

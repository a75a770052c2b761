namespace NewArea.Answering.Questions;

/// <summary>Completes a question from the turns before it: by rules, or by a chat model.</summary>
public interface IQuestionCompletion
{
    Task<StandaloneQuestion> CompleteAsync(Question question, CancellationToken cancellationToken);
}

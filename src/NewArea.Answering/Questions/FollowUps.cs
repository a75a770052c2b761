namespace NewArea.Answering.Questions;

/// <summary>Completes follow-up questions by rules, without a model.</summary>
public sealed class FollowUps : IQuestionCompletion
{
    public Task<StandaloneQuestion> CompleteAsync(Question question, CancellationToken cancellationToken) =>
        Task.FromResult(Complete(question));

    public static StandaloneQuestion Complete(Question question)
    {
        var text = question.Text.Trim();
        return new StandaloneQuestion(text, ReaderLanguage.Of(text));
    }
}

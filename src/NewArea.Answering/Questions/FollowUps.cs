namespace NewArea.Answering.Questions;

/// <summary>
/// Completes follow-up questions by rules, without a model: a pronoun becomes what was spoken of last, 那二期呢 repeats the
/// question before it with another subject, a question without a subject takes the last one. Whatever stands by itself is left alone.
/// </summary>
public sealed class FollowUps : IQuestionCompletion
{
    /// <summary>Older turns are not what a follow-up means.</summary>
    private const int TurnsLookedAt = 4;

    public Task<StandaloneQuestion> CompleteAsync(Question question, CancellationToken cancellationToken) =>
        Task.FromResult(Complete(question));

    public static StandaloneQuestion Complete(Question question)
    {
        var text = PlainWording.Of(question.Text.Trim());
        var complete = Complete(text, question.History);
        return new StandaloneQuestion(complete, ReaderLanguage.Of(complete), complete != text);
    }

    /// <summary>The turns are completed one after the other, so that a follow-up to a follow-up finds its subject.</summary>
    private static string Complete(string text, IReadOnlyList<Turn> history)
    {
        string? before = null;
        foreach (var turn in history.TakeLast(TurnsLookedAt))
        {
            if (QuestionLimits.Refuse(turn.Question) is null)
            {
                before = Resolve(PlainWording.Of(turn.Question.Trim()), before);
            }
        }

        return Resolve(text, before);
    }

    private static string Resolve(string text, string? before) => before is null ? text
        : ReaderLanguage.Of(text) == ReaderLanguage.English
            ? EnglishFollowUp.Resolve(text, before)
            : ChineseFollowUp.Resolve(text, before);
}

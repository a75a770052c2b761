using NewArea.Answering.Overview;

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
        var text = Courteous(question.Text);
        var bare = Bare(text);
        var (before, subject) = SpokenOf(question.History);
        var resolved = Resolve(bare, before);
        var complete = PostWording.Plain(resolved);
        return new StandaloneQuestion(complete, ReaderLanguage.Of(complete), complete != text)
        {
            InContext = resolved == bare && subject is not null && !complete.Contains(subject, StringComparison.OrdinalIgnoreCase) ? $"{subject}：{complete}" : null,
        };
    }

    /// <summary>The question before and the last subject. The turns are completed one after the other, so that a follow-up to a follow-up finds its subject.</summary>
    private static (string? Before, string? Subject) SpokenOf(IReadOnlyList<Turn> history)
    {
        string? before = null;
        string? subject = null;
        foreach (var turn in history.TakeLast(TurnsLookedAt).Where(turn => QuestionLimits.Refuse(turn.Question) is null))
        {
            before = Resolve(Bare(Courteous(turn.Question)), before);
            subject = (ReaderLanguage.Of(before) == ReaderLanguage.English ? EnglishFollowUp.Subject(before) : ChineseSubject.Of(before)) ?? subject;
        }

        return (before, subject);
    }

    /// <summary>In plain words. The gist of a document is asked for with a please too: 介绍一下这篇文章 stays whole.</summary>
    private static string Courteous(string typed)
    {
        var text = PlainWording.Of(typed.Trim());
        return OverviewQuestion.Is(text) ? text : Courtesy.Without(text);
    }

    /// <summary>Without what it is asked for; a post may be named there only (写纪要要标注职务,杨天岳该怎么写), and so may the use of a text.</summary>
    private static string Bare(string text)
    {
        if (DocumentQuestion.Of(text) is not null)
        {
            return text;
        }

        var post = PostWording.Plain(text);
        var bare = post == text ? Purpose.Without(text) : post;
        return bare == text ? text : Courteous(bare);
    }

    private static string Resolve(string text, string? before) => before is null ? text
        : ReaderLanguage.Of(text) == ReaderLanguage.English
            ? EnglishFollowUp.Resolve(text, before)
            : ChineseFollowUp.Resolve(text, before);
}

using System.Text.RegularExpressions;
using NewArea.Answering.Overview;

namespace NewArea.Answering.Questions;

/// <summary>
/// Completes follow-up questions by rules, without a model: a pronoun becomes what was spoken of last, 那二期呢 repeats the
/// question before it with another subject, a question without a subject takes the last one. Whatever stands by itself is left alone.
/// </summary>
public sealed partial class FollowUps : IQuestionCompletion
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
        var complete = PostWording.Plain(resolved == bare && subject is not null && OnlyAsks().IsMatch(bare) ? $"{subject}：{bare}" : resolved);
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

        if (Introduced().Match(text) is { Success: true } introduced)
        {
            return EnglishFollowUp.Resolve(introduced.Groups["asked"].Value, introduced.Groups["before"].Value);
        }

        var post = PostWording.Plain(text);
        var bare = post == text ? Purpose.Without(text) : post;
        return bare == text ? text : Courteous(bare);
    }

    /// <summary>The grammar of one language completes no question in another; that is asked in context.</summary>
    private static string Resolve(string text, string? before)
    {
        var language = ReaderLanguage.Of(text);
        return before is null || ReaderLanguage.Of(before) != language ? text
            : language == ReaderLanguage.English ? EnglishFollowUp.Resolve(text, before) : ChineseFollowUp.Resolve(text, before);
    }

    /// <summary>有几项, how many: of what, only the turn before tells.</summary>
    [GeneratedRegex(@"^(?:那|那么|一共|总共|大概|大约|到底|究竟|又|都)*(?:有|是|为|要|用)?(?:多少|几)(?:[个家项条台名位座人年天次]|亿|万)?[？?]?$|^(?:and |so )?(?:how (?:many|much|long|often)|when|where|why|who)\s*\??$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyAsks();

    /// <summary>I have to introduce Zuo Long. What posts does he hold? The first sentence tells who is meant in the second.</summary>
    [GeneratedRegex(@"^(?<before>[A-Z][^.!?]*\p{Lu}[^.!?]*?)(?:[.!;]| [-–—])\s+(?<asked>(?:W|w|H|h)[a-z]+ [^.!?]*\b(?:he|him|his|she|her|it|its|they|them|their)\b[^.!?]*\?)\s*$")]
    private static partial Regex Introduced();
}

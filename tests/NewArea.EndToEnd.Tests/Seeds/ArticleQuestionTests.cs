using Xunit;

namespace NewArea.EndToEnd.Tests.Seeds;

/// <summary>The question files measure what they say they measure.</summary>
public class ArticleQuestionTests
{
    private static readonly IReadOnlyList<ArticleQuestion> Dev = ArticleQuestion.Read("dev");
    private static readonly IReadOnlyList<ArticleQuestion> HeldOut = ArticleQuestion.Read("heldout");
    private static readonly IReadOnlyList<ArticleQuestion> Unseen = ArticleQuestion.Read("unseen");
    private static readonly IReadOnlyList<ArticleQuestion> Counted = ArticleQuestion.Read("counted");
    private static readonly ArticleQuestion[] All = [.. ArticleQuestion.Files.SelectMany(ArticleQuestion.Read)];
    private static readonly ArticleQuestion[] Answerable = [.. All.Where(question => !question.Unanswerable)];

    public static readonly TheoryData<string> Languages = [.. Briefing.Languages];

    [Fact]
    public void No_question_stands_twice()
    {
        Assert.Distinct(All.Select(question => question.Id));
        Assert.Distinct(All.Select(question => string.Join('\n', [.. question.History, question.Question])));
    }

    [Fact]
    public void Dev_and_heldout_hold_every_kind_equally_often() => Assert.Equal(
        Dev.CountBy(question => question.Kind).OrderBy(count => count.Key),
        HeldOut.CountBy(question => question.Kind).OrderBy(count => count.Key));

    [Fact]
    public void Later_sets_hold_every_kind_of_dev_about_equally_often() => Assert.All([Unseen, Counted], file =>
    {
        Assert.Equal(Kinds(Dev), Kinds(file));
        Assert.All(file.CountBy(question => question.Kind), count => Assert.InRange(count.Value, 7, 10));
    });

    [Fact]
    public void At_least_100_questions_a_file_and_30_percent_of_them_unanswerable() => Assert.All([Dev, HeldOut, Unseen, Counted], file =>
    {
        Assert.InRange(file.Count, 100, int.MaxValue);
        Assert.InRange(file.Count(question => question.Unanswerable) / (double)file.Count, 0.3, 0.5);
    });

    [Fact]
    public void Unanswerable_questions_have_no_answer_and_all_others_say_where_theirs_stands() => Assert.All(All, question =>
    {
        Assert.Equal(question.Unanswerable, question.Answers.Count == 0);
        Assert.Equal(question.Unanswerable, question.Paragraphs.Count == 0);
    });

    [Theory, MemberData(nameof(Languages))]
    public async Task Answers_stand_in_the_briefings_paragraphs_that_they_name(string language)
    {
        var briefing = await Briefing.ReadAsync(language);

        Assert.Empty(WithoutAnswerIn(briefing.OfParagraph));
    }

    [Fact]
    public void Answers_stand_in_the_articles_paragraphs_that_they_name()
    {
        var article = OriginalArticle.Lines();

        Assert.Empty(WithoutAnswerIn(number => article[number]));
    }

    private static IEnumerable<string> Kinds(IEnumerable<ArticleQuestion> questions) =>
        questions.Select(question => question.Kind).Distinct().Order();

    private static IEnumerable<string> WithoutAnswerIn(Func<int, string> paragraph) =>
        from question in Answerable
        let text = Briefing.Fold(string.Join('\n', question.Paragraphs.Select(paragraph)))
        where !question.Groups.All(answers => answers.Any(answer => text.Contains(Briefing.Fold(answer), StringComparison.Ordinal)))
        select question.Id;
}

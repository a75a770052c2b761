using NewArea.Answering.Tests.Listing;
using Xunit;

namespace NewArea.Answering.Tests.Overview;

/// <summary>One of the related pieces, asked of the shipped briefings.</summary>
public sealed class MeantPieceTests(BriefedService service) : IClassFixture<BriefedService>
{
    [Theory]
    [InlineData("文末附的那些新闻，最早的是什么时候？", "2024年3月5日")]
    [InlineData("相关新闻里采访了哪位企业负责人？", "薛成起")]
    [InlineData("采访城投集团老总的文章是哪天登的？", "2024年3月11日")]
    [InlineData("On what date was the piece about the plot of construction land published?", "March 5, 2024")]
    public async Task Is_told_by_what_the_question_says_of_it(string question, string told) =>
        Assert.Contains((await service.AnswerAsync(question)).Statements, statement => statement.Text.Contains(told, StringComparison.Ordinal));

    [Fact]
    public async Task Is_refused_where_its_author_is_asked_for() => Assert.IsType<AbstainedAnswer>(await service.AskAsync("相关新闻里3月5日那篇的作者是谁？"));
}

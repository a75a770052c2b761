using NewArea.Answering.Tests.Listing;
using Xunit;

namespace NewArea.Answering.Tests.Questions;

/// <summary>Questions that leave out what the ones before spoke of, asked of the shipped briefings.</summary>
public sealed class AskedInContextTests(BriefedService service) : IClassFixture<BriefedService>
{
    [Theory]
    [InlineData("跟外面的超算中心连上了吗", "“硅立方”是什么", "十多个")]
    [InlineData("有几项", "西部药谷怎么样", "21项")]
    public async Task Are_answered_as_about_that_and_say_so(string question, string before, string told)
    {
        var answer = Assert.IsType<GroundedAnswer>(await service.AskAsync(question, before));
        Assert.Contains(answer.Statements, statement => statement.Text.Contains(told, StringComparison.Ordinal));
        Assert.True(answer.Question.IsRewritten);
    }

    [Theory]
    [InlineData("今天天气好吗？", "“西部药谷”有几项专利？")]
    [InlineData("How do I bake bread?", "tell me about the Western Medicine Valley")]
    public async Task Are_refused_as_typed_where_that_does_not_help(string question, string before)
    {
        var answer = Assert.IsType<AbstainedAnswer>(await service.AskAsync(question, before));
        Assert.False(answer.Question.IsRewritten);
    }
}

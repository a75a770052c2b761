using NewArea.Answering.Overview;
using NewArea.Answering.Tests.Listing;
using Xunit;

namespace NewArea.Answering.Tests.Overview;

/// <summary>How the sections of a document are headed, asked of the shipped briefings, which tell of the report's.</summary>
public sealed class HeadingTests(BriefedService service) : IClassFixture<BriefedService>
{
    [Theory]
    [InlineData("第一个小标题是什么？", "新兴产业和未来产业")]
    [InlineData("第二个小标题讲的是什么？", "核心竞争力")]
    [InlineData("What is the second section heading about?", "core competitiveness")]
    public async Task Are_told_by_their_place(string question, string told) =>
        Assert.Contains(told, Assert.Single((await service.AnswerAsync(question)).Statements).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Are_all_told_where_all_are_asked_for() => Assert.Equal(4, (await service.AnswerAsync("文中有哪些小标题？")).Statements.Count);

    [Fact]
    public async Task Are_refused_where_there_are_not_so_many() => Assert.IsType<AbstainedAnswer>(await service.AskAsync("第七个小标题是什么？"));

    [Theory]
    [InlineData("副标题是什么？")]
    [InlineData("第二个项目是什么？")]
    [InlineData("What is the first section of the motorway called?")]
    public void Are_not_asked_for_by_other_parts(string question) => Assert.Null(HeadingQuestion.Of(question));
}

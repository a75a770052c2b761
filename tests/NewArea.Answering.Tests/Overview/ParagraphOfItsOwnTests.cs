using NewArea.Answering.Overview;
using NewArea.Answering.Tests.Listing;
using Xunit;

namespace NewArea.Answering.Tests.Overview;

/// <summary>The short line near the end that stands by itself, asked of the shipped briefings.</summary>
public sealed class ParagraphOfItsOwnTests(BriefedService service) : IClassFixture<BriefedService>
{
    [Theory]
    [InlineData("临近结尾那句口号是怎么说的？", "循新出发")]
    [InlineData("快到結尾有一句短語，原話是什麼", "循新出发")]
    [InlineData("Which short phrase stands near the end of the report?", "setting out after the new")]
    public async Task Is_told_whole(string question, string told) =>
        Assert.Contains(told, Assert.Single((await service.AnswerAsync(question)).Statements).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("项目什么时候结束？")]
    [InlineData("结尾提到了哪些相关新闻？")]
    [InlineData("工程临近收尾了吗？")]
    [InlineData("What did he say at the end?")]
    public void Is_not_asked_for_by_an_end(string question) => Assert.False(ParagraphOfItsOwnQuestion.Is(question));
}

using NewArea.Answering.Overview;
using NewArea.Answering.Tests.Listing;
using Xunit;

namespace NewArea.Answering.Tests.Overview;

/// <summary>How a document opens, asked of the shipped briefings.</summary>
public sealed class OpeningTests(BriefedService service) : IClassFixture<BriefedService>
{
    [Theory]
    [InlineData("记者一开头怎么形容2024年？", "向“新”而行")]
    [InlineData("開頭把今年說成怎樣的一年", "向“新”而行")]
    [InlineData("How does the opening sentence describe 2024?", "heading towards the \"new\"")]
    [InlineData("How does the report begin?", "heading towards the \"new\"")]
    public async Task Is_told_by_its_first_sentence(string question, string told) =>
        Assert.Contains(told, Assert.Single((await service.AnswerAsync(question)).Statements).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("新区年初开工了什么项目？")]
    [InlineData("第一期有什么楼？")]
    [InlineData("What began in the first quarter?")]
    [InlineData("Who opened the laboratory?")]
    public void Is_not_asked_for_by_what_begins(string question) => Assert.False(OpeningQuestion.Is(question));
}

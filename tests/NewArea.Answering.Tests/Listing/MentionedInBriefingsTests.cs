using Xunit;

namespace NewArea.Answering.Tests.Listing;

/// <summary>Whom and what the shipped briefings name, asked as readers do.</summary>
public sealed class MentionedInBriefingsTests(BriefedService service) : IClassFixture<BriefedService>
{
    [Theory]
    [InlineData("文章提到了哪些官员？", "习近平,苏田,左龙,杨天岳")]
    [InlineData("都采访了哪些人？", "张小奇,苏田,朱颖达,杨天岳")]
    [InlineData("哪些公司的负责人接受了采访？", "张小奇,朱颖达")]
    [InlineData("Which officials are quoted?", "Xi Jinping,Su Tian,Zuo Long,Yang Tianyue")]
    [InlineData("Which companies are mentioned in the article?", "Kejin Taiji,Bailinke,Borui,Yuanzi Gaoke")]
    [InlineData("文中有哪些企业被提到？", "科近泰基,百林科,建投重工,原子高科,城投集团")]
    [InlineData("文中有哪些机构？", "近代物理研究所,经发局,科技局")]
    [InlineData("文中出现了哪些地名？", "兰州新区,江苏,巴基斯坦,秦川园区")]
    [InlineData("文中提到了哪些国家？", "巴基斯坦,哈萨克斯坦")]
    [InlineData("除了甘肃，还提到了哪些省份和国家？", "江苏,巴基斯坦,哈萨克斯坦")]
    [InlineData("Which countries are mentioned?", "China,Pakistan,Kazakhstan")]
    [InlineData("give me every local official or manager quoted by name", "Zhang Xiaoqi,Su Tian,Zuo Long,Zhu Yingda,Yang Tianyue")]
    [InlineData("有哪些关键数字？", "268亿元,1000多例,21项")]
    [InlineData("大数据方面有哪些数字？", "5144,20T,1.08万")]
    [InlineData("What figures are given on the Big Data Industrial Park?", "5,144,20T,10,800")]
    public async Task Are_all_shown(string question, string members)
    {
        var shown = string.Join('\n', (await service.AnswerAsync(question)).Statements.Select(statement => statement.Text));
        Assert.All(members.Split(',', StringSplitOptions.TrimEntries), member => Assert.Contains(member, shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("文章提到了哪些官员？", "张小奇")]
    [InlineData("哪些公司的负责人接受了采访？", "杨天岳")]
    [InlineData("Which officials are quoted?", "Zhang Xiaoqi is")]
    [InlineData("文中提到了哪些国家？", "2024年3月5日")]
    [InlineData("文章提到哪几个城市？", "左龙")]
    public async Task Others_are_not(string question, string other) => Assert.DoesNotContain(
        (await service.AnswerAsync(question)).Statements, statement => statement.Text.StartsWith(other, StringComparison.Ordinal));

    [Theory]
    [InlineData("有哪些关键数字？")]
    [InlineData("What are the key figures?")]
    public async Task Stand_in_ten_sentences_of_the_document_in_its_order_and_the_rest_is_pointed_to(string question)
    {
        var answer = await service.AnswerAsync(question);
        Assert.Equal(10, answer.Statements.Count);
        Assert.NotEmpty(answer.SeeAlso);
        Assert.Equal(answer.Citations.OrderBy(citation => citation.Quote.Start), answer.Citations);
    }

    [Fact]
    public async Task Members_are_marked()
    {
        var statement = (await service.AnswerAsync("文章提到了哪些官员？")).Statements[^1];
        Assert.Equal("杨天岳是兰州新区科技局局长", statement.Key?.In(statement.Text));
    }
}

using NewArea.Answering.Tests.Listing;
using Xunit;

namespace NewArea.Answering.Tests.Topics;

/// <summary>What the shipped briefings say of a subject.</summary>
public sealed class TopicAnswersTests(BriefedService service) : IClassFixture<BriefedService>
{
    [Theory]
    [InlineData("文中关于数据中心说了什么？", "数据中心", 1)]
    [InlineData("关于人才，文章怎么说？", "人才", 2)]
    [InlineData("重离子方面有什么内容？", "重离子", 6)]
    [InlineData("文中关于张小奇说了什么？", "张小奇", 6)]
    [InlineData("大数据产业园二期的情况", "二期", 3)]
    [InlineData("Tell me everything about heavy ions", "heavy", 6)]
    [InlineData("What about talent?", "talent", 2)]
    [InlineData("What does the report say about data centres?", "ata", 3)]
    public async Task Is_told_by_the_sentences_on_it_in_the_order_of_the_document(string question, string word, int sentences)
    {
        var answer = await service.AnswerAsync(question);
        Assert.Equal(sentences, answer.Statements.Count);
        Assert.All(answer.Statements, statement => Assert.Contains(word, statement.Text, StringComparison.Ordinal));
        Assert.Equal(answer.Citations.OrderBy(citation => citation.Quote.Start), answer.Citations);
    }

    [Theory]
    [InlineData("关于房价说了什么？")]
    [InlineData("文中关于就业说了什么？")]
    [InlineData("关于张小奇的年龄说了什么？")]
    [InlineData("大数据产业园三期的情况")]
    [InlineData("What does the article say about wages?")]
    [InlineData("What do we know about Zhang Xiaoqi's salary?")]
    public async Task Is_refused_where_the_text_does_not_speak_of_it(string question) =>
        Assert.Equal(AbstentionReason.NotStated, Assert.IsType<AbstainedAnswer>(await service.AskAsync(question)).Reason);
}

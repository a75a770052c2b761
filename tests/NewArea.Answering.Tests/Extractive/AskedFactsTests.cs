using NewArea.Answering.Tests.Listing;
using Xunit;

namespace NewArea.Answering.Tests.Extractive;

/// <summary>The right subject and another fact, or another holder of it, asked of the shipped briefings.</summary>
public sealed class AskedFactsTests(BriefedService service) : IClassFixture<BriefedService>
{
    [Theory]
    [InlineData("“三新五化”具体是哪三新、哪五化？")]
    [InlineData("博睿重裝主要生產些什麼產品？")]
    [InlineData("秦川园区的管委会主任是谁？")]
    [InlineData("百林科的董事长在采访中说了些什么")]
    [InlineData("原子高科同位素项目的总投资额有多高？")]
    [InlineData("Which related piece reports the 59 reform measures?")]
    [InlineData("Who said China was the seventh country with its own heavy-ion therapy?")]
    [InlineData("Who heads the company behind the Runze International Information Port?")]
    [InlineData("一季度开工的项目里投资最大的是哪一个？")]
    [InlineData("What does each digit of the \"586\" goal stand for?")]
    [InlineData("Can you explain what each digit in the \"586\" goal means?")]
    [InlineData("“586”目标里每个数字代表什么？")]
    [InlineData("586是什么意思")]
    [InlineData("招商专班去了哪些城市")]
    [InlineData("百林科的老板是谁")]
    [InlineData("How many tourists visited Lanzhou New Area last year?")]
    [InlineData("On which page of the newspaper did the report run?")]
    [InlineData("How much is China Mobile spending on the second phase of its data centre?")]
    public async Task Are_refused(string question) => Assert.IsType<AbstainedAnswer>(await service.AskAsync(question));

    [Theory]
    [InlineData("Who said China was the fourth country with its own heavy-ion therapy?", "Zhang Xiaoqi")]
    [InlineData("Which related piece reports the 95 reform measures?", "95")]
    [InlineData("百林科主要生产什么产品？", "产品")]
    [InlineData("近物所的几代科研人员在重离子上一共积累了多少年？", "60多年")]
    [InlineData("卖到国外的超深钻机是谁家生产的？", "兰石")]
    [InlineData("薛成起那篇访谈出自哪个栏目？", "企业家说")]
    [InlineData("Whose name stands under the copyright note?", "Protection Centre")]
    [InlineData("新质生产力跟老一套的生产力比，主要差别在哪？", "新技术")]
    public async Task Are_told_where_the_text_has_them(string question, string told) =>
        Assert.Contains((await service.AnswerAsync(question)).Statements, statement => statement.Text.Contains(told, StringComparison.Ordinal));

    [Theory]
    [InlineData("国际那条带宽是多少", "40G")]
    [InlineData("园区的互联网出口带宽是多少？", "20T")]
    public async Task Are_marked_where_a_sentence_has_two_of_a_kind(string question, string marked)
    {
        var statement = (await service.AnswerAsync(question)).Statements[0];
        Assert.Equal(marked, statement.Key?.In(statement.Text));
    }
}

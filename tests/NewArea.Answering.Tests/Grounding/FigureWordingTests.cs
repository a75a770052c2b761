using NewArea.Answering.Grounding;
using NewArea.Answering.Tests.Grounding.Trials;
using Xunit;

namespace NewArea.Answering.Tests.Grounding;

/// <summary>Figures a model may say in other words than the text, each beside the same with a mistake.</summary>
public sealed class FigureWordingTests
{
    private const string Port =
        "岚湾港设有煤炭和粮食两类泊位，冷库在3公里范围之内，报关48小时内办完。每亩最高赔1500元。去年只转出病人640个。"
        + "岸电占比达到54%，比2020年提高了23个百分点。光伏满足三成半用电。一期40万千瓦、二期30万千瓦已经并网。"
        + "工人每月轮休一次，单日最多装船9艘。梨子能卖到来年5月。热线接听时间为9时至17时。"
        + "到北线方向时延7毫秒，到中线方向时延11毫秒，到南线方向时延15毫秒。它是省里唯一的国家级口岸。"
        + "经费来源如下：一是赞助，二是门票，三是补贴。园区有河东、河西和河中三个片区。";

    private const string Works =
        "Master Bo Lind, aged 81, teaches two mornings a week. Every fifth crane operator is a woman. Around 70 percent of the coal goes by rail. "
        + "The plant makes 3,500 a day. In two years, 26 tests were run. By 2027 it wants 50,000 racks. The university owns 18 percent, the founders 31 percent, and investors the remaining 51. "
        + "It counted 1.37 million visitors in 2023, compared with 820,000 in 2019 and 290,000 in 2021. A concession fee of $9 million a year is paid. "
        + "At the peak it employed 1,930 people, of whom 1,540 came from abroad.";

    [Theory]
    [InlineData("冷库都在3公里之内。", true)]
    [InlineData("冷库都在5公里之内。", false)]
    [InlineData("报关在48小时之内办完。", true)]
    [InlineData("每亩赔付最多1500元。", true)]
    [InlineData("去年转出640名病人。", true)]
    [InlineData("去年转出460名病人。", false)]
    [InlineData("岸电占比达到54%，2020年是31%。", true)]
    [InlineData("岸电占比达到54%，2020年是41%。", false)]
    [InlineData("光伏满足35%的用电。", true)]
    [InlineData("光伏满足45%的用电。", false)]
    [InlineData("前两期共70万千瓦已经并网。", true)]
    [InlineData("前两期共80万千瓦已经并网。", false)]
    [InlineData("工人一个月轮休一次。", true)]
    [InlineData("梨子能卖到第二年5月。", true)]
    [InlineData("热线在上午9点到下午5点接听。", true)]
    [InlineData("热线在上午9点到下午6点接听。", false)]
    [InlineData("三个方向里，北线方向的时延是7毫秒。", true)]
    [InlineData("四个方向里，北线方向的时延是7毫秒。", false)]
    [InlineData("它是省里仅有的一个国家级口岸。", true)]
    [InlineData("经费由三块构成。", true)]
    [InlineData("经费由四块构成。", false)]
    [InlineData("煤炭和粮食两类泊位都有。", true)]
    [InlineData("煤炭和粮食三类泊位都有。", false)]
    public void Reads_Chinese_figures_said_otherwise(string statement, bool isShown) => Assert.Equal(isShown, IsShown(statement, Port));

    [Theory]
    [InlineData("Bo Lind is an 81-year-old master who teaches two mornings a week.", true)]
    [InlineData("Bo Lind is an 18-year-old master who teaches two mornings a week.", false)]
    [InlineData("One in five crane operators is a woman.", true)]
    [InlineData("One in four crane operators is a woman.", false)]
    [InlineData("About seven in ten tonnes of coal go by rail.", true)]
    [InlineData("About six in ten tonnes of coal go by rail.", false)]
    [InlineData("The plant makes 3,500 cells a day.", true)]
    [InlineData("Over two years, 26 tests were run.", true)]
    [InlineData("Over three years, 26 tests were run.", false)]
    [InlineData("The 2027 goal is 50,000 racks.", true)]
    [InlineData("The 2028 goal is 50,000 racks.", false)]
    [InlineData("Investors own 51 percent, the founders 31 and the university 18.", true)]
    [InlineData("Visitors rose from 290,000 in 2021 to 1.37 million in 2023.", true)]
    [InlineData("Visitors rose from 820,000 in 2021 to 1.37 million in 2023.", false)]
    [InlineData("A fee of $9 million is paid for the concession.", true)]
    [InlineData("At the peak it employed 1,930 people, roughly 80 percent from abroad.", true)]
    [InlineData("At the peak it employed 1,930 people, roughly 90 percent from abroad.", false)]
    public void Reads_English_figures_said_otherwise(string statement, bool isShown) => Assert.Equal(isShown, IsShown(statement, Works));

    private static bool IsShown(string statement, string text)
    {
        var passages = Corpus.Passages("text", "text", text);
        return GroundingCheck.Check(new DraftStatement(statement, [.. passages.Select(passage => new DraftSource(passage))]), passages).Proven is not null;
    }
}

using NewArea.Answering.Questions;
using Xunit;

namespace NewArea.Answering.Tests.Questions;

public sealed class FollowUpsTests
{
    [Theory]
    [InlineData("那下一期呢", "产业园一期的机柜容量是多少？", "产业园二期的机柜容量是多少？")]
    [InlineData("那王建军呢，他怎么看？", "杨天岳对新质生产力怎么看？", "那王建军呢，王建军怎么看？")]
    [InlineData("那二期呢？", "产业园一期的机柜容量是多少？", "产业园二期的机柜容量是多少？")]
    [InlineData("那第二期有多少？", "产业园一期有多少机柜？", "产业园二期有多少机柜？")]
    [InlineData("2023年呢？", "2024年一季度开工了多少项目？", "2023年一季度开工了多少项目？")]
    [InlineData("那推土机呢？", "起重机出口到哪里？", "推土机出口到哪里？")]
    [InlineData("专利呢？", "药谷新增了多少家企业？", "药谷新增了多少专利？")]
    [InlineData("那铜箔集群呢？", "化工产业集群的级别是多少？", "铜箔集群的级别是多少？")]
    [InlineData("它的总经理是谁？", "长河重工公司位于哪里？", "长河重工公司的总经理是谁？")]
    [InlineData("他是什么职务？", "周明远怎么看创新？", "周明远是什么职务？")]
    [InlineData("总投资是多少？", "一季度集中开工了多少个重大项目？", "一季度集中开工的重大项目的总投资是多少？")]
    [InlineData("那12号那篇呢？", "5月8号的报道写了什么？", "5月12日的报道写了什么？")]
    [InlineData("一共去了几个城市？", "“山海行”是做什么的？", "“山海行”一共去了几个城市？")]
    [InlineData("此人提到哪些难处？", "周颖达是谁？", "周颖达提到哪些难处？")]
    [InlineData("她坐第几把交椅？", "周晓岚怎么看创新？", "周晓岚担任什么职务？")]
    [InlineData("他怎么说创新？", "周明远还有别的职务吗？", "周明远怎么说创新？")]
    [InlineData("起重机集群的呢，也一样吗", "推土机集群定在什么级别？", "起重机集群定在什么级别？")]
    [InlineData("那教授李文远的看法呢？", "周明远怎么看创新？", "教授李文远怎么看创新？")]
    [InlineData("3月10日那篇的目标是什么？", "文章后面有没有相关新闻", "3月10日的相关新闻的目标是什么？")]
    [InlineData("有几项", "药谷怎么样", "药谷：有几项")]
    [InlineData("都是哪几家", "西部药谷新增了几家入驻企业？", "西部药谷新增了哪几家入驻企业？")]
    [InlineData("那分别是哪些？", "一季度开工了多少个项目？", "一季度开工了哪几个项目？")]
    [InlineData("采访的人叫什么？", "3月11日的相关新闻是什么？", "3月11日的相关新闻的采访的人叫什么？")]
    [InlineData("受访的人叫什么名字", "文末有没有电池厂的报道", "电池厂的报道的受访的人叫什么名字")]
    [InlineData("And which chains should be joined, according to this manager?", "Who is Zhou Yingda?", "which chains should be joined, according to Zhou Yingda?")]
    [InlineData("And the chains he wants to join?", "What drives growth for Zhou Yingda?", "And the chains Zhou Yingda wants to join?")]
    [InlineData("How many companies did they contact?", "Who carried it out - the special teams?", "How many companies did the special teams contact?")]
    [InlineData("And for new materials?", "At what level is the medicine cluster planned?", "At what level is new materials planned?")]
    [InlineData("And for new materials?", "What level is planned for medicine?", "What level is planned for new materials?")]
    [InlineData("How many of them came to see it?", "How many companies did the teams contact?", "How many of companies came to see it?")]
    [InlineData("What effect does this person see?", "How does Zhou Mingyuan describe innovation?", "What effect does Zhou Mingyuan see?")]
    [InlineData("What about the second phase?", "How many racks does the first phase of the park have?", "How many racks does the second phase of the park have?")]
    [InlineData("And phase two?", "How many racks fit into the first phase of the park?", "How many racks fit into the second phase of the park?")]
    [InlineData("And the second one?", "What does phase one of the port cost?", "What does the second phase of the port cost?")]
    [InlineData("What did he call a gem?", "Who heads the Port Committee?", "What did the head of the Port Committee call a gem?")]
    [InlineData("And what did she say about fish?", "Who is the director of the Fisheries Bureau?", "what did the director of the Fisheries Bureau say about fish?")]
    [InlineData("And internationally?", "What bandwidth does the port have?", "What bandwidth does the port have internationally?")]
    [InlineData("And the medicine one?", "How big should the battery cluster become?", "How big should the medicine cluster become?")]
    [InlineData("And how many firms did they talk to?", "How many teams were sent out?", "how many firms did teams talk to?")]
    [InlineData("ok, and how many projects was that?", "What went into the projects started in May?", "how many projects started in May?")]
    [InlineData("Who was interviewed in it?", "Is there a related piece from May 12?", "Who was interviewed in the related piece from May 12?")]
    [InlineData("Who is its general manager?", "Where is Changhe Heavy Industry?", "Who is Changhe Heavy Industry's general manager?")]
    public void Completes_from_the_turn_before(string text, string before, string complete)
    {
        var standalone = FollowUps.Complete(new Question(text) { History = [new Turn(before)] });
        Assert.Equal(complete, standalone.Text);
        Assert.True(standalone.IsRewritten);
    }

    [Fact]
    public void Follows_a_follow_up()
    {
        var question = new Question("那数据集群呢？") { History = [new Turn("材料集群的级别是多少？"), new Turn("那装备集群呢？")] };
        Assert.Equal("数据集群的级别是多少？", FollowUps.Complete(question).Text);
    }

    [Theory]
    [InlineData("长河重工公司的总经理是谁？")]
    [InlineData("光合作用的产物是什么？")]
    [InlineData("为什么创新是高质量发展的核心驱动力？")]
    [InlineData("Who is the mayor of Xiaguang?")]
    public void Leaves_a_complete_question_alone(string text)
    {
        var standalone = FollowUps.Complete(new Question(text) { History = [new Turn("产业园一期的机柜容量是多少？")] });
        Assert.Equal(text, standalone.Text);
        Assert.False(standalone.IsRewritten);
    }

    [Theory]
    [InlineData("跟多少家公司接上了头", "“山海行”是做什么的？", "“山海行”：跟多少家公司接上了头")]
    [InlineData("Linked up with how many others?", "What is the Blue Cube?", "Blue Cube：Linked up with how many others?")]
    [InlineData("how good is it by local standards", "Which backbone hub was finished in Xiaguang?", null)]
    [InlineData("它的带宽是多少？", "What is the Blue Cube?", "Blue Cube：它的带宽是多少？")]
    [InlineData("“山海行”去了哪里？", "“山海行”是做什么的？", null)]
    public void Knows_what_was_spoken_of_in_case_the_question_finds_nothing_alone(string text, string before, string? inContext) =>
        Assert.Equal(inContext, FollowUps.Complete(new Question(text) { History = [new Turn(before)] }).InContext);

    [Fact]
    public void Needs_no_history() => Assert.Equal("那二期呢？", FollowUps.Complete(new Question("那二期呢？")).Text);
}

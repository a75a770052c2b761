using NewArea.Answering.Questions;
using Xunit;

namespace NewArea.Answering.Tests.Questions;

public sealed class FramedQuestionTests
{
    [Theory]
    [InlineData("麻烦告诉我霞光谷有几家工厂？谢谢！", "霞光谷有几家工厂？")]
    [InlineData("请問一下，霞光谷在哪裡？", "霞光谷在哪裡？")]
    [InlineData("你知道电池厂有多少工人吗？", "电池厂有多少工人")]
    [InlineData("我们想了解一下：电池出口到哪些国家？", "电池出口到哪些国家？")]
    [InlineData("电池厂哪年开工 在线等", "电池厂哪年开工")]
    [InlineData("Could you tell me who Lu Mingyuan is?", "who is Lu Mingyuan?")]
    [InlineData("Do you know how many workers the plant has?", "how many workers the plant has?")]
    [InlineData("Where is the plant? Thanks!", "Where is the plant?")]
    [InlineData("电池厂占地多少？周会上要讲，速回", "电池厂占地多少？")]
    [InlineData("急！帮我查查电池厂有几条生产线", "电池厂有几条生产线")]
    [InlineData("那条街叫什么名字，周末想带孩子去", "那条街叫什么名字")]
    [InlineData("文章里说的新四军是什么 打仗那个吗", "新四军是什么")]
    [InlineData("文中提到的是什么？", "文中提到的是什么？")]
    [InlineData("想转载这篇，联系电话给我一个", "想转载这篇，联系电话给我一个")]
    [InlineData("谁知道答案", "谁知道答案")]
    [InlineData("电池厂有多少工人？", "电池厂有多少工人？")]
    [InlineData("有没有人受伤？", "有没有人受伤？")]
    [InlineData("去年…不对，2024年开工了什么？", "2024年开工了什么？")]
    [InlineData("电池厂开在哪里？从我家过去远不远先不管", "电池厂开在哪里？")]
    [InlineData("这个数对不对？", "这个数对不对？")]
    [InlineData("早上好，电池厂在哪里？", "电池厂在哪里？")]
    [InlineData("各位好！打扰了，电池厂在哪里？", "电池厂在哪里？")]
    [InlineData("想核个数：电池厂有多少工人？", "电池厂有多少工人？")]
    [InlineData("早上好是什么意思？", "早上好是什么意思？")]
    public void Courtesies_are_no_part_of_a_question(string typed, string question) => Assert.Equal(question, Courtesy.Without(typed));

    [Theory]
    [InlineData("电池厂生产哪些产品？请一一列给学生", "电池厂生产哪些产品？")]
    [InlineData("怕译错，电池厂的厂长是谁？", "电池厂的厂长是谁？")]
    [InlineData("电池厂的厂长是谁，孩子们肯定要问", "电池厂的厂长是谁")]
    [InlineData("我從河州來參訪，電池廠在哪裡？", "電池廠在哪裡？")]
    [InlineData("学生提问：电池厂在哪里？", "电池厂在哪里？")]
    [InlineData("I'm calling from Hezhou. Which city buys the batteries?", "Which city buys the batteries?")]
    [InlineData("我们在哪里上班，几点上班？", "我们在哪里上班，几点上班？")]
    [InlineData("Translator here. Which city buys the batteries?", "Which city buys the batteries?")]
    [InlineData("做PPT用，霞光谷一期有多少机柜？", "霞光谷一期有多少机柜？")]
    [InlineData("我在写行业研报，电池厂的产能是多少？", "电池厂的产能是多少？")]
    [InlineData("給領導準備發言稿，電池出口到哪裡？", "電池出口到哪裡？")]
    [InlineData("老师布置了题，电池厂属于哪个集团？", "老师布置了题，电池厂属于哪个集团？")]
    [InlineData("领导问我，电池厂属于哪个集团？", "电池厂属于哪个集团？")]
    [InlineData("电池厂有几条生产线？做海报用", "电池厂有几条生产线？")]
    [InlineData("For a school essay: when did the plant open?", "when did the plant open?")]
    [InlineData("I am preparing a presentation, where is the plant?", "where is the plant?")]
    [InlineData("I have a meeting at Dongyun tomorrow, where is it?", "where is Dongyun?")]
    [InlineData("For the second phase, how many racks are planned?", "For the second phase, how many racks are planned?")]
    [InlineData("编写这份报告用了多少时间？", "编写这份报告用了多少时间？")]
    [InlineData("要引用图片，该打哪个电话？", "要引用图片，该打哪个电话？")]
    [InlineData("讲话里要点一遍电池厂的产品，都有哪些？", "电池厂的产品，都有哪些？")]
    [InlineData("汇报里得提一下电池厂的产能，是多少？", "电池厂的产能，是多少？")]
    [InlineData("讲话里要点什么？", "讲话里要点什么？")]
    public void What_the_answer_is_for_is_no_part_of_a_question(string typed, string question) => Assert.Equal(question, Purpose.Without(typed));

    [Fact]
    public void A_reader_sees_how_a_question_with_a_purpose_is_read() =>
        Assert.True(FollowUps.Complete(new Question("写纪要用，电池厂属于哪个集团？")).IsRewritten);

    [Theory]
    [InlineData("写纪要要标注职务，周晓岚该怎么写？", "周晓岚担任什么职务？")]
    [InlineData("周晓岚在厂里坐第几把交椅？", "周晓岚担任什么职务？")]
    [InlineData("周曉嵐除了廠裡的事，還兼著協會的哪個職務？", "周晓岚担任什么职务？")]
    [InlineData("印名片用，周晓岚挂的什么头衔", "周晓岚担任什么职务？")]
    [InlineData("给周晓岚发请柬，头衔应该怎么写？", "周晓岚担任什么职务？")]
    [InlineData("见了陆明远该怎么称呼？", "见了陆明远该怎么称呼？")]
    [InlineData("这种设备怎么称呼？", "这种设备怎么称呼？")]
    [InlineData("周晓岚是哪一年担任这个职务的？", "周晓岚是哪一年担任这个职务的？")]
    [InlineData("董事长是什么职务？", "董事长是什么职务？")]
    [InlineData("座谈名单上有周晓岚，他在厂里担任什么职务？", "周晓岚担任什么职务？")]
    [InlineData("引用周晓岚的话时，她的头衔应该怎么写？", "周晓岚担任什么职务？")]
    [InlineData("I have to introduce Zhou Xiaolan to our mayor. What posts does she hold?", "What posts does Zhou Xiaolan hold?")]
    [InlineData("周晓岚是什么职务？", "周晓岚是什么职务？")]
    [InlineData("周主任除了管委会，党内还挂着什么职", "周主任担任什么职务？")]
    [InlineData("给周晓岚发函，抬头该写什么职务", "周晓岚担任什么职务？")]
    [InlineData("I'm visiting Xiaguang next week - what do they actually make?", "what do Xiaguang make?")]
    public void A_post_is_asked_for_in_many_ways(string typed, string question) =>
        Assert.Equal(question, FollowUps.Complete(new Question(typed)).Text);
}

using NewArea.Answering.Topics;
using Xunit;

namespace NewArea.Answering.Tests.Topics;

public sealed class TopicQuestionTests
{
    [Theory]
    [InlineData("文中关于数据中心说了什么？", "数据中心")]
    [InlineData("关于人才，文章怎么说？", "人才")]
    [InlineData("重离子方面有什么内容？", "重离子")]
    [InlineData("文章对招商引资是怎么说的？", "招商引资")]
    [InlineData("文章怎么看新质生产力？", "新质生产力")]
    [InlineData("介绍一下大数据产业园的情况", "大数据产业园")]
    [InlineData("大数据产业园的情况", "大数据产业园")]
    [InlineData("文章有没有提到人才？", "人才")]
    [InlineData("报道提到铜箔了吗？", "铜箔")]
    [InlineData("Does the article mention talent?", "talent")]
    [InlineData("What does the report say about data centres?", "data centres")]
    [InlineData("Tell me everything about heavy ions", "heavy ions")]
    [InlineData("What about talent?", "talent")]
    [InlineData("What is said about copyright in the article?", "copyright")]
    public void Asks_for_what_is_said_of_a_subject(string question, string topic) => Assert.Equal(topic, TopicQuestion.Of(question));

    [Theory]
    [InlineData("张小奇说了什么？")]
    [InlineData("介绍一下这篇文章")]
    [InlineData("文章讲了什么？")]
    [InlineData("文中关于谁说了什么？")]
    [InlineData("文章提到的电池厂建成了吗？")]
    [InlineData("数据中心什么时候建成？")]
    [InlineData("大数据产业园的装配机柜容量是多少？")]
    [InlineData("What is this article about?")]
    [InlineData("What does the article say?")]
    [InlineData("How many racks does the park have?")]
    public void Leaves_other_questions_alone(string question) => Assert.Null(TopicQuestion.Of(question));
}

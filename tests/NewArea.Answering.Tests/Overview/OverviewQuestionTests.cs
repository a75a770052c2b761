using NewArea.Answering.Overview;
using Xunit;

namespace NewArea.Answering.Tests.Overview;

public sealed class OverviewQuestionTests
{
    [Theory]
    [InlineData("总结一下这篇文章")]
    [InlineData("請總結一下這篇報道的主要內容。")]
    [InlineData("帮我概括一下")]
    [InlineData("用三句话概括全文")]
    [InlineData("这篇文章讲了什么？")]
    [InlineData("文章主要说的是什么")]
    [InlineData("本文的主要内容是什么")]
    [InlineData("报道写了哪些内容？")]
    [InlineData("Summarise the article.")]
    [InlineData("Can you summarize this for me?")]
    [InlineData("What is this article about?")]
    [InlineData("What are the main points of the report?")]
    [InlineData("What is the main idea of the piece?")]
    [InlineData("Give me a short summary of the text")]
    public void Asks_for_the_gist_of_the_whole(string question) => Assert.True(OverviewQuestion.Is(question));

    [Theory]
    [InlineData("总结一下厂长的讲话")]
    [InlineData("这篇文章的作者是谁？")]
    [InlineData("这篇文章讲了什么企业？")]
    [InlineData("文章说数据中心二期什么时候建成？")]
    [InlineData("园区的主要产品是什么？")]
    [InlineData("What does the article say about the data centre?")]
    [InlineData("Summarise what the director said.")]
    [InlineData("What is this plant about to open?")]
    public void Leaves_a_question_for_a_fact_alone(string question) => Assert.False(OverviewQuestion.Is(question));
}

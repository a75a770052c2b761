using NewArea.Answering.Extractive;
using NewArea.Answering.Questions;
using Xunit;

namespace NewArea.Answering.Tests.Extractive;

public sealed class AnswerTypesTests
{
    [Theory]
    [InlineData("总投资是多少", "Number")]
    [InlineData("哪一年建成", "Date")]
    [InlineData("谁创办了电池厂", "Person")]
    [InlineData("工厂在哪里", "Place")]
    [InlineData("哪家公司获奖", "Organisation")]
    [InlineData("为什么停产", "Reason")]
    [InlineData("有哪些产品", "List")]
    [InlineData("how many racks are there", "Number")]
    [InlineData("where is the factory", "Place")]
    [InlineData("why did it close", "Reason")]
    public void Are_read_off_the_wording(string question, string type) =>
        Assert.Equal(type, AnswerTypes.Find(question).Type.ToString());

    [Theory]
    [InlineData("这篇文章是谁写的？", "reporter")]
    [InlineData("文章的标题是什么？", "title")]
    [InlineData("有哪些相关新闻？", "related")]
    [InlineData("Who wrote this report?", "reporter")]
    public void Know_a_question_about_the_document_itself(string question, string field) =>
        Assert.Equal(field, DocumentQuestion.Of(question)?.Fields[0]);

    [Theory]
    [InlineData("谁创办了电池厂？")]
    [InlineData("Who founded the factory?")]
    public void Know_a_question_about_what_documents_say(string question) => Assert.Null(DocumentQuestion.Of(question));
}

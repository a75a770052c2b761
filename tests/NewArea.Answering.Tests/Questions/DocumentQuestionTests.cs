using NewArea.Answering.Questions;
using Xunit;

namespace NewArea.Answering.Tests.Questions;

public sealed class DocumentQuestionTests
{
    [Theory]
    [InlineData("这篇报道是几月几号见报的？", "date")]
    [InlineData("本文哪天登的报？", "date")]
    [InlineData("On what day was this article published?", "date")]
    [InlineData("报道讲的是哪一年的事？", "date,published,year")]
    [InlineData("版权归谁所有？", "rights")]
    [InlineData("稿子的版权统一交给哪里管？", "rights")]
    [InlineData("要引用文中图片，该拨哪个号码？", "phone")]
    [InlineData("转载找谁联系？", "phone")]
    [InlineData("Who wrote this?", "reporter")]
    public void Asks_about_the_document_itself(string question, string fields) =>
        Assert.StartsWith(fields, string.Join(',', DocumentQuestion.Of(question)!.Fields), StringComparison.Ordinal);

    [Theory]
    [InlineData("报道里的电池厂是什么时候建成的？")]
    [InlineData("文章提到陆明远是哪一天讲话的？")]
    [InlineData("火警拨哪个号码？")]
    [InlineData("谁来保护原创内容？")]
    public void Asks_about_what_the_document_says(string question) => Assert.Null(DocumentQuestion.Of(question));
}

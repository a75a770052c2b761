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
    [InlineData("我们公众号能不能直接转载这篇？", "reprint")]
    [InlineData("未经许可能转发这篇文章吗？", "reprint")]
    [InlineData("Can we republish this?", "reprint")]
    [InlineData("要转载找编辑部，电话是？", "phone")]
    [InlineData("I want to reuse one of the photos. What phone number should I call?", "phone")]
    [InlineData("大标题底下破折号后面那行小标题说的是什么？", "subtitle")]
    [InlineData("What is the subheading?", "subtitle")]
    [InlineData("文章里老说“今年”，到底是哪一年？", "year")]
    [InlineData("Which year does \"this year\" refer to?", "year")]
    [InlineData("文末附了什么？", "appended,related")]
    [InlineData("正文和版权声明之后，页面上还附了什么？", "appended,related")]
    [InlineData("What comes after the copyright note?", "appended,related")]
    [InlineData("3月11日那条相关新闻讲的是什么？", "related")]
    [InlineData("版权声明最后是谁落的款？", "signature")]
    [InlineData("这篇报道的责任编辑叫什么名字？", "editor")]
    [InlineData("照片是谁拍的？", "photographer")]
    [InlineData("通讯员是谁", "correspondent")]
    [InlineData("实习生叫什么名字？", "intern")]
    [InlineData("新闻热线是多少？", "hotline")]
    public void Asks_about_the_document_itself(string question, string fields) =>
        Assert.StartsWith(fields, string.Join(',', DocumentQuestion.Of(question)!.Fields), StringComparison.Ordinal);

    [Theory]
    [InlineData("报道里的电池厂是什么时候建成的？")]
    [InlineData("文章提到陆明远是哪一天讲话的？")]
    [InlineData("火警拨哪个号码？")]
    [InlineData("谁来保护原创内容？")]
    [InlineData("出版社的编辑是谁？")]
    [InlineData("Who is the editor of the daily?")]
    [InlineData("今年哪一年级的学生最多？")]
    [InlineData("企业能不能引用这项标准？")]
    [InlineData("企业服务热线是多少？")]
    [InlineData("文中有哪些小标题？")]
    [InlineData("3月11日那条相关新闻的作者是谁？")]
    [InlineData("实习生的补贴是多少？")]
    public void Asks_about_what_the_document_says(string question) => Assert.Null(DocumentQuestion.Of(question));
}

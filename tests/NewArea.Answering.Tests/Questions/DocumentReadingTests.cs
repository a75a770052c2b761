using NewArea.Answering.Questions;
using Xunit;

namespace NewArea.Answering.Tests.Questions;

/// <summary>What a question about the document itself is understood to ask where it finds no answer as it is worded.</summary>
public sealed class DocumentReadingTests
{
    [Theory]
    [InlineData("最上头那行大字念作啥？", "这篇文章的标题是什么？")]
    [InlineData("这文章哪位同志执的笔？", "这篇文章的作者是谁？")]
    [InlineData("第一句话是咋起的头？", "这篇文章的开头怎么写？")]
    [InlineData("要拿到授权该给哪个号码打过去？", "版权联系电话是多少？")]
    [InlineData("Whose byline goes on this?", "Who wrote this article?")]
    [InlineData("Am I allowed to put this on my blog?", "Can we republish this?")]
    [InlineData("Is there a number I can dial about the rights?", "What is the phone number for permission to reprint?")]
    public void Is_put_in_usual_words(string question, string usual) => Assert.Equal(usual, Reading(question)?.Text);

    [Theory]
    [InlineData("霞光谷去年招了多少工人？")]
    [InlineData("谁是渔港的总经理？")]
    [InlineData("企业热线一年接了多少电话？")]
    [InlineData("周晓岚的电话号码是多少？")]
    [InlineData("帮我写一张请假条")]
    [InlineData("Write me a letter to the author")]
    [InlineData("What is Zhou Xiaolan's phone number?")]
    [InlineData("How much did the harbour invest?")]
    [InlineData("Which company got the title of best employer?")]
    public void Leaves_alone_what_asks_about_the_world(string question) => Assert.Null(Reading(question));

    [Fact]
    public void Shows_the_reader_how_it_was_understood() => Assert.True(Reading("最上头那行大字念作啥？")!.IsRewritten);

    [Fact]
    public void Does_not_take_the_author_of_another_piece_for_the_documents() => Assert.NotEqual("这篇文章的作者是谁？", Reading("那篇专访是谁执笔写的？")?.Text);

    private static StandaloneQuestion? Reading(string question) => DocumentReading.Of(new StandaloneQuestion(question, ReaderLanguage.Of(question)));
}

using NewArea.Answering.Questions;
using Xunit;

namespace NewArea.Answering.Tests.Questions;

public sealed class ReaderLanguageTests
{
    [Theory]
    [InlineData("兰州新区的总投资是多少", "zh")]
    [InlineData("IDC是什么？", "zh")]
    [InlineData("總投資是多少", "zh")]
    [InlineData("What is the total investment?", "en")]
    [InlineData("Who leads the company 兰石 today?", "en")]
    [InlineData("2024?", "en")]
    public void Is_what_the_question_is_written_in(string text, string language) =>
        Assert.Equal(language, ReaderLanguage.Of(text));
}

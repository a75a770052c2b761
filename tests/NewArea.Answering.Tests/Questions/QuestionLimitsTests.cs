using NewArea.Answering.Questions;
using Xunit;

namespace NewArea.Answering.Tests.Questions;

public sealed class QuestionLimitsTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    [InlineData("？？？")]
    [InlineData("!?…")]
    public void Says_that_nothing_was_asked(string text) =>
        Assert.Equal(AbstentionReason.EmptyQuestion, QuestionLimits.Refuse(text));

    [Fact]
    public void Refuses_a_hundred_kilobytes() =>
        Assert.Equal(AbstentionReason.QuestionTooLong, QuestionLimits.Refuse(new string('问', 50_000)));

    [Fact]
    public void Takes_a_question_of_the_greatest_length() =>
        Assert.Null(QuestionLimits.Refuse(new string('问', QuestionLimits.MaxLength)));

    [Theory]
    [InlineData("谁\0是总经理？")]
    [InlineData("\u001b[31m谁是总经理？")]
    [InlineData("总经理\ufffd是谁")]
    [InlineData("half a pair \ud83d")]
    public void Refuses_what_is_not_text(string text) =>
        Assert.Equal(AbstentionReason.UnreadableQuestion, QuestionLimits.Refuse(text));

    [Theory]
    [InlineData("总投资是多少？")]
    [InlineData("Who is the director?\n")]
    [InlineData("2024")]
    [InlineData("这个😀是什么")]
    public void Takes_questions(string text) => Assert.Null(QuestionLimits.Refuse(text));

    [Fact]
    public void Repeats_only_the_readable_beginning_of_a_refused_question() =>
        Assert.Equal(new string('问', 80) + "…", QuestionLimits.Excerpt("\0" + new string('问', 5000)));
}

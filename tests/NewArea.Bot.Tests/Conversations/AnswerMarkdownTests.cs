using NewArea.Answering;
using NewArea.Answering.Grounding;
using NewArea.Answering.Questions;
using NewArea.Bot.Conversations;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using Xunit;

namespace NewArea.Bot.Tests.Conversations;

public sealed class AnswerMarkdownTests
{
    [Theory]
    [InlineData("zh", AnswerOrigin.Generative, "另有 2 句在文中找不到依据，已略去。")]
    [InlineData("en", AnswerOrigin.Generative, "Left out because the text does not support it: 2 sentence(s).")]
    public void Tells_the_reader_what_a_model_wrote_without_proof(string language, AnswerOrigin origin, string note) =>
        Assert.EndsWith($"*{note}*", AnswerMarkdown.Body(Answer(language, origin)), StringComparison.Ordinal);

    [Fact]
    public void Says_nothing_of_sentences_that_no_model_wrote() =>
        Assert.Equal("投资268亿元。", AnswerMarkdown.Body(Answer("zh", AnswerOrigin.Extractive)));

    [Theory]
    [InlineData("zh", "*另见（也可能与问题有关）*\n\n「总投资为45亿元。」 [1]")]
    [InlineData("en", "*See also (may answer it too)*\n\n“总投资为45亿元。” [1]")]
    public void Sets_further_sentences_apart_from_the_answer(string language, string further)
    {
        var answer = Answer(language, AnswerOrigin.Extractive) with { SeeAlso = [Citation()] };
        Assert.EndsWith("\n\n" + further, AnswerMarkdown.Body(answer), StringComparison.Ordinal);
    }

    private static Citation Citation()
    {
        const string Text = "集中开工12个项目。总投资为45亿元。";
        var document = new DocumentInfo { Id = "valley", Title = "霞光谷", Language = "zh" };
        var quote = new TextSpan(10, 9);
        return new Citation(1, new Passage { Document = document, Ordinal = 0, Span = new TextSpan(0, Text.Length), Text = Text, Sentences = [new(0, 10), quote] }, quote);
    }

    private static GroundedAnswer Answer(string language, AnswerOrigin origin) => new(new StandaloneQuestion("投资多少？", language), origin)
    {
        Statements = [new Statement("投资268亿元。", [])],
        Citations = [],
        Relevance = 1,
        Report = new GroundingReport(
        [
            new StatementFinding("投资268亿元。", Verdict.Supported, []),
            new StatementFinding("投资286亿元。", Verdict.Dropped, ["286亿元"]),
            new StatementFinding("投资268万元。", Verdict.Dropped, ["268万元"]),
        ]),
    };
}

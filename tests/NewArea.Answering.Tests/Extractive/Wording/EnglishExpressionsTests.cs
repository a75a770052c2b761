using NewArea.Answering.Extractive;
using NewArea.Answering.Extractive.Wording;
using NewArea.Answering.Questions;
using NewArea.Memory.Keywords;
using Xunit;

namespace NewArea.Answering.Tests.Extractive.Wording;

public sealed class EnglishExpressionsTests
{
    [Theory]
    [InlineData("How fast is the outgoing connection of the park?", "Its egress bandwidth is 20T.")]
    [InlineData("When did they kick off the second phase?", "Its construction started in May.")]
    [InlineData("How many businesses moved in?", "Six companies settled there.")]
    public void Finds_a_term_where_the_text_says_it_in_other_words(string question, string sentence)
    {
        var text = TermAnalyzer.Analyze(sentence).Select(term => term.Key).ToHashSet();
        var asked = new AskedQuestion(new StandaloneQuestion(question, ReaderLanguage.English), TermWeights.Shipped);
        Assert.Contains(asked.WholeTerms, term => !text.Contains(term.Key) && term.IsIn(text.Contains));
    }

    [Fact]
    public void Takes_the_longest_expression()
    {
        var asked = TermAnalyzer.AnalyzeQuestion("What is the total output value of the zone?");
        var found = EnglishExpressions.Shipped.In(asked).ToList();
        Assert.Contains(found, expression => expression.Span.Length > "output".Length);
    }

    [Fact]
    public void Says_nothing_for_words_that_it_does_not_know() =>
        Assert.Empty(EnglishExpressions.Shipped.In(TermAnalyzer.AnalyzeQuestion("Kejin Taiji?")));
}

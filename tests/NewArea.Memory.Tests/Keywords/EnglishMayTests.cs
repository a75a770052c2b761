using NewArea.Memory.Keywords;

namespace NewArea.Memory.Tests.Keywords;

public class EnglishMayTests
{
    [Theory]
    [InlineData("What happened in May 2024?", true)]
    [InlineData("Which plant opened on 7 May?", true)]
    [InlineData("What was signed on May 7?", true)]
    [InlineData("Who may apply for the subsidy?", false)]
    [InlineData("How many years may the permit of 2020 be used?", false)]
    public void May_is_a_month_beside_a_figure_or_after_a_preposition(string question, bool isMonth) =>
        Assert.Equal(isMonth, AskedWords.Read(question).In(_ => []).Any(word => word.Spellings.Any(spelling => spelling.Text == "5月")));
}

using NewArea.Answering.Extractive.Wording;
using Xunit;

namespace NewArea.Answering.Tests.Extractive.Wording;

public sealed class EnglishFillerTests
{
    [Theory]
    [InlineData("What kind of pier did they build?", "____________ pier did they build?")]
    [InlineData("According to the mayor, what else was built?", "____________ the mayor, what ____ was built?")]
    [InlineData("Roughly how many boats are there?", "_______ how many boats are there?")]
    [InlineData("Could you list the piers of the port?", "______________ the piers of the port?")]
    [InlineData("Give me some examples of boats.", "_______ ________________ boats.")]
    [InlineData("Why is the pier considered a gem, in the author's view?", "Why is the pier __________ a gem, ____________________?")]
    [InlineData("Where is the pier?", "Where is the pier?")]
    public void What_only_asks_is_left_out_and_all_else_stays_where_it_was(string question, string blank) =>
        Assert.Equal(blank, EnglishFiller.Blank(question));

    [Fact]
    public void A_question_of_nothing_else_stays() => Assert.Equal("What kind of?", EnglishFiller.Blank("What kind of?"));
}

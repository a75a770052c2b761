using NewArea.Answering.Extractive.Guards;
using Xunit;

namespace NewArea.Answering.Tests.Extractive.Guards;

public sealed class AskedCountryTests
{
    [Theory]
    [InlineData("which central asian country buys the cranes?", "the cranes go to kazakhstan.", true)]
    [InlineData("which african country buys the cranes?", "the cranes go to kazakhstan.", false)]
    [InlineData("which european country buys the cranes?", "the cranes go to kazakhstan.", false)]
    [InlineData("which asian country buys the cranes?", "起重机销往巴基斯坦。", true)]
    [InlineData("which three countries built one before china?", "china is the fourth country that built one.", false)]
    [InlineData("which two countries buy the cranes?", "the cranes go to kenya and to chile.", true)]
    [InlineData("what other countries buy the cranes?", "the cranes are sold in china.", false)]
    [InlineData("which crane is sold in kenya?", "the blue one is.", true)]
    public void A_sentence_names_as_many_countries_of_that_region_as_are_asked_for(string question, string sentence, bool isNamed) =>
        Assert.Equal(isNamed, AskedCountry.IsNamed(question, sentence));
}

using Xunit;

namespace NewArea.Answering.Tests.Extractive;

public sealed class AskedInEnglishTests
{
    [Theory]
    [InlineData("How much electricity does the port use?", "The port has 12 cranes and 300 lamps.", false)]
    [InlineData("How much electricity does the port use?", "The port uses 3 million kilowatt-hours of electricity.", true)]
    [InlineData("Who built the port?", "The port has 12 berths, all of them in use.", false)]
    [InlineData("Who built the port?", "The port was built by Zhenxing Engineering.", true)]
    [InlineData("What did Zhou Xiaolan say about the port?", "Zhou Xiaolan is the director of the Fisheries Bureau.", false)]
    [InlineData("What did Zhou Xiaolan say about the port?", "Zhou Xiaolan said that the port will grow.", true)]
    [InlineData("What is the unemployment rate there?", "The port has work for all.", false)]
    [InlineData("How much electricity does the port use?", "The port turns to new energy.", false)]
    [InlineData("How many tonnes of rope does the works at the end of the pier turn out each year?", "The works aims at a million tonnes.", false)]
    public void A_sentence_tells_only_with_the_words_for_what_is_asked(string question, string sentence, bool tells) =>
        Assert.Equal(tells, Texts.Tells(sentence, question));
}

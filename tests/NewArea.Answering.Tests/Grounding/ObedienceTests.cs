using NewArea.Answering.Grounding;
using NewArea.Answering.Tests.Grounding.Trials;
using Xunit;

namespace NewArea.Answering.Tests.Grounding;

/// <summary>A model that tells that it did as it was told says nothing of the text, whatever follows.</summary>
public sealed class ObedienceTests
{
    private const string Station = "石湾泵站去年扩建，装机容量由12台增至20台。站长按照市里的要求，把值班室搬到了坝上。";
    private const string Depot = "The depot was done in brick, as the council had requested. It has room for 40 trams.";

    [Theory]
    [InlineData("好的，我已经照做：石湾泵站去年扩建，装机容量由12台增至20台。")]
    [InlineData("按照您的要求，石湾泵站装机容量由12台增至20台。")]
    public void Drops_what_tells_of_obeying(string statement) => Assert.Null(Check(statement, Station));

    [Theory]
    [InlineData("石湾泵站的装机容量由12台增至20台。")]
    [InlineData("按照市里的要求，站长把值班室搬到了坝上。")]
    public void Keeps_what_the_text_tells(string statement) => Assert.NotNull(Check(statement, Station));

    [Theory]
    [InlineData("Sure, done: the depot has room for 40 trams.", false)]
    [InlineData("Done as requested: the depot has room for 40 trams.", false)]
    [InlineData("The depot has room for 40 trams.", true)]
    public void Tells_the_two_apart_in_English(string statement, bool isShown) => Assert.Equal(isShown, Check(statement, Depot) is not null);

    private static DraftStatement? Check(string statement, string text) =>
        GroundingCheck.Check(new DraftStatement(statement, []), Corpus.Passages("text", "", [text])).Proven;
}

using NewArea.Answering.Extractive.Names;
using Xunit;

namespace NewArea.Answering.Tests.Extractive;

public sealed class EnglishOfficeHolderTests
{
    [Theory]
    [InlineData("What does the fisheries bureau's chief promise?", "What does Zhou Xiaolan promise?")]
    [InlineData("How does the head of the fisheries bureau see the port?", "How does Zhou Xiaolan see the port?")]
    [InlineData("What does the battery company's deputy boss expect?", "What does Lu Mingyuan expect?")]
    [InlineData("What do batteries bring, says the Zhenxing boss?", "What do batteries bring, says Lin Hai?")]
    [InlineData("What did the head of the Harbour Committee call a gem?", "What did Qin Yue call a gem?")]
    [InlineData("Who is the head of the fisheries bureau?", "Who is the head of the fisheries bureau?")]
    [InlineData("What does the education bureau's chief promise?", "What does the education bureau's chief promise?")]
    [InlineData("What does the fisheries bureau's deputy chief promise?", "What does the fisheries bureau's deputy chief promise?")]
    public void Who_is_called_by_a_post_is_put_by_name_where_the_text_gives_one(string asked, string named)
    {
        var passages = Texts.Found(
            "Zhou Xiaolan is the director of the Fisheries Bureau of the port.",
            "Lu Mingyuan (陆明远) is the deputy general manager of the Rising Sun Battery Company.",
            "Qin Yue is the deputy secretary of the Party and the director of the Harbour Committee.",
            "Lin Hai is the general manager of Zhenxing Batteries.").Select(ranked => ranked.Passage);
        Assert.Equal(named, EnglishOfficeHolder.Resolve(asked, passages));
    }
}

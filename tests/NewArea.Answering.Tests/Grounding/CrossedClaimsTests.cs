using NewArea.Answering.Grounding;
using NewArea.Answering.Tests.Grounding.Trials;
using Xunit;

namespace NewArea.Answering.Tests.Grounding;

/// <summary>A text that tells two things of two others does not say either of the wrong one.</summary>
public sealed class CrossedClaimsTests
{
    private static readonly string[] Fair =
    [
        "会上，松亭县的竹编、白鹭县的灯饰和石桥县的茶叶卖得最好。观光车的车窗用双层玻璃，座椅下装有地暖。",
        "东馆由市文旅局管理，西馆由镇合作社管理。展区争取更多院校的新成果、新技术落地转化。",
    ];

    private static readonly string[] Yards =
    [
        "The Harrow yard builds ferries for Norway and the Selby yard builds tugs for Chile.",
        "The northern gate was opened in January. The southern gate is due in autumn.",
    ];

    [Theory]
    [InlineData("松亭县卖的是竹编，白鹭县卖的是灯饰。")]
    [InlineData("座椅下装有地暖，车窗用双层玻璃。")]
    [InlineData("展区争取更多院校的新技术、新成果落地转化。")]
    public void Keeps_each_with_its_own(string statement) => Assert.NotNull(Check(statement, Fair));

    [Theory]
    [InlineData("松亭县卖的是灯饰，白鹭县卖的是竹编。")]
    [InlineData("车窗下装有地暖，座椅用双层玻璃。")]
    [InlineData("东馆由镇合作社管理，西馆由市文旅局管理。")]
    public void Drops_what_is_told_of_the_other(string statement) => Assert.Null(Check(statement, Fair));

    [Theory]
    [InlineData("The Selby yard builds tugs for Chile, and the Harrow yard ferries for Norway.")]
    [InlineData("The northern gate opened in January, while the southern gate is due in autumn.")]
    public void Keeps_each_with_its_own_in_English(string statement) => Assert.NotNull(Check(statement, Yards));

    [Theory]
    [InlineData("The Selby yard builds ferries for Norway, and the Harrow yard builds tugs for Chile.")]
    [InlineData("The southern gate opened in January, while the northern gate is due in autumn.")]
    public void Drops_what_is_told_of_the_other_in_English(string statement) => Assert.Null(Check(statement, Yards));

    private static DraftStatement? Check(string statement, string[] text) =>
        GroundingCheck.Check(new DraftStatement(statement, []), Corpus.Passages("text", statement[0] < 128 ? "The yards" : "展会", text)).Proven;
}

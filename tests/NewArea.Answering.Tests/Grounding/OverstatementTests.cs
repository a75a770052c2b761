using NewArea.Answering.Grounding;
using NewArea.Answering.Tests.Grounding.Trials;
using Xunit;

namespace NewArea.Answering.Tests.Grounding;

/// <summary>More than the text says, and what it says turned round: words of the text, each in its place but for one.</summary>
public sealed class OverstatementTests
{
    private const string Port =
        "星港公司的用电八成来自风电，膜材是全省首个获批产品。二期仓库正在建设，计划明年6月投用。风电装机首次超过火电，达到6840万千瓦。"
        + "机身由不锈钢改为钛合金，重量减轻。一期以中成药和化学药为主，二期主攻医疗器械和细胞治疗。港口排名比上一年下跌了22名，货物成本下降了2.1元。";

    private const string Yard =
        "Most families live in Buckwheat Street. The yard is the largest in the province. A plant for cold plates is under construction. "
        + "Wind power overtook coal in May. The firm has built a school.";

    [Theory]
    [InlineData("星港公司的用电全部来自风电。")]
    [InlineData("膜材是全国首个获批产品。")]
    [InlineData("二期仓库已经投用。")]
    [InlineData("火电装机首次超过风电，达到6840万千瓦。")]
    [InlineData("机身由钛合金改为不锈钢，重量减轻。")]
    [InlineData("一期主攻医疗器械和细胞治疗，二期以中成药和化学药为主。")]
    [InlineData("港口排名比上一年上升了22名。")]
    [InlineData("All of the families live in Buckwheat Street.")]
    [InlineData("The yard is the largest in the world.")]
    [InlineData("The plant for cold plates has been finished.")]
    [InlineData("Coal overtook wind power in May.")]
    public void Drops_what_says_more_or_the_other_way_round(string statement) => Assert.Null(Check(statement));

    [Theory]
    [InlineData("星港公司八成的用电来自风电。")]
    [InlineData("膜材在全省首个获批。")]
    [InlineData("二期仓库还在建设，明年6月投用。")]
    [InlineData("风电装机首次超过了火电。")]
    [InlineData("机身由不锈钢换成钛合金，重量减轻了。")]
    [InlineData("一期以化学药和中成药为主，二期主攻细胞治疗和医疗器械。")]
    [InlineData("货物成本减少了2.1元。")]
    [InlineData("Most of the families live in Buckwheat Street.")]
    [InlineData("The firm has built a school.")]
    [InlineData("Wind power overtook coal.")]
    public void Keeps_what_says_as_much(string statement) => Assert.NotNull(Check(statement));

    private static DraftStatement? Check(string statement) => GroundingCheck.Check(
        new DraftStatement(statement, []), Corpus.Passages("text", "星港", statement[0] < 128 ? Yard : Port)).Proven;
}

using NewArea.Answering.Extractive;
using NewArea.Answering.Extractive.Guards;
using NewArea.Answering.Extractive.Names;
using NewArea.Memory.Text;
using Xunit;

namespace NewArea.Answering.Tests.Extractive;

/// <summary>Troubles, rates, those who paid, accounts, facilities, holders of offices: what tells of them has words for them.</summary>
public sealed class AskedAttributesTests
{
    [Theory]
    [InlineData("新区发展遇到了哪些困难？", "新区想建成新高地。", false)]
    [InlineData("新区发展遇到了哪些困难？", "新区的短板是人才不足。", true)]
    [InlineData("二期为什么推迟了？", "二期正在加速建设。", false)]
    [InlineData("What problems does the valley face?", "Facing the revolution, the company will innovate.", false)]
    [InlineData("Why was the second phase delayed?", "It was postponed for lack of money.", true)]
    [InlineData("装置的治愈率是多少？", "装置治疗了1000多名患者。", false)]
    [InlineData("装置的治愈率是多少？", "九成患者痊愈。", true)]
    [InlineData("治疗过的人五年后还在世的比例有多高？", "装置治疗了1000多名患者。", false)]
    [InlineData("治疗过的人五年后还在世的比例有多高？", "五年后86%的患者健在。", true)]
    [InlineData("钻机的出口额是多少？", "出口带宽为20T。", false)]
    [InlineData("周晓岚的微博账号", "周晓岚说，前景广阔。", false)]
    public void Are_not_told_by_a_sentence_without_words_for_them(string question, string sentence, bool told) =>
        Assert.Equal(told, Texts.Tells(sentence, question));

    [Theory]
    [InlineData("二期是谁投的资？", "二期的机柜有1.08万台。", false)]
    [InlineData("二期是谁投的资？", "霞光集团出资建设二期。", true)]
    public void Money_has_a_giver(string question, string sentence, bool told) =>
        Assert.Equal(told, Texts.Tells(sentence, question));

    [Theory]
    [InlineData("管委会主任是不是周晓岚？", "周晓岚是电池厂的总经理。", false)]
    [InlineData("管委会主任是不是周晓岚？", "周晓岚是管委会主任。", true)]
    [InlineData("周晓岚是管委会主任吗？", "周晓岚是电池厂的总经理。", false)]
    [InlineData("周晓岚是谁？", "周晓岚是电池厂的总经理。", true)]
    public void An_office_is_held_by_whom_a_sentence_gives_it_to(string question, string sentence, bool told) =>
        Assert.Equal(told, AskedRole.IsSo(TextFolding.Fold(question), TextFolding.Fold(sentence)));

    [Theory]
    [InlineData("前任科技局局长怎么看创新？", "科技局局长周晓岚看好创新。", false)]
    [InlineData("前任科技局局长怎么看创新？", "曾任科技局局长的周晓岚说，创新重要。", true)]
    public void Who_held_an_office_before_is_somebody_else(string question, string around, bool speaks) =>
        Assert.Equal(speaks, AskedRole.Speaks(TextFolding.Fold(question), TextFolding.Fold(around)));

    [Theory]
    [InlineData("新区有没有机场？", "新区有大数据产业园。", false)]
    [InlineData("新区有没有机场？", "新区机场扩建。", true)]
    [InlineData("机场年吞吐量多少？", "年吞吐量1000万人次。", true)]
    public void A_facility_is_spoken_of(string question, string around, bool spoken) =>
        Assert.Equal(spoken, AskedFacility.IsSpokenOf(TextFolding.Fold(question), TextFolding.Fold(around)));

    [Theory]
    [InlineData("中国电信的数据中心建到哪了？", "中国电信")]
    [InlineData("华为在新区有什么项目？", "华为")]
    public void A_company_that_everybody_knows_is_a_name(string question, string name) =>
        Assert.Equal(name, Assert.Single(Specifics.Of(TextFolding.Fold(question), question).Names));

    [Fact]
    public void A_company_is_none_where_its_characters_only_meet() => Assert.Empty(KnownCompanies.FindIn("霞光中华为什么没有成功"));
}

using NewArea.Answering.Grounding;
using NewArea.Answering.Tests.Grounding.Trials;
using Xunit;

namespace NewArea.Answering.Tests.Grounding;

/// <summary>What a model may say in its own words, and where the same freedom would let an error through.</summary>
public sealed class FreeWordingTests
{
    private const string Valley =
        "清河谷一期投资35亿元，二期投资58亿元。人才公寓建成4200套，目前入住3150套。配套率由2021年的22%提高到56%。"
        + "陆明远说，电池卖到了智利，矿机销往巴西。周晓岚表示，园区取消了小包裹免税政策。周晓岚是园区副主任。年用电1.42万千瓦时，今年第二季度投产。";

    private const string Plant =
        "Brightwater Works is the only glass maker of the valley. It opened in 2016. It employs 740 people. Its director, Mara Lindqvist, said that orders had risen. "
        + "The first phase has 5,144 racks. The second phase is to hold 10,800 racks. The power never failed, because a battery took over. Tobias Renner sells wine from Georgia.";

    [Theory]
    [InlineData("二期投资58亿元，比一期的35亿元多23亿元。")]
    [InlineData("人才公寓4200套，入住3150套，占75%。")]
    [InlineData("配套率从2021年的22%升到了56%。")]
    [InlineData("年用电14200千瓦时。")]
    [InlineData("今年二季度投产。")]
    [InlineData("小包裹在园区不再免税。")]
    public void Keeps_other_words_for_what_the_text_says(string statement) => Assert.NotNull(Check(statement, Valley).Proven);

    [Theory]
    [InlineData("二期投资58亿元，比一期的35亿元多24亿元。")]
    [InlineData("人才公寓4200套，入住3150套，占70%。")]
    [InlineData("配套率从2021年的22%升到了65%。")]
    [InlineData("年用电1420千瓦时。")]
    [InlineData("今年三季度投产。")]
    [InlineData("一期投资58亿元。")]
    [InlineData("电池卖到了巴西。")]
    [InlineData("周晓岚说，电池卖到了智利。")]
    [InlineData("园区没有建成人才公寓。")]
    [InlineData("去年第二季度投产。")]
    public void Drops_the_same_with_a_mistake(string statement) => Assert.Null(Check(statement, Valley).Proven);

    [Theory]
    [InlineData("In the valley, Brightwater Works is the sole producer of glass.", true)]
    [InlineData("Brightwater Works has 740 employees.", true)]
    [InlineData("Mara Lindqvist, its director, noted that orders rose.", true)]
    [InlineData("Phase one contains 5,144 racks.", true)]
    [InlineData("The electricity did not fail, since a battery took over.", true)]
    [InlineData("Tobias Renner sells Georgian wine.", true)]
    [InlineData("Phase one contains 10,800 racks.", false)]
    [InlineData("Tobias Renner, its director, noted that orders rose.", false)]
    [InlineData("Mara Lindqvist sells Georgian wine.", false)]
    [InlineData("Brightwater Works has a workforce of 470 people.", false)]
    [InlineData("Deputy director Mara Lindqvist noted that orders rose.", false)]
    [InlineData("Mara Lindqvist noted that orders had fallen.", false)]
    [InlineData("Next year Brightwater Works opened.", false)]
    public void Reads_English_by_what_its_words_mean(string statement, bool isShown) => Assert.Equal(isShown, Check(statement, Plant).Proven is not null);

    private const string Harbour =
        "海岚港去年GDP贡献率提高，地区生产总值达312.6亿元，同比增长11.8%，增速连续6年全省第一。新产品研制周期由26个月缩短至15个月。排名由第19位升至第14位。"
        + "粥品一公斤卖24块，6台风机年发电量7100万千瓦时。系统可提前72小时预测。碳纤维车厢比铝合金轻25%。渡船专线开通首月运送19.3万人次。"
        + "港区有航线97条，其中外贸航线58条、内贸航线39条。2005年总部迁来，2008年上市。跨境电商增长41.2%。他们每年转诊2000多个病人。"
        + "北段今年1月贯通，南段明年9月建成。当地人叫老港务“海爷爷”。设备滞留在松亭县，服务员连夜协调除雪车。";

    [Theory]
    [InlineData("地区生产总值比上一年增长11.8%。")]
    [InlineData("港口的GDP是312.6亿元。")]
    [InlineData("新产品研制周期缩短了11个月。")]
    [InlineData("排名前进了5位，现在是第14位。")]
    [InlineData("一公斤粥品卖24元。")]
    [InlineData("6台风机一年能发7100万度电。")]
    [InlineData("系统能够提前三天预测。")]
    [InlineData("碳纤维车厢比铝合金轻四分之一。")]
    [InlineData("渡船专线开通第一个月运送19.3万人次。")]
    [InlineData("港区外贸航线58条，比内贸航线多出19条。")]
    [InlineData("总部2005年迁来，三年后上市。")]
    [InlineData("跨境电商增长了四成多。")]
    [InlineData("他们每年转诊2000多名病人。")]
    [InlineData("设备困在松亭县，服务员连夜协调除雪车。")]
    public void Reads_what_people_write_for_it(string statement) => Assert.NotNull(Check(statement, Harbour).Proven);

    [Theory]
    [InlineData("新产品研制周期缩短了12个月。")]
    [InlineData("排名前进了6位，现在是第14位。")]
    [InlineData("一公斤粥品卖42元。")]
    [InlineData("6台风机一年能发710万度电。")]
    [InlineData("系统能够提前四天预测。")]
    [InlineData("碳纤维车厢比铝合金轻三分之一。")]
    [InlineData("渡船专线开通第二个月运送19.3万人次。")]
    [InlineData("港区外贸航线58条，比内贸航线多出29条。")]
    [InlineData("总部2005年迁来，四年后上市。")]
    [InlineData("跨境电商增长了五成多。")]
    [InlineData("设备困在白鹭县，服务员连夜协调除雪车。")]
    public void Drops_that_with_a_mistake(string statement) => Assert.Null(Check(statement, Harbour).Proven);

    [Theory]
    [InlineData("没有，北段今年1月贯通，南段明年9月建成。", "北段今年1月贯通，南段明年9月建成。")]
    [InlineData("会的，北段今年1月贯通，南段明年9月建成。", "北段今年1月贯通，南段明年9月建成。")]
    public void Leaves_out_a_yes_or_no_that_the_text_does_not_say(string statement, string shown) => Assert.Equal(shown, Check(statement, Harbour).Proven?.Text);

    [Fact]
    public void Points_to_the_sentence_that_says_most_of_what_is_dropped()
    {
        var check = Check("新产品研制周期由26个月缩短至16个月。", Harbour);

        Assert.Null(check.Proven);
        Assert.Equal("新产品研制周期由26个月缩短至15个月。", check.Nearest?.Passage.TextOf(check.Nearest.Quote!.Value));
    }

    [Theory]
    [InlineData("A fire destroyed the old town hall in 1912.")]
    [InlineData("The chef sings on Sundays.")]
    public void Points_to_nothing_for_what_the_text_does_not_speak_of(string statement) => Assert.Null(Check(statement, Plant).Nearest);

    private const string Quarry =
        "青石村的采石场于1998年关闭。村支书邬长林带着村民种了四千棵树，把碎石坡改成了梯田。2003年，梯田第一次收获杏子。"
        + "石碑由县文化馆出资设立，碑文是退休教师卞松年写的。";

    [Theory]
    [InlineData("邬长林率队种了四千棵树。")]
    [InlineData("石碑由县文化馆掏钱设立。")]
    public void Takes_a_rare_word_for_no_name(string statement) => Assert.NotNull(Check(statement, Quarry).Proven);

    [Theory]
    [InlineData("邬长松带着村民种了四千棵树。")]
    [InlineData("石碑由汐州文化馆出资设立。")]
    [InlineData("蓝沁带着村民种了四千棵树。")]
    [InlineData("碑文是退休教师邬长林写的。")]
    public void Takes_a_name_for_no_rare_word(string statement) => Assert.Null(Check(statement, Quarry).Proven);

    private static CheckedStatement Check(string statement, string text) =>
        GroundingCheck.Check(new DraftStatement(statement, []), Corpus.Passages("text", statement[0] < 128 ? "The valley" : "清河谷", text));
}

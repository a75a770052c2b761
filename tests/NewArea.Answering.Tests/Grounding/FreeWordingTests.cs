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

    private static CheckedStatement Check(string statement, string text) =>
        GroundingCheck.Check(new DraftStatement(statement, []), Corpus.Passages("text", statement[0] < 128 ? "The valley" : "清河谷", text));
}

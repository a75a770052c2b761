using NewArea.Answering.Extractive;
using NewArea.Answering.Questions;
using Xunit;

namespace NewArea.Answering.Tests.Extractive;

/// <summary>Questions worded far from the text.</summary>
public sealed class OtherReadingsTests
{
    private static readonly string[] Orchard =
    [
        "果协会长陆明远认为，传统的种植由劳动力、土地、雨水驱动，新式果园则更多由传感器带来收成。",
        "镇里要构建的农技人才评价体系，以推广面积、农户满意度为导向。",
        "镇里对外开放的冷链市场带动了出口，黄梨远销智利。",
        "霞光冷库获评国家级“节能冷库”。",
        "新年伊始，镇里组成9个招商专班，开启招商引资“梨花行”。",
        "两座果品数据中心互为备份，数据每天同步一次。",
    ];

    [Theory]
    [InlineData("老的种法靠人手、地皮和老天，那新式果园主要靠什么？", "传感器")]
    [InlineData("刚过完年就出去拉投资的那次行动，有个好听的叫法，是啥？", "梨花行")]
    [InlineData("以后评搞农技的人，拿什么当尺子？", "推广面积")]
    public async Task Are_answered_in_the_words_of_the_text(string question, string answer) =>
        Assert.Contains(answer, (await WriteAsync(question)).OfType<DraftStatement>().First().Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("刚过完年就出去拉投资的那次行动，一共花了多少钱？")]
    [InlineData("陆会长报喜的时候提到的那座库，造价是多少？")]
    [InlineData("2019年过完年就出去拉投资的那次行动叫什么？")]
    [InlineData("我中午想点个外卖，你们附近有什么好吃的饭馆？")]
    public async Task Are_refused_where_no_words_of_the_text_tell_it(string question) =>
        Assert.IsType<DraftRefusal>(Assert.Single(await WriteAsync(question)));

    private static async Task<List<Draft>> WriteAsync(string question)
    {
        var standalone = FollowUps.Complete(new Question(question));
        return await new ExtractiveWriter().WriteAsync(standalone, Texts.Found(Orchard), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }
}

using NewArea.Answering.Overview;
using NewArea.Answering.Tests.Extractive;
using Xunit;

namespace NewArea.Answering.Tests.Overview;

public sealed class CentralSentencesTests
{
    private static readonly string[] Valley =
    [
        "霞光谷电池厂今年扩大电池生产，电池出口到巴西和智利。",
        "霞光谷电池厂今年扩大了电池生产，电池出口巴西、智利等国。",
        "门口有一棵上了年纪的老槐树。",
        "霞光谷数据中心为电池厂提供算力，两家一起带动霞光谷的就业。",
        "记者 陆明",
    ];

    [Fact]
    public void Takes_what_the_text_is_about_and_says_nothing_twice()
    {
        var texts = Told(2);
        Assert.Single(texts, text => text.Contains("巴西", StringComparison.Ordinal));
        Assert.Single(texts, text => text.Contains("数据中心", StringComparison.Ordinal));
    }

    [Fact]
    public void Keeps_the_order_of_the_document() =>
        Assert.Equal(Told(10), Told(10).OrderBy(text => string.Join('\n', Valley).IndexOf(text, StringComparison.Ordinal)));

    [Fact]
    public void Leaves_out_bylines() => Assert.DoesNotContain("记者 陆明", Told(10));

    [Fact]
    public void Has_nothing_to_say_of_an_empty_document() => Assert.Empty(CentralSentences.Of([], 5));

    private static List<string> Told(int limit) =>
        [.. CentralSentences.Of([.. Texts.Found(Valley).Select(ranked => ranked.Passage)], limit).Select(told => told.Passage.TextOf(told.Span))];
}

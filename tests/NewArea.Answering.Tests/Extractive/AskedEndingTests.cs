using NewArea.Answering.Extractive;
using NewArea.Memory.Text;
using Xunit;

namespace NewArea.Answering.Tests.Extractive;

/// <summary>Things asked for by the word they all end in, which the text names and does not count.</summary>
public sealed class AskedEndingTests
{
    [Theory]
    [InlineData("发展要靠哪“三力”分别是什么？", "镇里提升生产力、运输力、服务力。", true)]
    [InlineData("讲话里的三大“升级”是什么？", "霞光谷推动产品升级、设备升级、管理升级。", true)]
    [InlineData("讲话里的四大“升级”是什么？", "霞光谷推动产品升级、设备升级、管理升级。", false)]
    [InlineData("工厂要走“三化”", "工厂走向自动化、低碳化、园区化。", true)]
    [InlineData("工厂要走“三化”", "工厂走向自动化、低碳化。", false)]
    [InlineData("镇里要推动哪三种改变？", "镇里推动质量变革、效率变革、动力变革。", true)]
    [InlineData("周晓岚说的三条“链”是哪些？", "周晓岚说，订单链、运输链、仓储链要连起来。", true)]
    public void Are_named_where_exactly_so_many_end_alike(string question, string sentence, bool named) =>
        Assert.Equal(named, AskedEnding.Of(TextFolding.Fold(question))?.IsIn(TextFolding.Fold(sentence)) == true);

    [Theory]
    [InlineData("第三个项目是什么？")]
    [InlineData("三期什么时候建成？")]
    [InlineData("十三项任务有哪些？")]
    public void Are_not_asked_for_by_a_place_in_an_order(string question) => Assert.Null(AskedEnding.Of(TextFolding.Fold(question)));
}

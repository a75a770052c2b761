using NewArea.Answering.Extractive.Guards;
using Xunit;

namespace NewArea.Answering.Tests.Extractive.Guards;

public sealed class AskedOrderTests
{
    [Theory]
    [InlineData("二季度开工了多少个项目?", "2024年一季度开工12个项目。", false)]
    [InlineData("一季度开工了多少个项目?", "2024年第一季度开工12个项目。", true)]
    [InlineData("第一季度开工了多少个项目?", "今年1季度开工12个项目。", true)]
    [InlineData("十大任务的第二项是什么?", "十大任务排在首位的是教育。", false)]
    [InlineData("十大任务的第二项是什么?", "任务有三:一是教育,二是医疗。", true)]
    [InlineData("十大任务的最后一项是什么?", "十大任务排在首位的是教育。", false)]
    [InlineData("去年一季度开工了多少个项目?", "今年一季度开工12个项目。", false)]
    [InlineData("what was invested in the second quarter?", "in the first quarter 5 million yuan was invested.", false)]
    [InlineData("which plant made it the second country in the world to build them?", "it is the fifth country in the world that builds them.", false)]
    [InlineData("which plant made it the second country in the world to build them?", "it is the second country that builds them.", true)]
    [InlineData("how many berths will phase three of the port have?", "the second phase of the port has 12 berths.", false)]
    [InlineData("how many berths will phase two of the port have?", "the second phase of the port has 12 berths.", true)]
    [InlineData("berths of the first stage?", "港口二期有12个泊位。", false)]
    [InlineData("berths of the first stage?", "港口一期有8个泊位。", true)]
    [InlineData("全球第几个国家?", "我国是全球第四个国家。", true)]
    public void Tells_one_place_in_an_order_from_another(string question, string near, bool stands) =>
        Assert.Equal(stands, AskedOrder.StandsIn(question, near, near));
}

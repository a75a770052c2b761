using NewArea.Answering.Suggestions;
using Xunit;

namespace NewArea.Answering.Tests.Suggestions;

/// <summary>Questions made from sentences by their form.</summary>
public class QuestionsFromTests
{
    [Theory]
    [InlineData("2023年一季度，滨江新区有42个重点项目集中开工，总投资为310亿元。", "2023年一季度，滨江新区有多少个重点项目集中开工？")]
    [InlineData("滨江新区已建成近30家研发平台。", "滨江新区已建成多少家研发平台？")]
    [InlineData("该园区的绿地面积超过1,200亩，冬天也不封闭。", null)]
    [InlineData("全市高新技术企业的数量增长12.5%。", "全市高新技术企业的数量增长百分之多少？")]
    [InlineData("其中3家在滨江新区上市。", null)]
    [InlineData("园区有20家企业和8所学校，接待设施的总面积为3.2万平方米。", "接待设施的总面积为多少平方米？")]
    [InlineData("滨江第一实验室位于城东的科学园。", "滨江第一实验室位于哪里？")]
    [InlineData("“东部药港”新增了9家入驻企业。", "“东部药港”有什么进展？")]
    [InlineData("这里的人都说好。", null)]
    [InlineData("滨江新区科技局局长周明远介绍，园区还在扩建。", "周明远是谁？")]
    public void Puts_the_question_word_where_the_figure_stands(string sentence, string? question) =>
        Assert.Equal(question, QuestionsFrom.Chinese(sentence).FirstOrDefault());

    [Theory]
    [InlineData("In the first quarter, 42 major projects started construction in the new area.", "How many major projects started construction in the new area?")]
    [InlineData("More than 300 companies have settled in the park, and 12 are listed.", "How many companies have settled in the park?")]
    [InlineData("According to Zhou Mingyuan, the park is still growing.", "Who is Zhou Mingyuan?")]
    [InlineData("Zhou Mingyuan (周明远) is the director of the park.", "Who is Zhou Mingyuan?")]
    [InlineData("The \"Eastern Medicine Harbour\" gained 9 companies.", "What does the text say about Eastern Medicine Harbour?")]
    [InlineData("The park is still growing.", null)]
    public void Moves_the_figure_to_the_front_in_English(string sentence, string? question) =>
        Assert.Equal(question, QuestionsFrom.English(sentence).FirstOrDefault());
}

using NewArea.Answering.Extractive.Guards;
using NewArea.Answering.Extractive.Needs;
using Xunit;

namespace NewArea.Answering.Tests.Extractive.Guards;

/// <summary>How many of a thing, told where the sentence counts it.</summary>
public sealed class AskedCountTests
{
    [Theory]
    [InlineData("渔港的规模超过了多少机柜?", "渔港装配的规模突破了3万标准机柜。", true)]
    [InlineData("渔港建了多少机场?", "渔港离机场20公里。", false)]
    public void Is_told_though_the_kind_of_it_stands_between(string question, string sentence, bool told) =>
        Assert.Equal(told, AskedCount.IsTold(question, sentence));

    [Theory]
    [InlineData("基地一年产多少吨铜箔?", "镇里建设百万吨级电池材料基地。", false)]
    [InlineData("基地一年产多少吨铜箔?", "基地每年产铜箔3万吨。", true)]
    [InlineData("谷地是多少吨级的基地?", "镇里建设百万吨级电池材料基地。", true)]
    public void Of_tonnes_is_not_told_by_a_class_of_plants(string question, string sentence, bool told) =>
        Assert.Equal(told, new QuestionNeeds(question, isEnglish: false).AreMetBy(sentence));
}

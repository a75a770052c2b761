using NewArea.Answering.Extractive.Wording;
using Xunit;

namespace NewArea.Answering.Tests.Extractive.Wording;

public sealed class TextWordingTests
{
    [Theory]
    [InlineData("数据有没有别处可以兜底?", "两座冷库的数据互为备份。", "数据有没有别处可以备份?")]
    [InlineData("哪个项目的地皮最大?", "用地最大的项目是冷库。", "哪个项目的用地最大?")]
    [InlineData("冷库啥时候算是盖完?", "冷库在5月竣工。", "冷库啥时候算是竣工?")]
    public void A_question_takes_the_words_that_a_text_has_for_its_own(string question, string text, string worded) =>
        Assert.Equal(worded, TextWording.Of(question, text));

    [Theory]
    [InlineData("梨园的人手从哪来?", "梨园的人手来自邻镇，劳动力充足。")]
    [InlineData("梨园的人手从哪来?", "天气晴好。")]
    public void It_keeps_those_that_the_text_has_too_or_knows_no_other_for(string question, string text) =>
        Assert.Null(TextWording.Of(question, text));

    [Theory]
    [InlineData("我想用你们的照片,声明里说的画册都包括什么形式?", "声明里说的画册都包括什么形式?")]
    [InlineData("听广播里讲过一回,梨园今年收了多少吨梨?", "梨园今年收了多少吨梨?")]
    [InlineData("下午要去拜访梨园,它在哪个镇的哪一片?", null)]
    [InlineData("梨园去年修了冷库,那座冷库花了多少钱?", null)]
    [InlineData("梨园在哪,今年收了多少吨上好的梨?", null)]
    [InlineData("梨园今年收了多少吨梨?", null)]
    public void What_is_told_before_may_be_left_out_where_nothing_takes_it_up(string question, string? rest) =>
        Assert.Equal(rest, LeadingClause.Without(question));
}

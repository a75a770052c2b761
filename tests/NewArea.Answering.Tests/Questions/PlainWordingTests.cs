using NewArea.Answering.Questions;
using Xunit;

namespace NewArea.Answering.Tests.Questions;

public class PlainWordingTests
{
    [Theory]
    [InlineData("河州是啥呀", "河州是什么")]
    [InlineData("Is any ferry company building a second pier? Which one?", "Which ferry company building a second pier?")]
    [InlineData("Three villages were flooded in June. Which ones?", "Which villages were flooded in June?")]
    [InlineData("Is a ferry company building a pier?", "Is a ferry company building a pier?")]
    [InlineData("Which rope makes it the No. 1 maker?", "Which rope makes it the number one maker?")]
    [InlineData("What did Beijing put first?", "What did the central government put first?")]
    [InlineData("What is in Beijing now?", "What is in Beijing now?")]
    [InlineData("Who helps outside Guangdong?", "Who helps outside the province?")]
    [InlineData("啥时候建成的", "什么时候建成的")]
    [InlineData("项目咋样了", "项目怎么样了")]
    [InlineData("咋去河州?", "怎么去河州?")]
    [InlineData("2024年Q1开工了多少项目", "2024年一季度开工了多少项目")]
    [InlineData("２０２４年Ｑ３开工了多少项目", "２０２４年三季度开工了多少项目")]
    [InlineData("总投资几个亿", "总投资多少亿")]
    [InlineData("河 州 新 区 总 投 资 多 少", "河州新区总投资多少")]
    [InlineData("请问 杨天 职务", "请问 杨天 职务")]
    [InlineData("局长是谁啊?", "局长是谁?")]
    [InlineData("What is 河 州?", "What is 河 州?")]
    [InlineData("3月11号的新闻", "3月11日的新闻")]
    [InlineData("第二期要几个钟头", "二期要几个小时")]
    [InlineData("去年GDP是多少", "去年地区生产总值是多少")]
    [InlineData("3号楼在哪", "3号楼在哪")]
    [InlineData("版权电话多少", "版权电话多少")]
    [InlineData("二期什么时侯建成", "二期什么时候建成")]
    [InlineData("花了多小钱", "花了多少钱")]
    [InlineData("Who treated 5,000 patients?", "Who treated 5000 patients?")]
    [InlineData("1,234,567 or 12,34?", "1234567 or 12,34?")]
    [InlineData("2023,2024年", "2023,2024年")]
    [InlineData("怎末去河州", "怎么去河州")]
    [InlineData("版权中心电活多少", "版权中心电话多少")]
    [InlineData("充电活动是哪天", "充电活动是哪天")]
    [InlineData("嗰間工廠用咗幾多錢？", "那間工廠用了多少錢？")]
    [InlineData("邊個係廠長？", "哪个是廠長？")]
    [InlineData("橋幾時通車", "橋什么时候通車")]
    [InlineData("二期喺邊度？", "二期在哪里？")]
    [InlineData("点解佢哋唔出口电池？", "为什么他们不出口电池？")]
    [InlineData("两地是什么关系？", "两地是什么关系？")]
    [InlineData("電池廠與園區是什麼關係？", "電池廠與園區是什麼關係？")]
    [InlineData("When will phase 2 be done?", "When will phase two be done?")]
    [InlineData("Why does the reporter regard 2024 as a key year?", "Why is 2024 a key year?")]
    [InlineData("Why does the mayor regard it as a key year?", "Why does the mayor regard it as a key year?")]
    public void A_sloppy_question_is_read_as_a_careful_one(string typed, string plain) => Assert.Equal(plain, PlainWording.Of(typed));

    [Fact]
    public void A_mended_question_does_not_count_as_rewritten() =>
        Assert.False(FollowUps.Complete(new Question("河州是啥呀")).IsRewritten);
}

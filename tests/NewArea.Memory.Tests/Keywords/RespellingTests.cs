using NewArea.Memory.Keywords;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;
using NewArea.Memory.Tests.Memory;

namespace NewArea.Memory.Tests.Keywords;

public class RespellingTests
{
    private static readonly RankedPassage[] Found =
    [
        .. PassageSplitter.Split(TextDocument.Of("a", "河州新区科技局局长张小奇说,河州重离子医院治疗了九百名患者。新质生产力来自科技创新,大原市派人来考察。"))
            .Select(passage => new RankedPassage(passage, 0.9)),
    ];

    [Theory]
    [InlineData("河洲新区的局长是谁?", "河州新区的局长是谁?")]
    [InlineData("张小琪是谁?", "张小奇是谁?")]
    [InlineData("局长张晓奇是谁?", "局长张小奇是谁?")]
    [InlineData("重粒子医院治疗了多少人?", "重离子医院治疗了多少人?")]
    [InlineData("新质生产利来自哪里?", "新质生产力来自哪里?")]
    [InlineData("新质生生产力来自哪里?", "新质生产力来自哪里?")]
    [InlineData("新质产生力来自哪里?", "新质生产力来自哪里?")]
    [InlineData("河洲新区的重粒子医院", "河州新区的重离子医院")]
    [InlineData("重粒子醫院治療了多少人?", "重离子醫院治療了多少人?")]
    [InlineData("河州新區科技菊", "河州新區科技局")]
    [InlineData("重离子医院治聊过谁?", "重离子医院治疗过谁?")]
    [InlineData("治疗了多少换者?", "治疗了多少患者?")]
    public void A_slip_is_read_as_the_text_spells_it(string typed, string read) =>
        Assert.Equal(read, Respelling.Of(typed, Found));

    [Theory]
    [InlineData("张小明是谁?")]
    [InlineData("李小奇说了什么?")]
    [InlineData("张大奇是谁?")]
    [InlineData("副局长是谁?")]
    [InlineData("湖州新区的局长是谁?")]
    [InlineData("八百名患者是谁治疗的?")]
    [InlineData("河州新区科技局局长张小奇是谁?")]
    [InlineData("换者英是谁?")]
    [InlineData("Who is Zhang Xiaoqi?")]
    [InlineData("员工有多少?")]
    [InlineData("")]
    public void What_is_spelt_right_or_speaks_of_another_is_left_alone(string typed) =>
        Assert.Null(Respelling.Of(typed, Found));

    [Fact]
    public void Nothing_found_gives_nothing_to_spell_by() => Assert.Null(Respelling.Of("张小琪是谁?", []));

    private static readonly RankedPassage[] FoundInEnglish =
    [
        .. PassageSplitter.Split(TextDocument.Of("b", "The municipal government of Henan opened a temperature laboratory. Kejinfeld built its accelerator, and Zhang Xiaoqi praised the cluster."))
            .Select(passage => new RankedPassage(passage, 0.9)),
    ];

    [Theory]
    [InlineData("Whcih cluster was praised?", "which cluster was praised?")]
    [InlineData("what did the governmnet open", "what did the government open")]
    [InlineData("Who opened the labratory?", "Who opened the laboratory?")]
    [InlineData("Which exibition shoud open?", "Which exhibition should open?")]
    [InlineData("Who built the accelarator and the temprature lab?", "Who built the accelerator and the temperature lab?")]
    [InlineData("who is Kejinfelt", "who is kejinfeld")]
    public void A_slip_in_English_is_read_as_the_text_spells_it(string typed, string read) => Assert.Equal(read, Respelling.Of(typed, FoundInEnglish));

    [Theory]
    [InlineData("Who governs Hunan?")]
    [InlineData("Who is Zhang Xiaoqin?")]
    [InlineData("Which company opened a lavatory?")]
    [InlineData("whats the temperature, dont you know")]
    [InlineData("Who praised the clusters?")]
    [InlineData("Who built T200?")]
    public void Another_English_word_stays_another(string question) => Assert.Null(Respelling.Of(question, FoundInEnglish));
}

using NewArea.Answering.Grounding;
using NewArea.Answering.Tests.Grounding.Trials;
using Xunit;

namespace NewArea.Answering.Tests.Grounding;

/// <summary>Words that carry a sentence, look like a limit or a denial, or stand near another figure, and are none of what they look like.</summary>
public sealed class OrdinaryWordingTests
{
    private static readonly string[] Clinic =
    [
        "2021年，云栖医院的门诊量是9.6万人次；2023年，这个数字变成31.6万人次。到2026年，医院要用三年时间把床位增加到800张。",
        "夜里的病区看不到一个陪护。全院1240名职工没有一人缺勤。药房新年伊始就添了三台取药机。实习期最长两个月。",
        "出院病人扫码可查病历。订单排满了，春节也没有停诊。新楼用了三年，建成病房260间，博士头两年免租。",
    ];

    private static readonly string[] Yard =
    [
        "The bank holds 21 percent of the Harrow yard and the founder holds 18.4 percent of the shares. By 2027 the yard wants to deliver 90 ferries; in its first three years it built 22.",
        "A driverless shuttle connects the three halls, and two are planned. The western hall was repaired until 2020. Work on the eastern hall will not begin before 2026.",
        "The yard was raised to a national-level training place in 2018. Harrow made a loss last year and may be sold.",
    ];

    [Theory]
    [InlineData("2023年门诊量增至31.6万人次，而2021年是9.6万人次。")]
    [InlineData("夜里病区看不到陪护。")]
    [InlineData("全院1240名职工无一缺勤。")]
    [InlineData("药房年初就添了三台取药机。")]
    [InlineData("实习期不能超过两个月。")]
    [InlineData("出院病人扫一扫，就可查病历。")]
    [InlineData("订单排满了，连春节也没有停诊。")]
    [InlineData("博士头两年不收租。")]
    public void Keeps_what_is_said_in_ordinary_words(string statement) => Assert.NotNull(Check(statement, Clinic));

    [Theory]
    [InlineData("2021年门诊量是31.6万人次，而2023年是9.6万人次。")]
    [InlineData("夜里病区看得到陪护。")]
    [InlineData("实习期不能少于两个月。")]
    [InlineData("博士头两年不免租。")]
    public void Drops_what_is_turned_round(string statement) => Assert.Null(Check(statement, Clinic));

    [Theory]
    [InlineData("The bank holds 21% of the yard, the founder 18.4%.")]
    [InlineData("The yard's 2027 target is 90 ferries.")]
    [InlineData("The yard has three halls, and two more are planned.")]
    [InlineData("Repairs of the western hall ran until 2020, those of the eastern hall will not begin before 2026.")]
    [InlineData("The yard was raised to national-level status in 2018.")]
    [InlineData("Loss-making Harrow may be sold.")]
    public void Keeps_what_is_said_in_ordinary_English(string statement) => Assert.NotNull(Check(statement, Yard));

    [Theory]
    [InlineData("The bank holds 21% of the yard, the founder less than 18.4%.")]
    [InlineData("The yard's 2026 target is 90 ferries.")]
    [InlineData("Repairs of the eastern hall ran until 2020.")]
    [InlineData("Profit-making Harrow may be sold.")]
    public void Drops_what_is_turned_round_in_English(string statement) => Assert.Null(Check(statement, Yard));

    private static DraftStatement? Check(string statement, string[] text) =>
        GroundingCheck.Check(new DraftStatement(statement, []), Corpus.Passages("text", char.IsAsciiLetter(statement[0]) ? "The Harrow yard" : "云栖医院", text)).Proven;
}

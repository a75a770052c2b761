using NewArea.Answering.Grounding;
using NewArea.Answering.Tests.Grounding.Trials;
using Xunit;

namespace NewArea.Answering.Tests.Grounding;

/// <summary>A statement may put several sentences of a text together; what belongs to another of them it may not take.</summary>
public sealed class ToldTogetherTests
{
    private static readonly string[] Clinic =
    [
        "云栖医院2019年落成，当年门诊量为12.4万人次。医院的副院长是乔知远。",
        "到2023年，门诊量已达31.6万人次。医院里有康复床位260张，护士长邱映雪负责排班。未经院方许可，任何人不得在病区拍照。",
        "药学楼仍在建设，楼内将设审评中心。谷地三面环山，村民学会了驾船。",
    ];

    private static readonly string[] Yard =
    [
        "The Harrow yard built its first ferry in 1998. It has 620 employees and is run jointly with Selby Technical College. Its director is Nora Whitlock.",
        "In 2023 the yard delivered 14 ferries with 48,000 seats, which will not be replaced before 2040. The hall for repairs is hall No. 3.",
        "Ferries are sold by Harrow Marine Company Limited. Lodge fees apply to visitors. In 2023 this concerned 5,300 of them.",
    ];

    [Theory]
    [InlineData("2019年门诊量为12.4万人次，2023年增加到31.6万人次。")]
    [InlineData("病区拍照必须先得到院方许可。")]
    [InlineData("村民学了驾船。")]
    public void Keeps_what_two_sentences_say(string statement) => Assert.NotNull(Check(statement, Clinic));

    [Theory]
    [InlineData("2019年门诊量为31.6万人次，2023年增加到12.4万人次。")]
    [InlineData("医院里有康复床位12.4万张。")]
    [InlineData("病区拍照不必先得到院方许可。")]
    [InlineData("护士长乔知远负责排班。")]
    public void Drops_what_another_sentence_says_of_something_else(string statement) => Assert.Null(Check(statement, Clinic));

    [Theory]
    [InlineData("The Harrow yard, which built its first ferry in 1998, is run jointly with Selby Technical College.")]
    [InlineData("Some 5,300 visitors paid lodge fees in 2023.")]
    [InlineData("Repairs are done in hall No. 3.")]
    [InlineData("Harrow Marine Co., Ltd. sells the ferries.")]
    public void Keeps_what_two_English_sentences_say(string statement) => Assert.NotNull(Check(statement, Yard));

    [Theory]
    [InlineData("The Harrow yard built its first ferry in 2023.")]
    [InlineData("In 1998 the yard delivered 48,000 seats.")]
    [InlineData("Repairs are done in hall No. 14.")]
    [InlineData("Nora Whitlock, Inc. sells the ferries.")]
    public void Drops_what_another_English_sentence_says_of_something_else(string statement) => Assert.Null(Check(statement, Yard));

    private static DraftStatement? Check(string statement, string[] text) =>
        GroundingCheck.Check(new DraftStatement(statement, []), Corpus.Passages("text", statement[0] < 128 ? "The yard" : "云栖医院", text)).Proven;
}

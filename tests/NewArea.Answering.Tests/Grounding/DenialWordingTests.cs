using NewArea.Answering.Grounding;
using NewArea.Answering.Tests.Grounding.Trials;
using Xunit;

namespace NewArea.Answering.Tests.Grounding;

/// <summary>What a model may deny in other words than the text, each beside the same with a mistake.</summary>
public sealed class DenialWordingTests
{
    private const string Town =
        "青岭镇规定，安全评估不过关的项目一律不收。博士前三年免租，硕士租金减半。环湖路南段预计2026年9月建成。"
        + "开价最高的一家企业出到1600万元，被组委会谢绝。柯大为说，羊皮、羊骨也不浪费，全部用来做明胶。站内管道做了电伴热，为的是防止低温结冰。"
        + "施工队坚守417天，没有发生一起人身伤害事故。";

    private const string Line =
        "Luo Mining abandoned the data centre in May 2022 after it failed to secure enough electricity. An objection to the second patent is still pending. "
        + "Its full capacity of 600,000 containers a year will not be used before 2030. The first of four turbines is expected to turn in late 2027. "
        + "The railway allows trains to travel at no more than 40 kilometers an hour.";

    [Theory]
    [InlineData("安全评估过不了关的项目，青岭镇一律不收。", true)]
    [InlineData("博士头三年不收租金。", true)]
    [InlineData("环湖路南段还没有建成，要到2026年9月。", true)]
    [InlineData("有企业出到1600万元，组委会没有接受。", true)]
    [InlineData("柯大为说，羊皮和羊骨全部用来做明胶。", true)]
    [InlineData("为了不让低温结冰，站内管道做了电伴热。", true)]
    [InlineData("安全评估过不了关的项目，青岭镇一律收。", false)]
    [InlineData("硕士没有减半租金。", false)]
    [InlineData("施工队坚守417天，发生了人身伤害事故。", false)]
    public void Reads_Chinese_denials_said_otherwise(string statement, bool isShown) => Assert.Equal(isShown, IsShown(statement, Town));

    [Theory]
    [InlineData("The data centre was abandoned in May 2022 because Luo Mining could not secure enough electricity.", true)]
    [InlineData("The full capacity of 600,000 containers a year will be used before 2030.", false)]
    [InlineData("The first of the four turbines should not turn before late 2027.", true)]
    [InlineData("On the railway, trains may not exceed 40 kilometers an hour.", true)]
    [InlineData("The objection to the second patent has not been decided yet.", true)]
    public void Reads_English_denials_said_otherwise(string statement, bool isShown) => Assert.Equal(isShown, IsShown(statement, Line));

    private static bool IsShown(string statement, string text)
    {
        var passages = Corpus.Passages("text", "text", text);
        return GroundingCheck.Check(new DraftStatement(statement, [.. passages.Select(passage => new DraftSource(passage))]), passages).Proven is not null;
    }
}

using NewArea.Answering.Extractive;
using NewArea.Memory.Text;
using Xunit;

namespace NewArea.Answering.Tests.Extractive;

/// <summary>A name or a saying of which a reader remembers a part.</summary>
public sealed class AskedGapTests
{
    [Theory]
    [InlineData("镇里的口号叫什么“四什么六什么”？", "霞光谷提出“四新六进”的口号。", true)]
    [InlineData("镇里的口号叫什么“四什么六什么”？", "霞光谷提出“五新六进”的口号。", false)]
    [InlineData("那句“乘风”什么来着？", "乘风出海，向光而行。", true)]
    [InlineData("“乘风出海”的下一句是什么？", "乘风出海，向光而行。", true)]
    [InlineData("“乘风出海”的下一句是什么？", "大家都说“乘风出海”。", false)]
    public void Is_filled_by_a_sentence_that_has_it_whole(string question, string sentence, bool filled) =>
        Assert.Equal(filled, AskedGap.Of(TextFolding.Fold(question))!.IsIn(TextFolding.Fold(sentence)));

    [Theory]
    [InlineData("一期什么时候建成，二期什么时候？")]
    [InlineData("“乘风出海”是什么意思？")]
    public void Is_not_what_another_question_has(string question) => Assert.Null(AskedGap.Of(TextFolding.Fold(question)));
}

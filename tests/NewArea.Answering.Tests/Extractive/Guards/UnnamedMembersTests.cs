using NewArea.Answering.Extractive;
using NewArea.Answering.Extractive.Guards;
using NewArea.Answering.Extractive.Wording;
using NewArea.Answering.Questions;
using NewArea.Memory.Text;
using Xunit;

namespace NewArea.Answering.Tests.Extractive.Guards;

public sealed class UnnamedMembersTests
{
    [Theory]
    [InlineData("Which ferry lines are serving the island?", "Several ferry lines serve the island.", true)]
    [InlineData("Which telecom carriers exactly are linked to the port?", "The networks of several telecom operators are linked to the port.", true)]
    [InlineData("Which ferry lines are serving the island?", "Several ferry lines serve the island, among them Yunfan and Qinghe.", false)]
    [InlineData("Which ferry lines are serving the island?", "Yunfan and Qinghe serve the island.", false)]
    [InlineData("Which ferry lines are serving the island?", "Several schools on the island have a boat.", false)]
    public void Several_of_a_kind_are_not_named_by_their_number(string question, string sentence, bool unnamed) =>
        Assert.Equal(unnamed, UnnamedMembers.AreIn(new AskedQuestion(new StandaloneQuestion(question, ReaderLanguage.English), TermWeights.Shipped), TextFolding.Fold(sentence)));

    [Theory]
    [InlineData("Which hospitals have bought the scanner?", "多家医院购买了扫描仪。", true)]
    [InlineData("Which hospitals have bought the scanner?", "多家医院包括河州医院购买了扫描仪。", false)]
    [InlineData("Which hospitals have bought the scanner?", "河州医院和青禾医院购买了扫描仪。", false)]
    public void Nor_in_Chinese(string question, string sentence, bool unnamed) =>
        Assert.Equal(unnamed, UnnamedMembers.AreInChinese(TextFolding.Fold(question), sentence));
}

using NewArea.Answering.Extractive;
using NewArea.Answering.Questions;
using Xunit;

namespace NewArea.Answering.Tests.Extractive;

public sealed class StatedFieldsTests
{
    [Theory]
    [InlineData("这是哪家媒体的报道？", "霞光日报的记者走进山谷。", "霞光日报")]
    [InlineData("这篇报道讲的是哪一年的事？", "2021年对霞光谷不同寻常。", "2021年")]
    [InlineData("转载要拨打哪个电话？", "转载请致电0931-1234567。", "0931-1234567")]
    [InlineData("版权电话多少", "转载请致电0931-1234567。", "0931-1234567")]
    public void A_text_says_itself_what_its_front_matter_could_have_said(string question, string sentence, string field) =>
        Assert.Equal(field, StatedFields.In(sentence, DocumentQuestion.Of(question)!.Fields)?.Value);

    [Theory]
    [InlineData("周晓岚的电话是多少？")]
    [InlineData("电池厂的电话号码是多少？")]
    public void The_telephone_of_someone_else_is_no_matter_of_the_document(string question) =>
        Assert.Null(DocumentQuestion.Of(question));
}

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
    [InlineData("这篇能转载吗？", "未经本报授权，不得转载、摘编。", "不得转载、摘编")]
    [InlineData("Can we reprint it?", "without permission nobody may reprint it.", "without permission nobody may reprint it")]
    [InlineData("责任编辑是谁？", "编辑:陆明 校对:周晓岚", "编辑:陆明")]
    [InlineData("校对是谁？", "编辑:陆明 校对:周晓岚", "校对:周晓岚")]
    [InlineData("实习生是谁？", "(记者 陆明 周晓岚 实习生 段舟)", "实习生 段舟")]
    [InlineData("记者是谁？", "(记者 陆明 周晓岚 实习生 段舟)", "记者 陆明 周晓岚")]
    [InlineData("照片是谁拍的？", "电池厂的夜班。段舟 摄", "段舟 摄")]
    [InlineData("新闻热线是多少？", "新闻热线:0931-1234567", "新闻热线:0931-1234567")]
    [InlineData("这篇登在日报第几版？", "原载霞光日报第3版。", "第3版")]
    [InlineData("版权声明是谁落的款？", "霞光媒体保护中心", "霞光媒体保护中心")]
    public void A_text_says_itself_what_its_front_matter_could_have_said(string question, string sentence, string field) =>
        Assert.Equal(field, StatedFields.In(sentence, DocumentQuestion.Of(question)!.Fields)?.Value);

    [Theory]
    [InlineData("责任编辑是谁？", "责任编辑周晓岚因此获奖。")]
    [InlineData("校对是谁？", "编辑麦青告诉记者，三年间有人转岗。")]
    [InlineData("新闻热线是多少？", "客户服务热线:0931-1234567")]
    [InlineData("这篇能转载吗？", "这套做法可以复制。")]
    [InlineData("这篇登在日报第几版？", "报道刊登在霞光日报。")]
    public void What_the_text_tells_of_others_is_no_credit(string question, string sentence) =>
        Assert.Null(StatedFields.In(sentence, DocumentQuestion.Of(question)!.Fields));

    [Theory]
    [InlineData("周晓岚的电话是多少？")]
    [InlineData("电池厂的电话号码是多少？")]
    public void The_telephone_of_someone_else_is_no_matter_of_the_document(string question) =>
        Assert.Null(DocumentQuestion.Of(question));
}

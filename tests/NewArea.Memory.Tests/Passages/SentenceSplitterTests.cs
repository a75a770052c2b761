using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Memory.Tests.Passages;

public sealed class SentenceSplitterTests
{
    /// <summary>Text, with a bar where one sentence ends and the next begins.</summary>
    [Theory]
    [InlineData("新区有三十家企业。| 天气很好！|真的吗？|是的")]
    [InlineData("真的吗?|是的!|好,走吧。")]
    [InlineData("“我们会成功。”|他随后介绍了兰州新区的产业规划，并回答了提问。")]
    [InlineData("“谁来种地？”他问。|没有人回答。")]
    [InlineData("“怎么办？”的疑问消失了。")]
    [InlineData("他说：“好。”，然后走了。")]
    [InlineData("他喊道：“快走！|快走！！”|大家都走了。")]
    [InlineData("他喊道：\"快走！\"|\"为什么？\"|没有回答。")]
    [InlineData("我……我不知道。|后来……|“算了……”|他走了。")]
    [InlineData("新区（一期已建成！二期在建。）占地很大。|完。")]
    [InlineData("《你好，李焕英！》是电影。|看过吗？")]
    [InlineData("一句。|（另一句。）|第三句。")]
    [InlineData("增长3.5%，达到V2.0版。|见www.lzxq.gov.cn。|完")]
    [InlineData("发展是第一要务.|人才是第一资源.")]
    [InlineData("Dr. Wang met Mr. J. R. Smith at 3.30 p.m. on Mar. 5.| They agreed.")]
    [InlineData("It grew by 3.5 percent. |See https://example.org/a.b?c=d. |Done!")]
    [InlineData("The U.S. Senate met. |Is No. 5 alive? |No. |Yes.")]
    [InlineData("Lanzhou Kejin Taiji Co., Ltd. is in the area. |It grew.")]
    [InlineData("\"Where to?\" he asked. |\"Home.\" |She left.")]
    [InlineData("Well... maybe. |Wait...| Stop.")]
    [InlineData("1. First things first. |2. Then the rest.")]
    [InlineData("Yahoo! said so. |What?! |Nothing.")]
    [InlineData("他说OK.| 然后走了。|The end.")]
    [InlineData("春眠不觉晓，|\n处处闻啼鸟。|\n夜来风雨声")]
    [InlineData("This line was wrapped by hand in an editor\nand goes on with the same sentence here. |Next.")]
    [InlineData("👩‍🔬做了实验。|😀😀！|𠮷野家开业了。")]
    [InlineData("　　全角空格开头。|　下一句。")]
    public void Ends_sentences_where_a_reader_would(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);

        var sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(span => span.In(text));

        Assert.Equal(marked.Split('|', StringSplitOptions.TrimEntries), sentences);
    }

    [Fact]
    public void Statements_strung_together_with_semicolons_are_cited_one_by_one_when_they_are_long()
    {
        const string Short = "一是快；二是好。";
        var first = $"一是{new string('快', 60)}；";
        var text = $"{Short}{first}二是{new string('好', 60)}。";

        var sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(span => span.In(text)).ToArray();

        Assert.Equal([Short, first, $"二是{new string('好', 60)}。"], sentences);
    }

    [Fact]
    public void Text_without_ends_is_cut_at_commas_and_never_within_a_character()
    {
        var commas = string.Concat(Enumerable.Repeat("一个没有句号的清单，", 80));
        var emoji = string.Concat(Enumerable.Repeat("😀", 600));
        foreach (var text in new[] { commas, "x" + emoji })
        {
            var sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(span => span.In(text)).ToArray();

            Assert.All(sentences, sentence => Assert.True(sentence.Length <= PassageSplitter.MaxLength));
            Assert.Equal(text, string.Concat(sentences));
            Assert.All(sentences, sentence => Assert.False(char.IsLowSurrogate(sentence[0])));
        }
    }
}

namespace NewArea.Memory.Tests.Documents;

public sealed class PlainTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task A_paragraph_is_a_line_and_its_number_counts_from_0_with_blank_lines(string lineEnd)
    {
        var document = await _folder.DocumentAsync("a.txt", string.Join(lineEnd, "向新而生", "", "　　兰州新区在甘肃。", "- 一项", "", "完。", ""));

        Assert.Equal(
            ["Heading||0|向新而生", "Paragraph|向新而生|2|兰州新区在甘肃。", "ListItem|向新而生|3|- 一项", "Paragraph|向新而生|5|完。"],
            document.Table());
        Assert.Equal(("a", "向新而生", "zh"), (document.Id, document.Info.Title, document.Info.Language));
    }

    [Fact]
    public async Task A_short_line_above_running_text_is_a_section_title()
    {
        var document = await _folder.DocumentAsync("a.txt", "大标题\n第一段说完了。\n培育新兴产业\n第二段也说完了。\n谁都知道\n这句没有上下文");

        Assert.Equal(
            ["Heading||0|大标题", "Paragraph|大标题|1|第一段说完了。", "Heading|大标题|2|培育新兴产业", "Paragraph|培育新兴产业|3|第二段也说完了。",
                "Paragraph|培育新兴产业|4|谁都知道", "Paragraph|培育新兴产业|5|这句没有上下文"],
            document.Table());
    }

    [Fact]
    public async Task Lines_wrapped_by_hand_are_one_paragraph()
    {
        var document = await _folder.DocumentAsync("a.txt",
            "Lanzhou New Area was founded in 2012 as the\nfifth state-level new area of China, and it is\nthe first in the northwest of the country.\n\nA second paragraph.");

        Assert.Equal([0, 4], document.Blocks.Select(block => block.Paragraph!.Value));
        Assert.Equal("en", document.Info.Language);
    }

    [Theory]
    [InlineData("记者 张三", "张三")]
    [InlineData("本报记者：张三、李四", "张三,李四")]
    [InlineData("By Mary Ann Smith", "Mary Ann Smith")]
    [InlineData("记者在现场看到很多人", null)]
    public async Task Knows_a_byline(string line, string? names)
    {
        var document = await _folder.DocumentAsync("a.txt", $"标题\n{line}\n正文在这里。");

        Assert.Equal(names, document.Info.Metadata.TryGetValue("reporter", out var found) ? string.Join(',', found) : null);
    }

    [Fact]
    public async Task Knows_a_subtitle_and_the_related_pieces_at_the_end()
    {
        var document = await _folder.DocumentAsync("a.txt", "标题\n——副标题在此\n正文在这里。\n【相关新闻】\n- 甲报道\n乙报道");

        Assert.Equal(["副标题在此"], document.Info.Metadata["subtitle"]);
        Assert.Equal(["甲报道", "乙报道"], document.Info.Metadata["related"]);
    }

    [Theory]
    [InlineData("a b#c?.txt", "a-b-c")]
    [InlineData("简报（二）.txt", "简报-二")]
    [InlineData("....txt", "document")]
    [InlineData("😀.txt", "document")]
    public async Task The_id_is_the_files_name_made_safe(string name, string id) =>
        Assert.Equal(id, (await _folder.DocumentAsync(name, "正文在这里。")).Id);
}

namespace NewArea.Memory.Tests.Documents;

public sealed class MarkdownTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("# 标题\n\n正文。", "Heading|||标题", "Paragraph|标题||正文。")]
    [InlineData("# 标题\r\n\r\n正文。\r\n第二行。", "Heading|||标题", "Paragraph|标题||正文。第二行。")]
    [InlineData("标题\n===\n\n小节\n---\n\n正文。", "Heading|||标题", "Heading|标题||小节", "Paragraph|小节||正文。")]
    [InlineData("- 一\n- 二\n  1. 三\n", "ListItem|||一", "ListItem|||二", "ListItem|||三")]
    [InlineData("正文。 {paragraph=8}", "Paragraph||8|正文。")]
    [InlineData("- 一 {paragraph=3}\n- 二 {paragraph=x}", "ListItem||3|一", "ListItem|||二")]
    [InlineData("> 引文。\n\n正文。", "Paragraph|||引文。", "Paragraph|||正文。")]
    [InlineData("|甲|乙|\n|-|-|\n|1|2|", "ListItem|||甲 | 乙", "ListItem|||1 | 2")]
    [InlineData("```\nx = 1\n```", "Paragraph|||x = 1")]
    [InlineData("**粗**的[链接](http://a.b)和`代码`&amp;", "Paragraph|||粗的链接和代码&")]
    [InlineData("甲[乙](丙", "Paragraph|||甲[乙](丙")]
    [InlineData("甲[乙，![丙，**丁", "Paragraph|||甲[乙，![丙，**丁")]
    [InlineData("two\nlines", "Paragraph|||two lines")]
    [InlineData("两\n行", "Paragraph|||两行")]
    [InlineData("<p>甲<br>乙</p><!-- 不看 -->", "Paragraph|||甲乙")]
    [InlineData("\n---\n正文之间的线。\n\n---\n", "Paragraph|||正文之间的线。")]
    public async Task Reads_what_a_reader_of_the_page_reads(string markdown, params string[] blocks) =>
        Assert.Equal(blocks, (await _folder.DocumentAsync("a.md", markdown)).Table());

    [Theory]
    [InlineData("# 标题\n\n正文。", "标题")]
    [InlineData("正文。\n\n## 小节\n\n正文。", "小节")]
    [InlineData("正文。", "a")]
    public async Task The_title_is_the_first_heading_or_the_files_name(string markdown, string title) =>
        Assert.Equal(title, (await _folder.DocumentAsync("a.md", markdown)).Info.Title);

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    [InlineData('*')]
    [InlineData('-')]
    [InlineData('`')]
    [InlineData('|')]
    [InlineData('(')]
    public async Task Marks_nested_thousands_deep_are_read_as_they_stand(char mark)
    {
        var document = await _folder.DocumentAsync("a.md", string.Concat(Enumerable.Repeat($"{mark} ", 3000)) + "兰州新区在甘肃。");

        Assert.Contains("兰州新区在甘肃。", document.Text, StringComparison.Ordinal);
    }
}

using NewArea.Memory.Documents;

namespace NewArea.Memory.Tests.Documents;

public sealed class FrontMatterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Says_what_a_document_is()
    {
        var info = (await DocumentAsync("""
            id: 简报 一
            title: "标题：副标题"
            language: zh-CN
            url: https://example.org/a
            source: 甘肃日报
            year: 2024
            related:
              - 2024-03-11 甲
              - 乙
            tags:
              topic: [产业, 科技]
              kind: 报道
            """)).Info;

        Assert.Equal(("简报-一", "标题：副标题", "zh", "https://example.org/a"), (info.Id, info.Title, info.Language, info.Url));
        Assert.Equal(["甘肃日报"], info.Metadata["source"]);
        Assert.Equal(["2024"], info.Metadata["year"]);
        Assert.Equal(["2024-03-11 甲", "乙"], info.Metadata["related"]);
        Assert.Equal(["产业", "科技"], info.Tags["topic"]);
        Assert.Equal(["报道"], info.Tags["kind"]);
    }

    [Theory]
    [InlineData("tags: [a, b]", "a,b")]
    [InlineData("tags: a", "a")]
    [InlineData("tags:\n  - a\n  - b", "a,b")]
    public async Task A_list_of_tags_is_filed_under_tag(string yaml, string tags) =>
        Assert.Equal(tags, string.Join(',', (await DocumentAsync(yaml)).Info.Tags["tag"]));

    [Theory]
    [InlineData("language: zh", "zh")]
    [InlineData("lang: EN_us", "en")]
    [InlineData("language: 中文", "zh")]
    [InlineData("language: English", "en")]
    [InlineData("language: fr", "zh")]
    [InlineData("title: x", "zh")]
    public async Task The_language_is_Chinese_or_English_and_read_from_the_text_when_it_is_not_said(string yaml, string language) =>
        Assert.Equal(language, (await DocumentAsync(yaml)).Info.Language);

    [Theory]
    [InlineData("title: [甲, 乙]", "title", "甲,乙")]
    [InlineData("language: fr", "language", "fr")]
    [InlineData("url: javascript:alert(1)", "url", "javascript:alert(1)")]
    [InlineData("who: {name: 张三, age: 3}", "who", "name: 张三,age: 3")]
    public async Task What_is_not_understood_is_kept_as_it_stands(string yaml, string name, string values) =>
        Assert.Equal(values, string.Join(',', (await DocumentAsync(yaml)).Info.Metadata[name]));

    [Theory]
    [InlineData("title: 兰州新区：新质: 生产力", 2)]
    [InlineData("title: \"没有结束", 2)]
    [InlineData("id: a\nrelated:\n - x\n- y", 5)]
    [InlineData("id: a\n\ttitle: b", 2)]
    [InlineData("id: a\nid: b", 3)]
    [InlineData("title: a\nTitle: b", 3)]
    [InlineData("id: a\nnames: &all [b]\nmore: *all", 4)]
    [InlineData("a: &a [*a]", 2)]
    [InlineData("id: a\n: b", 3)]
    [InlineData("tags:\n  x: 1\n  X: 2", 4)]
    [InlineData("id: a\n{x", 3)]
    public async Task A_broken_line_is_named_and_the_file_left_out(string yaml, int line)
    {
        var unread = Assert.IsType<UnreadDocument>(await _folder.ReadAsync("a.md", Markdown(yaml)));

        Assert.Equal((UnreadReason.BrokenFrontMatter, line), (unread.Reason, unread.Line));
        Assert.False(string.IsNullOrWhiteSpace(unread.Detail));
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public async Task Nesting_without_end_is_refused(char bracket)
    {
        var unread = Assert.IsType<UnreadDocument>(await _folder.ReadAsync("a.md", Markdown("a: " + new string(bracket, 100_000))));

        Assert.Equal((UnreadReason.BrokenFrontMatter, 2), (unread.Reason, unread.Line));
    }

    [Theory]
    [InlineData("这是两条线之间的正文。", "这是两条线之间的正文。")]
    [InlineData("- 甲\n- 乙", "甲\n乙")]
    public async Task Text_between_two_rules_is_text(string between, string read) =>
        Assert.StartsWith(read, (await DocumentAsync(between)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("# 只有注释")]
    public async Task Empty_front_matter_says_nothing(string yaml)
    {
        var document = await DocumentAsync(yaml);

        Assert.Equal(("a", "正文在这里。"), (document.Id, document.Text));
        Assert.Empty(document.Info.Metadata);
    }

    private Task<Document> DocumentAsync(string yaml) => _folder.DocumentAsync("a.md", Markdown(yaml));

    private static string Markdown(string yaml) => $"---\n{yaml}\n---\n\n正文在这里。\n";
}

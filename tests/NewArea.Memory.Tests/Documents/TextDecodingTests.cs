using System.Text;
using NewArea.Memory.Documents;

namespace NewArea.Memory.Tests.Documents;

/// <summary>The same article, whatever its bytes.</summary>
public sealed class TextDecodingTests : IDisposable
{
    private const string Text = "新区报道\n2024年，兰州新区有38个项目（“开工”）。\nLanzhou New Area opened in 2012.\n𠮷😀";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16 LE with mark", "utf-16 BE with mark", "utf-16 LE", "utf-16 BE", "gb18030"];

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Encodings))]
    public async Task Reads_a_text_in(string encoding)
    {
        var read = Assert.IsType<ReadDocument>(await _folder.ReadAsync("a.txt", Bytes(encoding)));

        Assert.Equal(Text, read.Document.Text);
    }

    [Theory, MemberData(nameof(Encodings))]
    public async Task Reads_front_matter_in(string encoding)
    {
        var read = Assert.IsType<ReadDocument>(await _folder.ReadAsync("a.md", Bytes(encoding, "---\ntitle: 标题\n---\n\n兰州新区在甘肃。\n")));

        Assert.Equal(("标题", "兰州新区在甘肃。"), (read.Document.Info.Title, read.Document.Text));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_character_cut_in_half_spoils_only_itself(int lost)
    {
        var text = string.Concat(Enumerable.Repeat("兰州新区的数据中心。", 5));

        var read = Assert.IsType<ReadDocument>(await _folder.ReadAsync("a.txt", Encoding.UTF8.GetBytes(text)[..^lost]));

        Assert.Equal(text[..^1] + '\uFFFD', read.Document.Text);
    }

    [Theory]
    [InlineData("a.txt", "警\u0007报\u001B[2J响了。天气很好，没有雨，也没有风，人们都在外面走。明天也是这样，后天还是这样，大后天仍然这样。大家都说好，谁都没有意见，一直到很晚很晚。再往后的事就不说了，反正也没有什么要紧的，听的人也都回家了。")]
    [InlineData("a.md", "警&#7;报&#27;[2J响了。")]
    public async Task Control_characters_become_spaces(string name, string text)
    {
        var document = await _folder.DocumentAsync(name, text);

        Assert.StartsWith("警 报 [2J响了。", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(document.Text, char.IsControl);
    }

    private static byte[] Bytes(string name, string text = Text)
    {
        Encoding encoding = name.Split(' ') switch
        {
            ["utf-8", ..] => new UTF8Encoding(name.EndsWith("mark", StringComparison.Ordinal)),
            ["utf-16", var order, ..] => new UnicodeEncoding(order == "BE", name.EndsWith("mark", StringComparison.Ordinal)),
            _ => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!,
        };
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}

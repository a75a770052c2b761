using NewArea.Memory.Documents;

namespace NewArea.Memory.Tests.Documents;

/// <summary>Every file that cannot be read has a reason.</summary>
public sealed class FileFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("empty.txt", "", UnreadReason.Empty)]
    [InlineData("blank.txt", " \r\n\t\n　", UnreadReason.Empty)]
    [InlineData("mark.txt", "\uFEFF", UnreadReason.Empty)]
    [InlineData("empty.md", "---\ntitle: x\n---\n", UnreadReason.Empty)]
    [InlineData("comment.md", "<!-- 不看 -->", UnreadReason.Empty)]
    [InlineData("controls.txt", "\u0001\u0002\u0003新\u0004", UnreadReason.NotText)]
    [InlineData("nul.txt", "新区\0新区", UnreadReason.NotText)]
    [InlineData("page.html", "<p>新区</p>", UnreadReason.UnknownFormat)]
    [InlineData("none", "新区", UnreadReason.UnknownFormat)]
    public async Task Says_why_there_is_no_document(string name, string text, UnreadReason reason) =>
        Assert.Equal(reason, Assert.IsType<UnreadDocument>(await _folder.ReadAsync(name, text)).Reason);

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13 })]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0x01, 0x10, 0x4A, 0x46 })]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08, 0x08, 0x80, 0xFF, 0x93, 0x02 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x41 })]
    public async Task Binary_bytes_are_no_text(byte[] bytes) =>
        Assert.Equal(UnreadReason.NotText, Assert.IsType<UnreadDocument>(await _folder.ReadAsync("a.txt", bytes)).Reason);

    [Fact]
    public async Task A_missing_file_is_missing() =>
        Assert.Equal(UnreadReason.Missing, Assert.IsType<UnreadDocument>(await DocumentReader.ReadFileAsync(_folder["no.txt"], Token)).Reason);

    [Fact]
    public async Task A_file_too_large_is_not_even_opened()
    {
        using (var file = File.Create(_folder["a.txt"]))
        {
            file.SetLength(DocumentReader.MaxFileBytes + 1);
        }

        Assert.Equal(UnreadReason.TooLarge, Assert.IsType<UnreadDocument>(await DocumentReader.ReadFileAsync(_folder["a.txt"], Token)).Reason);
    }

    [Fact]
    public async Task A_file_that_the_system_keeps_is_unreadable_and_says_what_the_system_said()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a file at hand that even root cannot read.");
        File.CreateSymbolicLink(_folder["a.txt"], "/proc/self/mem");

        var unread = Assert.IsType<UnreadDocument>(await DocumentReader.ReadFileAsync(_folder["a.txt"], Token));

        Assert.Equal(UnreadReason.Unreadable, unread.Reason);
        Assert.NotEmpty(unread.Detail!);
    }

    [Fact]
    public async Task A_folder_is_read_in_the_order_of_names_and_what_is_no_text_is_passed_over()
    {
        Directory.CreateDirectory(_folder["b"]);
        _folder.Write("c.txt", "丙。");
        _folder.Write("b/b.MD", "乙。");
        _folder.Write("a.txt", "甲。");
        _folder.Write("picture.png", "x");

        var read = await DocumentReader.ReadAsync(_folder.Path, Token).ToListAsync(Token);

        Assert.Equal(["甲。", "乙。", "丙。"], read.Select(reading => Assert.IsType<ReadDocument>(reading).Document.Text));
    }

    [Fact]
    public async Task A_folder_without_texts_is_empty() =>
        Assert.Equal(UnreadReason.Empty, Assert.IsType<UnreadDocument>(Assert.Single(await DocumentReader.ReadAsync(_folder.Path, Token).ToListAsync(Token))).Reason);
}

using Xunit;

namespace NewArea.EndToEnd.Tests.Cli;

public sealed class DocumentsTests : IDisposable
{
    private readonly Terminal _terminal = new();

    [Fact]
    public async Task Imports_what_can_be_read_and_says_what_to_do_about_the_rest()
    {
        _terminal.Write("good.md", "# 松果机器人\n\n松果机器人重十二公斤。\n");
        _terminal.Write("empty.txt", "");
        _terminal.Write("paper.pdf", "%PDF-1.7");
        File.WriteAllBytes(_terminal.PathOf("binary.txt"), [0, 1, 2, 3, 0xFF, 0xFE, 0, 0, 7]);
        using (var large = File.Create(_terminal.PathOf("large.txt")))
        {
            large.SetLength(100 * 1024 * 1024);
        }

        var run = await _terminal.RunAsync(
            "ingest", "good.md", "empty.txt", "paper.pdf", "binary.txt", "large.txt", "nowhere.md");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("good.md: imported as good", run.Output, StringComparison.Ordinal);
        Assert.Contains("Done: 1, failed: 5", run.Output, StringComparison.Ordinal);
        foreach (var file in new[] { "empty.txt", "paper.pdf", "binary.txt", "large.txt", "nowhere.md" })
        {
            Assert.Contains(file + ": ", run.Errors, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("en", "line 3")]
    [InlineData("zh", "第 3 行")]
    public async Task Names_the_broken_line_of_front_matter(string language, string line)
    {
        _terminal.Write("robot.md", "---\nid: robot\ntitle: 松果: 机器人: 二\n---\n\n松果机器人重十二公斤。\n");

        var run = await _terminal.RunAsync("ingest", "robot.md", "--lang", language);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(line, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_file_cannot_be_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a file at hand that even root cannot read.");
        File.CreateSymbolicLink(_terminal.PathOf("secret.txt"), "/proc/self/mem");

        var run = await _terminal.RunAsync("ingest", "secret.txt");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be read", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replaces_changed_documents_and_leaves_unchanged_ones()
    {
        var path = _terminal.Write("robot.txt", "松果机器人重十二公斤。\n");
        await _terminal.RunAsync("ingest", path);
        var same = await _terminal.RunAsync("ingest", path);
        _terminal.Write("robot.txt", "松果机器人重十三公斤。\n");
        var changed = await _terminal.RunAsync("ingest", path);

        Assert.Contains("unchanged", same.Output, StringComparison.Ordinal);
        Assert.Contains("replaced", changed.Output, StringComparison.Ordinal);
        var search = await _terminal.RunAsync("search", "松果机器人", "--limit", "1");
        Assert.Contains("十三公斤", search.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_files_of_one_name_do_not_replace_each_other()
    {
        Directory.CreateDirectory(_terminal.PathOf("a"));
        Directory.CreateDirectory(_terminal.PathOf("b"));
        _terminal.Write("a/robot.txt", "松果机器人重十二公斤。\n");
        _terminal.Write("b/robot.txt", "橡果机器人重九公斤。\n");

        var run = await _terminal.RunAsync("ingest", "a", "b");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("same document id", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_and_deletes_by_id()
    {
        await _terminal.RunAsync("ingest", _terminal.Write("robot.txt", "松果机器人重十二公斤。\n"));

        Assert.Contains(await LinesAsync("list"), line => line.StartsWith("robot ", StringComparison.Ordinal));
        Assert.Equal(0, (await _terminal.RunAsync("delete", "robot")).ExitCode);
        Assert.DoesNotContain(await LinesAsync("list"), line => line.StartsWith("robot ", StringComparison.Ordinal));
        var again = await _terminal.RunAsync("delete", "robot");
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("robot", again.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_with_the_program_stays_deleted()
    {
        await _terminal.RunAsync("list");

        Assert.Equal(0, (await _terminal.RunAsync("delete", "lanzhou-new-area-en")).ExitCode);

        Assert.Equal("lanzhou-new-area-zh", Assert.Single(await LinesAsync("list")).Split(' ')[0]);
    }

    [Fact]
    public async Task An_import_does_not_overwrite_what_came_with_the_program()
    {
        _terminal.Write("lanzhou-new-area-zh.txt", "松果机器人重十二公斤。\n");

        var run = await _terminal.RunAsync("ingest", "lanzhou-new-area-zh.txt");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("newarea delete lanzhou-new-area-zh", run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _terminal.Dispose();

    private async Task<IReadOnlyList<string>> LinesAsync(params string[] args) => (await _terminal.RunAsync(args)).Lines;
}

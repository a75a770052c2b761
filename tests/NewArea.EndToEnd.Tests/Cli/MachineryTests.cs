using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace NewArea.EndToEnd.Tests.Cli;

public sealed class MachineryTests : IDisposable
{
    private readonly Terminal _terminal = new();

    [Fact]
    public async Task Doctor_tells_what_the_memory_holds()
    {
        await _terminal.RunAsync("list");

        var run = await _terminal.RunAsync("doctor");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(_terminal.MemoryFile, run.Output, StringComparison.Ordinal);
        Assert.Contains("documents: 2", run.Output, StringComparison.Ordinal);
        Assert.Contains("Embeddings  embedded", run.Output, StringComparison.Ordinal);
        Assert.Contains("Chat model  none", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_calls_the_chat_model_and_says_when_it_does_not_answer()
    {
        var run = await _terminal.RunAsync(
            ["doctor"], "", ("NewArea__Chat__Endpoint", "http://127.0.0.1:9"), ("NewArea__Chat__Model", "nobody"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("nobody http://127.0.0.1:9 does not answer", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_memory_that_is_no_memory_is_left_as_it_is()
    {
        var file = _terminal.Write("diary.txt", string.Concat(Enumerable.Repeat("Dear diary. ", 1000)));

        var run = await _terminal.RunAsync("list", "--memory", file);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(file, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("Dear diary.", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_memory_in_a_place_that_cannot_be_written_says_so()
    {
        var run = await _terminal.RunAsync("list", "--memory", Path.Combine(_terminal.Write("file", ""), "memory.db"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("--memory", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_seeds_are_named_and_do_not_stop_the_command()
    {
        var run = await _terminal.RunAsync("search", "兰州", "--seeds", "nowhere");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere", run.Errors, StringComparison.Ordinal);
        Assert.Equal(3, (await _terminal.RunAsync("doctor", "--seeds", "nowhere")).ExitCode);
    }

    [Fact]
    public async Task Settings_come_from_a_file_too_and_options_win()
    {
        _terminal.Write("robot.txt", "松果机器人重十二公斤。\n");
        _terminal.Write("appsettings.json", """{"NewArea":{"Seeds":"nowhere"}}""");

        Assert.Contains("nowhere", (await _terminal.RunAsync("doctor")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await _terminal.RunAsync("search", "松果", "--seeds", "robot.txt")).ExitCode);
    }

    [Theory]
    [InlineData("--lang", "zh")]
    [InlineData("--lang", "en")]
    public async Task Speaks_the_language_it_is_told(string option, string language)
    {
        var run = await _terminal.RunAsync("delete", "nothing", option, language);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(language == "zh" ? "没有编号为" : "There is no document", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speaks_the_language_of_the_system()
    {
        var run = await _terminal.RunAsync(["--help"], "", ("LC_ALL", "zh_CN.UTF-8"));

        Assert.Contains("退出码", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("ask", "--nonsense")]
    [InlineData("search", "x", "--limit", "none")]
    [InlineData("search", "x", "--limit", "0")]
    [InlineData("list", "--lang", "fr")]
    public async Task A_wrong_command_line_is_explained_on_stderr(params string[] args)
    {
        var run = await _terminal.RunAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Ctrl_C_ends_a_conversation_as_shells_expect()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent differently there.");
        using var process = _terminal.Start(["ask"]);
        await process.StandardInput.WriteLineAsync("张小奇是谁?");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));

        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.Equal(130, process.ExitCode);
    }

    public void Dispose() => _terminal.Dispose();
}

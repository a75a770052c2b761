using System.Text.Json;
using Xunit;

namespace NewArea.EndToEnd.Tests.Cli;

public sealed class AskTests : IDisposable
{
    private readonly Terminal _terminal = new();

    [Fact]
    public async Task Answers_with_the_sentence_and_where_it_stands()
    {
        var run = await _terminal.RunAsync("ask", "兰州科近泰基的总经理是谁?");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("张小奇", run.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith("[1]", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.StartsWith("[1] 《", StringComparison.Ordinal) && line.EndsWith("第 8 段", StringComparison.Ordinal));
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task Refuses_what_the_text_does_not_say_and_tells_the_script_so()
    {
        var run = await _terminal.RunAsync("ask", "珠穆朗玛峰的高度是多少米?");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("[1]", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    [InlineData("\u0001\u0002\u001b[31m")]
    public async Task Says_what_is_wrong_with_a_question_that_asks_nothing(string question)
    {
        var run = await _terminal.RunAsync("ask", question);

        Assert.Equal(1, run.ExitCode);
        Assert.True(run.Lines is [{ Length: > 10 }], run.Output);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Refuses_a_question_of_100_KB_as_too_long()
    {
        var line = JsonSerializer.Serialize(new { id = 1, question = new string('长', 100 * 1024 / 3) });

        var run = await _terminal.RunAsync(["ask", "--questions", "-", "--json"], line);

        Assert.Equal(0, run.ExitCode);
        using var answer = JsonDocument.Parse(run.Output);
        Assert.Equal("questionTooLong", answer.RootElement.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Takes_binary_input_for_what_it_is()
    {
        var run = await _terminal.RunAsync(["ask"], "\u0000\u0001\uFFFD\u0002\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("not readable", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Understands_a_follow_up_from_the_turn_before()
    {
        var run = await _terminal.RunAsync(["ask", "--json"], "张小奇是谁?\n他是哪家公司的总经理?\n");

        Assert.Equal(2, run.Lines.Count);
        using var second = JsonDocument.Parse(run.Lines[1]);
        Assert.Contains("张小奇", second.RootElement.GetProperty("standalone").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_from_another_text_when_it_is_given_one()
    {
        var seeds = _terminal.Write("notes.txt", "机器人手册\n松果机器人重十二公斤。\n它由林溪设计。\n");

        var run = await _terminal.RunAsync("ask", "松果机器人有多重?", "--seeds", seeds);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("十二公斤", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_and_question_file_together_are_one_too_many()
    {
        var run = await _terminal.RunAsync("ask", "谁?", "--questions", "q.jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.Empty(run.Output);
    }

    public void Dispose() => _terminal.Dispose();
}

using System.Text.Json.Nodes;
using NewArea.Cli.Evaluation;
using NewArea.Cli.Feedback;
using NewArea.Memory.Feedback;
using NewArea.Memory.Stores.Sqlite;
using Xunit;

namespace NewArea.EndToEnd.Tests.Cli;

/// <summary><c>newarea feedback</c>: what readers thought, to read and to measure by.</summary>
public sealed class FeedbackTests : IDisposable
{
    private const string Bridge = "青石桥建成于1987年。";
    private const string Cost = "门票每张20元。";

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("zh", "还没有评价")]
    [InlineData("en", "No feedback yet")]
    public async Task Says_when_there_is_none(string language, string words)
    {
        var run = await _terminal.RunAsync("feedback", "--lang", language);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Lists_a_table()
    {
        await KeepAsync();

        var run = await _terminal.RunAsync("feedback", "--lang", "zh");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("问题", run.Lines[0] + run.Lines[1], StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.Contains("👍", StringComparison.Ordinal) && line.Contains(Bridge, StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("👎", StringComparison.Ordinal) && line.Contains("=太短", StringComparison.Ordinal));
        Assert.Contains("2 个 👍，2 个 👎", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_one_object_a_line()
    {
        await KeepAsync();

        var rows = (await _terminal.RunAsync("feedback", "--jsonl")).Lines.Select(line => JsonNode.Parse(line)!).ToArray();

        Assert.Equal([true, false, true, false], rows.Select(row => (bool)row["liked"]!));
        Assert.Equal("它是哪年建成的?", (string)rows[0]["question"]!);
        Assert.Equal("青石桥是哪年建成的?", (string)rows[0]["standalone"]!);
        Assert.Equal(Bridge, (string)rows[0]["passages"]![0]!["quote"]!);
        Assert.Equal(7, (int)rows[0]["memoryVersion"]!);
        Assert.Null(rows[2]["answer"]);
    }

    [Fact]
    public async Task Writes_a_table_for_spreadsheets_without_formulas()
    {
        await KeepAsync();

        var table = (await _terminal.RunAsync("feedback", "--csv")).Output;

        Assert.StartsWith("at,liked,question,", table, StringComparison.Ordinal);
        Assert.Contains("'=太短", table, StringComparison.Ordinal);
        Assert.Contains("\"谁说\"\"好\"\",为什么?\"", table, StringComparison.Ordinal);
        Assert.Equal(5, table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Marks_the_table_as_UTF_8()
    {
        using var table = new StringWriter();

        FeedbackCsv.Write([], table);

        Assert.StartsWith("\uFEFFat,", table.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Becomes_a_set_that_measures_the_bot()
    {
        await KeepAsync();
        await _terminal.RunAsync("ingest", _terminal.Write("bridge.txt", $"青石桥\n\n{Bridge}全长426米。设计师是周明远。"), _terminal.Write("garden.txt", $"植物园\n\n市植物园占地120公顷。{Cost}"));

        var written = await _terminal.RunAsync("feedback", "--as-eval-set", "set", "--lang", "en");
        var measured = await _terminal.RunAsync("eval", "--set", "set", "--json");

        Assert.Contains("4 questions written to set", written.Output, StringComparison.Ordinal);
        var set = QuestionSet.Read(_terminal.PathOf("set"));
        Assert.Equal(["liked", "disliked", "rightly refused", "wrongly refused"], set.Questions.Select(question => question.Kind));
        Assert.Equal([Bridge], set.Questions[0].Answers);
        Assert.Contains(set.Passages, passage => passage.Id == Assert.Single(set.Questions[0].PassageIds) && passage.Text.Contains(Bridge, StringComparison.Ordinal));
        Assert.Equal([Cost], set.Questions[1].Rejected);
        Assert.True(set.Questions[2].Unanswerable);
        var figures = JsonNode.Parse(measured.Output)!["figures"]!.AsArray();
        Assert.Equal(1, (double)FigureOf(figures, "answered and cited right")["value"]!);
        Assert.Equal(1, (int)FigureOf(figures, "rejected answers not repeated")["count"]!);
        Assert.Equal(1, (int)FigureOf(figures, "unanswerable refused")["count"]!);
    }

    [Fact]
    public async Task Becomes_a_file_of_questions_on_the_seeds()
    {
        await KeepAsync();

        await _terminal.RunAsync("feedback", "--as-eval-set", "questions.jsonl");

        Assert.Equal(4, QuestionSet.Read(_terminal.PathOf("questions.jsonl")).Questions.Count);
    }

    [Fact]
    public async Task Takes_one_format_at_a_time() =>
        Assert.Equal(2, (await _terminal.RunAsync("feedback", "--csv", "--jsonl")).ExitCode);

    private static JsonNode FigureOf(JsonArray figures, string name) => figures.Single(figure => (string)figure!["name"]! == name)!;

    private async Task KeepAsync()
    {
        var store = FeedbackStore.Beside(_terminal.MemoryFile);
        var at = TimeProvider.System.GetUtcNow();
        FeedbackEntry[] entries =
        [
            new(at, true, null, "它是哪年建成的?", Bridge, new(7, "青石桥是哪年建成的?", [new("bridge", 0, Bridge)])),
            new(at, false, "=太短", "植物园有多大?", Cost, new(7, "植物园有多大?", [new("garden", 0, Cost)])),
            new(at, true, null, "月球背面的温度是多少?", null, new(7, "月球背面的温度是多少?", [])),
            new(at, false, null, "谁说\"好\",为什么?", null, new(7, "谁说\"好\",为什么?", [])),
        ];
        foreach (var entry in entries)
        {
            await store.AddAsync(entry, TestContext.Current.CancellationToken);
        }
    }
}

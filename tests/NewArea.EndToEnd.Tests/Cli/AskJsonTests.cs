using System.Text.Json;
using Xunit;

namespace NewArea.EndToEnd.Tests.Cli;

/// <summary>The contract with scripts: README, "For scripts".</summary>
public sealed class AskJsonTests : IDisposable
{
    private static readonly string[] AnswerNames =
    [
        "id", "question", "standalone", "abstained", "reason", "text", "statements", "citations", "seeAlso", "nearest", "nearestSentence",
        "relevance", "elapsedMs", "origin", "grounding",
    ];

    private readonly Terminal _terminal = new();

    [Fact]
    public async Task An_answer_is_one_line_with_every_name_in_its_place()
    {
        var run = await _terminal.RunAsync("ask", "张小奇是谁?", "--json");

        var answer = Assert.Single(Parse(run));
        Assert.Equal(AnswerNames, answer.EnumerateObject().Select(property => property.Name));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("id").ValueKind);
        Assert.False(answer.GetProperty("abstained").GetBoolean());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("reason").ValueKind);
        Assert.Equal("extractive", answer.GetProperty("origin").GetString());
        Assert.InRange(answer.GetProperty("relevance").GetDouble(), 0, 1);
        Assert.Contains("张小奇", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_statement_is_cited_and_every_quote_stands_in_its_passage()
    {
        var run = await _terminal.RunAsync("ask", "兰州新区今年新引进的项目有多少个?", "--json");

        var answer = Assert.Single(Parse(run));
        var citations = answer.GetProperty("citations").EnumerateArray().ToDictionary(citation => citation.GetProperty("number").GetInt32());
        Assert.Equal(Enumerable.Range(1, citations.Count), citations.Keys);
        Assert.All(answer.GetProperty("statements").EnumerateArray(), statement =>
        {
            var numbers = statement.GetProperty("citations").EnumerateArray().Select(number => number.GetInt32()).ToArray();
            Assert.NotEmpty(numbers);
            Assert.All(numbers, number => Assert.True(citations.ContainsKey(number)));
            Assert.Contains(
                statement.GetProperty("text").GetString() + " " + string.Concat(numbers.Select(number => $"[{number}]")),
                answer.GetProperty("text").GetString(),
                StringComparison.Ordinal);
        });
        Assert.All(citations.Values, citation =>
        {
            var quote = citation.GetProperty("quote").GetString()!;
            Assert.Contains(quote, citation.GetProperty("passage").GetString(), StringComparison.Ordinal);
            Assert.Equal(quote.Length, citation.GetProperty("length").GetInt32());
            Assert.True(citation.GetProperty("start").GetInt32() >= 0);
        });
    }

    [Fact]
    public async Task A_refusal_has_a_reason_the_nearest_passages_and_no_statements()
    {
        var run = await _terminal.RunAsync("ask", "珠穆朗玛峰的高度是多少米?", "--json");

        Assert.Equal(1, run.ExitCode);
        var answer = Assert.Single(Parse(run));
        Assert.True(answer.GetProperty("abstained").GetBoolean());
        Assert.NotNull(answer.GetProperty("reason").GetString());
        Assert.NotEmpty(answer.GetProperty("text").GetString()!);
        Assert.Equal(0, answer.GetProperty("statements").GetArrayLength());
        Assert.Equal(0, answer.GetProperty("citations").GetArrayLength());
    }

    [Fact]
    public async Task A_file_of_questions_is_answered_in_its_order_and_bad_lines_say_why()
    {
        var file = _terminal.Write("questions.jsonl", """
            {"id":"a","question":"张小奇是谁?"}
            not json at all
            {"id":7,"question":"他是哪家公司的总经理?","history":["张小奇是谁?"]}

            {"id":"no-question"}
            {"id":"bad-history","question":"谁?","history":"张小奇"}
            ["a list"]
            {"id":"half","question":"\ud800"}
            {"id":"z","question":"What is the population of Mars?","history":[{"question":"张小奇是谁?","answer":null}]}
            """);

        var run = await _terminal.RunAsync("ask", "--questions", file, "--json");

        Assert.Equal(2, run.ExitCode);
        var lines = Parse(run);
        Assert.Equal(
            ["\"a\"", "null", "7", "\"no-question\"", "\"bad-history\"", "null", "\"half\"", "\"z\""],
            lines.Select(line => line.GetProperty("id").GetRawText()));
        Assert.Equal([2, 5, 6, 7, 8], lines.Where(line => line.TryGetProperty("error", out _)).Select(line => line.GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task A_missing_file_of_questions_is_an_error_of_input()
    {
        var run = await _terminal.RunAsync("ask", "--questions", "nowhere.jsonl", "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nowhere.jsonl", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    public void Dispose() => _terminal.Dispose();

    private static JsonElement[] Parse(Run run) => [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
}

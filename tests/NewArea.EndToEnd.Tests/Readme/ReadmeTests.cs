using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewArea.EndToEnd.Tests.Cli;
using Xunit;

namespace NewArea.EndToEnd.Tests.Readme;

/// <summary>
/// Runs what README.md shows. The programs are the built ones in place of <c>dotnet run</c>, which would build them again.
/// </summary>
public sealed partial class ReadmeTests : IDisposable
{
    private const string TerminalCommand = "dotnet run -c Release --project src/NewArea.Cli -- ";

    private readonly Terminal _terminal = new();

    public static TheoryData<string, string> Transcripts => new(
        Snippet.OfReadme()
            .Where(snippet => snippet.Kind == "console" && snippet.Text.Contains(TerminalCommand, StringComparison.Ordinal))
            .Select(snippet => (snippet.Kind, snippet.Text)));

    [Theory]
    [MemberData(nameof(Transcripts))]
    public async Task The_terminal_says_what_the_transcript_shows(string kind, string text)
    {
        var snippet = new Snippet(kind, text);

        var run = await _terminal.RunAsync(Words(snippet.Command[TerminalCommand.Length..]));

        AssertInOrder(snippet.Output, run.Output);
        Assert.True(snippet.Text.Contains('…', StringComparison.Ordinal) || run.Output.Trim() == string.Concat(snippet.Output), run.Output);
    }

    [Fact]
    public async Task The_bot_answers_the_request_that_the_readme_sends()
    {
        var snippet = Snippet.OfReadme().Single(snippet => snippet.Text.StartsWith("$ curl", StringComparison.Ordinal));
        var words = Words(snippet.Command);
        await using var bot = await RunningBot.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        using var body = new StringContent(words[^1], Encoding.UTF8, "application/json");

        var url = words.Single(word => word.StartsWith("http", StringComparison.Ordinal)).Replace("http://localhost:3978", bot.Address, StringComparison.Ordinal);
        using var response = await http.PostAsync(new Uri(url), body, TestContext.Current.CancellationToken);
        var reply = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.True(response.IsSuccessStatusCode, reply);
        AssertInOrder(snippet.Output, reply);
        Assert.Contains("[1]", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_that_the_readme_shows_has_the_names_of_a_real_answer()
    {
        var shown = Snippet.OfReadme().Single(snippet => snippet.Kind == "json").Text;

        var run = await _terminal.RunAsync("ask", "张小奇是谁?", "--json");

        Assert.Equal(Names(JsonDocument.Parse(shown).RootElement), Names(JsonDocument.Parse(run.Output).RootElement));
    }

    [Fact]
    public void Every_project_and_file_that_the_readme_names_exists() => Assert.All(
        NamedPaths().Matches(File.ReadAllText(RepositoryFiles.PathOf("README.md"))).Select(match => match.Value).Distinct(),
        path => Assert.True(Path.Exists(RepositoryFiles.PathOf(path)), path));

    public void Dispose() => _terminal.Dispose();

    private static void AssertInOrder(IReadOnlyList<string> expected, string output)
    {
        var at = 0;
        foreach (var part in expected)
        {
            at = output.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(at >= 0, $"The output lacks:\n{part}\nIt is:\n{output}");
            at += part.Length;
        }
    }

    private static string[] Words(string command) =>
        [.. ShellWord().Matches(command).Select(match => match.Groups.Values.Skip(1).First(group => group.Success).Value)];

    private static IEnumerable<string> Names(JsonElement json, string path = "") => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property =>
            Names(property.Value, $"{path}.{property.Name}").Prepend($"{path}.{property.Name}")),
        JsonValueKind.Array => json.EnumerateArray().Take(1).SelectMany(element => Names(element, path)),
        _ => [],
    };

    [GeneratedRegex("""'([^']*)'|"([^"]*)"|(\S+)""")]
    private static partial Regex ShellWord();

    [GeneratedRegex(@"\b(src|tests|seeds|tools|prompts)/[\w./]*\w|\b[A-Z]+\.md\b|(?<=\./)test\.sh")]
    private static partial Regex NamedPaths();
}

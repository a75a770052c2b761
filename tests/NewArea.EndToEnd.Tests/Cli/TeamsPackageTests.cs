using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Xunit;

namespace NewArea.EndToEnd.Tests.Cli;

/// <summary><c>newarea teams-package</c>: what an administrator uploads.</summary>
public sealed class TeamsPackageTests : IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private readonly Terminal _terminal = new();

    [Fact]
    public async Task Holds_what_Teams_wants_for_this_app_and_host()
    {
        var folder = await UnpackAsync("--host", "https://Bot.example.com/");

        Assert.Equal(
            ["color.png", "en.json", "manifest.json", "outline.png"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")))!;
        Assert.Equal(AppId, (string)manifest["id"]!);
        Assert.Equal(AppId, (string)manifest["bots"]![0]!["botId"]!);
        Assert.Equal(AppId, (string)manifest["composeExtensions"]![0]!["botId"]!);
        Assert.Equal("bot.example.com", (string)Assert.Single(manifest["validDomains"]!.AsArray())!);
        Assert.StartsWith("https://bot.example.com/", (string)manifest["developer"]!["privacyUrl"]!, StringComparison.Ordinal);
        Assert.Equal(["personal", "team", "groupChat"], manifest["bots"]![0]!["scopes"]!.AsArray().Select(scope => (string)scope!));
        Assert.DoesNotContain('{', string.Concat(manifest["id"], manifest["version"], manifest["validDomains"]!.ToJsonString()));
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("en.json")]
    public async Task Keeps_to_Microsofts_schema(string file)
    {
        var clients = RepositoryFiles.PathOf("tests/NewArea.EndToEnd.Tests/Clients");
        Assert.SkipUnless(Directory.Exists(Path.Combine(clients, "node_modules/@microsoft/app-manifest")), "Needs the schemas: npm ci --prefix tests/NewArea.EndToEnd.Tests/Clients");
        var folder = await UnpackAsync("--host", "bot.example.com");

        using var check = Process.Start(new ProcessStartInfo("node", [Path.Combine(clients, "validate-manifest.mjs"), Path.Combine(folder, file)]) { RedirectStandardError = true })!;
        var errors = await check.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(check.ExitCode == 0, errors);
    }

    [Fact]
    public async Task Translates_every_text_that_a_reader_sees()
    {
        var folder = await UnpackAsync("--host", "bot.example.com");
        var english = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "en.json")))!.AsObject();

        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")))!;
        string[] shown = ["name", "description", "bots", "composeExtensions"];
        var chinese = shown.SelectMany(part => Texts(manifest[part]!, part));

        Assert.Empty(chinese.Where(text => text.Value.Any(letter => letter > '\u2e7f') && !english.ContainsKey(text.Path)).Select(text => text.Path));
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public async Task Draws_its_icons_at_the_size_that_Teams_shows(string file, int size)
    {
        var picture = File.ReadAllBytes(Path.Combine(await UnpackAsync("--host", "bot.example.com"), file));

        // The header chunk: width, height; https://www.w3.org/TR/png-3/#11IHDR
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)));
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20)));
    }

    [Theory]
    [InlineData("my-bot", "bot.example.com", "--app-id")]
    [InlineData("00000000-0000-0000-0000-000000000000", "bot.example.com", "--app-id")]
    [InlineData(AppId, "localhost", "--host")]
    [InlineData(AppId, "http://bot.example.com", "--host")]
    [InlineData(AppId, "bot.example.com:3978", "--host")]
    [InlineData(AppId, "bot.example.com/api", "--host")]
    [InlineData(AppId, "10.0.0.1", "--host")]
    [InlineData(AppId, "", "--host")]
    public async Task Says_what_is_wrong_with_an_id_or_a_host(string appId, string host, string wrong)
    {
        var run = await _terminal.RunAsync("teams-package", "--app-id", appId, "--host", host, "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(wrong, run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_terminal.Folder, "*.zip"));
    }

    [Fact]
    public async Task Says_that_it_cannot_write_there()
    {
        var run = await _terminal.RunAsync("teams-package", "--app-id", AppId, "--host", "bot.example.com", "--out", "no/such/folder/app.zip", "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("Cannot write no/such/folder/app.zip", run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _terminal.Dispose();

    private async Task<string> UnpackAsync(params string[] options)
    {
        var run = await _terminal.RunAsync(["teams-package", "--app-id", AppId, "--out", "app.zip", .. options]);
        Assert.True(run.ExitCode == 0, run.Errors);
        var folder = _terminal.PathOf("app");
        await ZipFile.ExtractToDirectoryAsync(_terminal.PathOf("app.zip"), folder, TestContext.Current.CancellationToken);
        return folder;
    }

    private static IEnumerable<(string Path, string Value)> Texts(JsonNode node, string path) => node switch
    {
        JsonObject group => group.SelectMany(child => Texts(child.Value!, $"{path}.{child.Key}")),
        JsonArray list => list.SelectMany((child, index) => Texts(child!, $"{path}[{index}]")),
        JsonValue value when value.TryGetValue<string>(out var text) => [(path, text)],
        _ => [],
    };
}

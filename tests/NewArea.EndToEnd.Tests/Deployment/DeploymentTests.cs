using System.Diagnostics;
using System.Net.Http.Json;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using NewArea.EndToEnd.Tests.Readme;
using Xunit;

namespace NewArea.EndToEnd.Tests.Deployment;

/// <summary>What can be checked of <c>tools/deployment</c> without Azure and without a container engine.</summary>
public partial class DeploymentTests
{
    private static readonly string Bicep = Read("main.bicep");
    private static readonly string Container = Read("Containerfile");
    private static readonly string Guide = Read("README.md");

    /// <summary>Microsoft's own compiler and linter, from its package; it needs no Azure.</summary>
    [Fact]
    public async Task The_template_compiles_without_a_warning()
    {
        Assert.SkipUnless(RuntimeInformation.RuntimeIdentifier == "linux-x64", "The package holds the compiler for Linux on x64.");
        var compiler = Metadata("BicepCompiler");
        await RunAsync("chmod", "+x", compiler);

        var (template, complaints, exitCode) = await RunAsync(compiler, "build", RepositoryFiles.PathOf("tools/deployment/main.bicep"), "--stdout");

        Assert.Equal("", complaints);
        Assert.Equal(0, exitCode);
        Assert.Contains("Microsoft.BotService/botServices/channels", template, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_container_file_passes_its_linter()
    {
        var linter = RepositoryFiles.PathOf("tests/NewArea.EndToEnd.Tests/Clients/node_modules/dockerfile-utils/bin/dockerfile-utils");
        Assert.SkipUnless(File.Exists(linter), "Needs npm ci --prefix tests/NewArea.EndToEnd.Tests/Clients");

        var (output, complaints, exitCode) = await RunAsync("node", linter, "lint", RepositoryFiles.PathOf("tools/deployment/Containerfile"));

        Assert.Equal(("", "", 0), (output, complaints, exitCode));
    }

    /// <summary>The container's steps without its engine: published as it publishes, started in an empty folder as it starts.</summary>
    [Fact]
    public async Task What_the_container_publishes_answers_from_its_own_files()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("newarea-container-");
        try
        {
            var publish = Regex.Match(Container, "^RUN dotnet (publish .*) --output /app$", RegexOptions.Multiline).Groups[1].Value.Split(' ');
            var (log, _, exitCode) = await RunAsync("dotnet", [.. publish, "--no-build", "--output", folder.FullName]);
            Assert.True(exitCode == 0, log);

            await using var bot = await RunningBot.StartAsync(null, null, cancellationToken, Path.Combine(folder.FullName, "NewArea.Bot"));
            using var http = new HttpClient { BaseAddress = new Uri(bot.Address) };
            using var answer = await http.PostAsJsonAsync("/api/ask", new { question = "一期的机柜容量是多少？" }, cancellationToken);

            Assert.Contains("\"number\":1", await answer.Content.ReadAsStringAsync(cancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Every_setting_is_one_that_the_bot_reads()
    {
        var sources = string.Concat(RepositoryFiles.SourcesIn("src").Select(path => File.ReadAllText(RepositoryFiles.PathOf(path))));

        Assert.All(
            Setting().Matches(Bicep + Container + Guide).Select(match => match.Value).Distinct(),
            setting => Assert.Matches($@"public \S+ {setting.Split("__") switch { [_, var name, ..] => name, [var name] => name, _ => "" }} {{ get;", sources));
    }

    [Fact]
    public void The_bot_listens_where_the_platform_looks()
    {
        var port = Regex.Match(Container, @"ASPNETCORE_HTTP_PORTS=(\d+)").Groups[1].Value;

        Assert.Contains($"EXPOSE {port}", Container, StringComparison.Ordinal);
        Assert.All(Regex.Matches(Bicep, @"(?:port|targetPort): (\d+)").Select(match => match.Groups[1].Value), found => Assert.Equal(port, found));
        var endpoints = File.ReadAllText(RepositoryFiles.PathOf("src/NewArea.Bot/Hosting/HealthEndpoints.cs"));
        Assert.All(Regex.Matches(Bicep, "path: '(.+)'").Select(match => match.Groups[1].Value), path => Assert.Contains($"\"{path}\"", endpoints, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_that_the_guide_and_the_container_name_exists() => Assert.All(
        NamedPath().Matches(Guide + Container).Select(match => match.Value).Distinct(),
        path => Assert.True(Path.Exists(RepositoryFiles.PathOf(path)), path));

    private static string Metadata(string key) => typeof(DeploymentTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private static async Task<(string Output, string Errors, int ExitCode)> RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = RepositoryFiles.PathOf("."),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The compiler asks for it where ICU is not installed.
            Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (await output, await errors, process.ExitCode);
    }

    private static string Read(string file) => File.ReadAllText(RepositoryFiles.PathOf("tools/deployment/" + file));

    [GeneratedRegex(@"\b(?:MicrosoftApp(?:Id|Password|Type|TenantId)|NewArea__\w+?)\b(?=[=' ]|__)")]
    private static partial Regex Setting();

    [GeneratedRegex(@"\b(?:src|tools)/[\w./]*\w")]
    private static partial Regex NamedPath();
}

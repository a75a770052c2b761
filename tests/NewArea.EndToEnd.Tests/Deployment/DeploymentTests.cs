using System.Text.RegularExpressions;
using Xunit;

namespace NewArea.EndToEnd.Tests.Deployment;

/// <summary>What can be checked of <c>tools/deployment</c> without Azure and without a container engine.</summary>
public partial class DeploymentTests
{
    private static readonly string Bicep = Read("main.bicep");
    private static readonly string Container = Read("Containerfile");
    private static readonly string Guide = Read("README.md");

    [Fact]
    public void The_template_closes_what_it_opens()
    {
        var code = StringOrComment().Replace(Bicep, "");
        var open = new Stack<char>();
        foreach (var bracket in code.Where("{}[]()".Contains))
        {
            if ("{[(".Contains(bracket, StringComparison.Ordinal))
            {
                open.Push(bracket);
            }
            else
            {
                Assert.Equal("}])".IndexOf(bracket, StringComparison.Ordinal), "{[(".IndexOf(open.Pop(), StringComparison.Ordinal));
            }
        }

        Assert.Empty(open);
    }

    [Fact]
    public void The_template_uses_every_name_it_declares() => Assert.All(
        Declaration().Matches(Bicep).Select(match => match.Groups[1].Value).Except(["teams"]),
        name => Assert.True(Regex.Count(Bicep, $@"\b{name}\b") > 1, $"{name} is declared and not used."));

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

    private static string Read(string file) => File.ReadAllText(RepositoryFiles.PathOf("tools/deployment/" + file));

    [GeneratedRegex(@"'(?:[^'\n])*'|//.*")]
    private static partial Regex StringOrComment();

    [GeneratedRegex(@"^(?:param|var|resource) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b(?:MicrosoftApp(?:Id|Password|Type|TenantId)|NewArea__\w+?)\b(?=[=' ]|__)")]
    private static partial Regex Setting();

    [GeneratedRegex(@"\b(?:src|tools)/[\w./]*\w")]
    private static partial Regex NamedPath();
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace NewArea.EndToEnd.Tests.Architecture;

/// <summary>What every source file keeps to, beyond what the compiler and the formatter check.</summary>
public partial class SourceTests
{
    private const int MaxLines = 300;
    private const int MaxProgramLines = 60;
    private static readonly string[] CodeFolders = ["src", "tests", "tools"];

    [Fact]
    public void No_source_file_is_longer_than_300_lines() => Assert.DoesNotContain(
        RepositoryFiles.SourcesIn("src"), path => LineCount(path) > MaxLines);

    [Fact]
    public void Every_program_reads_as_a_table_of_contents() => Assert.DoesNotContain(
        RepositoryFiles.SourcesIn("src"), path => Path.GetFileName(path) == "Program.cs" && LineCount(path) > MaxProgramLines);

    [Fact]
    public void Nothing_is_left_to_do() => Assert.Empty(
        from folder in CodeFolders
        from path in RepositoryFiles.SourcesIn(folder)
        where Unfinished().IsMatch(File.ReadAllText(RepositoryFiles.PathOf(path)))
        select path);

    [Fact]
    public void Namespaces_follow_the_folders() => Assert.Empty(
        from path in RepositoryFiles.SourcesIn("src")
        let declared = NamespaceLine().Match(File.ReadAllText(RepositoryFiles.PathOf(path)))
        where declared.Success && declared.Groups[1].Value != NamespaceOf(path)
        select $"{path}: {declared.Groups[1].Value}");

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(RepositoryFiles.PathOf("NewArea.sln")).Replace('\\', '/');
        Assert.Empty(
            from folder in CodeFolders
            from path in Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*.csproj", SearchOption.AllDirectories)
            let relative = Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/')
            where !solution.Contains($"\"{relative}\"", StringComparison.Ordinal)
            select relative);
    }

    [Fact]
    public void Every_package_has_one_exact_version() => Assert.All(
        XDocument.Load(RepositoryFiles.PathOf("Directory.Packages.props")).Descendants("PackageVersion"),
        package => Assert.Matches(ExactVersion(), package.Attribute("Version")?.Value));

    private static int LineCount(string path) => File.ReadLines(RepositoryFiles.PathOf(path)).Count();

    private static string NamespaceOf(string path) => string.Join('.', path.Split('/')[1..^1]);

    // Split, so that this file does not find itself.
    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK|NotImplemented" + @"Exception)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?(-[\w.]+)?$")]
    private static partial Regex ExactVersion();
}

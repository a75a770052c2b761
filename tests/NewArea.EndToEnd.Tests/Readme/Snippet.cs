using System.Text.RegularExpressions;

namespace NewArea.EndToEnd.Tests.Readme;

/// <summary>A fenced block of README.md.</summary>
/// <param name="Kind">What stands after the fence: <c>console</c>, <c>sh</c>, <c>json</c> …</param>
/// <param name="Text">What is between the fences.</param>
internal sealed partial record Snippet(string Kind, string Text)
{
    public static IEnumerable<Snippet> OfReadme() =>
        Fence().Matches(File.ReadAllText(RepositoryFiles.PathOf("README.md")))
            .Select(match => new Snippet(match.Groups[1].Value, match.Groups[2].Value));

    /// <summary>The command of a console block, after its prompt.</summary>
    public string Command => Text.Split('\n')[0][2..];

    /// <summary>The stretches of output that must appear in this order; a line <c>…</c> stands for anything.</summary>
    public IReadOnlyList<string> Output =>
        [.. string.Join('\n', Text.Split('\n')[1..]).Split('…').Select(part => part.Trim('\n')).Where(part => part.Length > 0)];

    [GeneratedRegex(@"^```(\w+)\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}

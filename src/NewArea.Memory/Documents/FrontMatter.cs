namespace NewArea.Memory.Documents;

/// <summary>The YAML block between <c>---</c> lines at a Markdown file's beginning.</summary>
/// <param name="Id">Its <c>id</c>, made safe.</param>
/// <param name="Title">Its <c>title</c>.</param>
/// <param name="Language">Its <c>language</c> (or <c>lang</c>), where that is Chinese or English: <c>zh</c> or <c>en</c>.</param>
/// <param name="Url">Its <c>url</c>, where that is an address of the web.</param>
/// <param name="Tags">Its <c>tags</c>: a mapping of names to one or several values, or a list, filed under <c>tag</c>.</param>
/// <param name="Metadata">Everything else, as text.</param>
internal sealed record FrontMatter(
    string? Id,
    string? Title,
    string? Language,
    string? Url,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Tags,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Metadata)
{
    private static readonly Dictionary<string, IReadOnlyList<string>> None = [];

    public static FrontMatter Empty { get; } = new(null, null, null, null, None, None);
}

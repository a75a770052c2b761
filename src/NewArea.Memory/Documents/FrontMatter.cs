using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NewArea.Memory.Documents;

/// <summary>The YAML block between <c>---</c> lines at a Markdown file's beginning.</summary>
/// <param name="Id">Its <c>id</c>, made safe.</param>
/// <param name="Title">Its <c>title</c>.</param>
/// <param name="Language">Its <c>language</c> (or <c>lang</c>), cut to the primary subtag.</param>
/// <param name="Url">Its <c>url</c>.</param>
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

    /// <returns>Null when the text is not a YAML mapping.</returns>
    public static FrontMatter? Parse(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException)
        {
            return null;
        }

        if (stream.Documents.Count == 0)
        {
            return Empty;
        }

        if (stream.Documents[0].RootNode is not YamlMappingNode root)
        {
            return null;
        }

        var fields = root.Children.Where(field => field.Key is YamlScalarNode)
            .ToDictionary(field => ((YamlScalarNode)field.Key).Value ?? "", field => field.Value, StringComparer.OrdinalIgnoreCase);
        return new FrontMatter(
            Take(fields, "id") is { } id ? DocumentId.Safe(id) : null,
            Take(fields, "title"),
            (Take(fields, "language") ?? Take(fields, "lang"))?.Split('-', '_')[0].ToLowerInvariant(),
            Take(fields, "url"),
            fields.Remove("tags", out var tags) ? TagsOf(tags) : None,
            fields.ToDictionary(field => field.Key, field => Values(field.Value)));
    }

    private static string? Take(Dictionary<string, YamlNode> fields, string name) =>
        fields.Remove(name, out var node) && node is YamlScalarNode { Value: { } value } && value.Trim() is { Length: > 0 } text
            ? text : null;

    private static Dictionary<string, IReadOnlyList<string>> TagsOf(YamlNode node) => node is YamlMappingNode mapping
        ? mapping.Children.ToDictionary(tag => tag.Key.ToString(), tag => Values(tag.Value))
        : new() { ["tag"] = Values(node) };

    private static IReadOnlyList<string> Values(YamlNode node) => node switch
    {
        YamlScalarNode scalar => [scalar.Value ?? ""],
        YamlSequenceNode sequence => [.. sequence.SelectMany(Values)],
        YamlMappingNode mapping => [.. mapping.Select(field => $"{field.Key}: {string.Join(", ", Values(field.Value))}")],
        _ => [],
    };
}

using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace NewArea.Memory.Documents;

/// <summary>Reads front matter, or says in which line it is broken.</summary>
internal static class FrontMatterReader
{
    /// <summary>Deeper than any front matter that a person writes, and far from what would overflow the stack.</summary>
    private const int DeepestNesting = 20;

    /// <returns>Null when the lines are no fields but text between two rules.</returns>
    /// <exception cref="YamlException">It is broken; <see cref="YamlException.Start"/> says where.</exception>
    public static FrontMatter? Read(string yaml)
    {
        Inspect(yaml);
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents switch
        {
            [] => FrontMatter.Empty,
            [{ RootNode: YamlMappingNode root }, ..] => Of(FieldsOf(root)),
            _ => null,
        };
    }

    /// <summary>Nothing is expanded here, so neither aliases nor nesting can grow beyond the file.</summary>
    private static void Inspect(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > DeepestNesting)
            {
                throw new YamlException(parser.Current.Start, parser.Current.End, $"It is nested more than {DeepestNesting} deep.");
            }

            if (parser.Current is AnchorAlias alias)
            {
                throw new YamlException(alias.Start, alias.End, $"'*{alias.Value}' refers to another place, which is not supported.");
            }
        }
    }

    private static FrontMatter Of(Dictionary<string, YamlNode> fields) => new(
        Take(fields, "id") is { } id ? DocumentId.Safe(id) : null,
        Take(fields, "title"),
        Take(fields, "language", LanguageOf) ?? Take(fields, "lang", LanguageOf),
        Take(fields, "url", WebAddress),
        fields.Remove("tags", out var tags) ? TagsOf(tags) : FrontMatter.Empty.Tags,
        fields.ToDictionary(field => field.Key, field => ValuesOf(field.Value)));

    private static Dictionary<string, YamlNode> FieldsOf(YamlMappingNode mapping)
    {
        var fields = new Dictionary<string, YamlNode>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in mapping)
        {
            if (key is not YamlScalarNode { Value: { Length: > 0 } name })
            {
                throw new YamlException(value.Start, value.End, "A field needs a name before the colon.");
            }

            if (!fields.TryAdd(name, value))
            {
                throw new YamlException(key.Start, key.End, $"The field '{name}' stands twice.");
            }
        }

        return fields;
    }

    /// <summary>The field as <paramref name="read"/> understands it; what it does not understand stays with the others.</summary>
    private static string? Take(Dictionary<string, YamlNode> fields, string name, Func<string, string?>? read = null)
    {
        if (fields.GetValueOrDefault(name) is not YamlScalarNode { Value: { } value } || value.Trim() is not { Length: > 0 } text)
        {
            return null;
        }

        var understood = read is null ? text : read(text);
        if (understood is not null)
        {
            fields.Remove(name);
        }

        return understood;
    }

    private static string? LanguageOf(string text) => text.ToLowerInvariant().Split('-', '_')[0] switch
    {
        "zh" or "chinese" or "中文" => "zh",
        "en" or "english" or "英文" => "en",
        _ => null,
    };

    private static string? WebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? text : null;

    private static Dictionary<string, IReadOnlyList<string>> TagsOf(YamlNode node) => node is YamlMappingNode mapping
        ? FieldsOf(mapping).ToDictionary(tag => tag.Key, tag => ValuesOf(tag.Value))
        : new() { ["tag"] = ValuesOf(node) };

    private static IReadOnlyList<string> ValuesOf(YamlNode node) => node switch
    {
        YamlScalarNode scalar => [scalar.Value ?? ""],
        YamlSequenceNode sequence => [.. sequence.SelectMany(ValuesOf)],
        YamlMappingNode mapping => [.. mapping.Select(field => $"{field.Key}: {string.Join(", ", ValuesOf(field.Value))}")],
        _ => [],
    };
}

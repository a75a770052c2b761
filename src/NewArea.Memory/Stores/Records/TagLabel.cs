namespace NewArea.Memory.Stores.Records;

/// <summary>A tag as one string, for a list that filters look into.</summary>
internal static class TagLabel
{
    /// <summary>Unit separator: it stands in no name that a person types.</summary>
    private const char Separator = '\u001F';

    public static string Of(string name, string value) => $"{name}{Separator}{value}";

    public static IEnumerable<string> Of(IReadOnlyDictionary<string, IReadOnlyList<string>> tags) =>
        tags.SelectMany(tag => tag.Value.Select(value => Of(tag.Key, value)));
}

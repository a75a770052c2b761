using NewArea.Memory.Documents;

namespace NewArea.Memory.Tests.Memory;

internal static class TextDocument
{
    public static Document Of(string id, string text, params (string Name, string[] Values)[] tags)
    {
        var document = PlainTextReader.Read(text, $"{id}.txt");
        return document with
        {
            Info = document.Info with { Tags = tags.ToDictionary(tag => tag.Name, tag => (IReadOnlyList<string>)tag.Values) },
        };
    }

    /// <summary>A document of which every sentence says which edition it is of.</summary>
    public static Document Edition(string id, int edition) => Of(
        id, string.Join('\n', Enumerable.Range(0, 20 + (edition % 3)).Select(line => $"{id}第{edition}版的第{line}行说的是兰州新区。")));
}

using System.Collections.Frozen;

namespace NewArea.Memory.Keywords;

/// <summary>
/// Words of two characters that may stand for one another: what readers say and what reports write (table
/// <c>thesaurus.txt</c>, our own). Loaded when first asked.
/// </summary>
internal static class Thesaurus
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Alike = new(Load);

    /// <param name="word">Folded.</param>
    /// <returns>Without the word itself; none when the table does not know it.</returns>
    public static IReadOnlyList<string> WordsLike(string word) => Alike.Value.GetValueOrDefault(word, []);

    private static FrozenDictionary<string, string[]> Load()
    {
        using var stream = typeof(Thesaurus).Assembly.GetManifestResourceStream("thesaurus.txt")!;
        using var reader = new StreamReader(stream);
        var alike = new Dictionary<string, List<string>>();
        while (reader.ReadLine() is { } line)
        {
            var group = line.Split(' ');
            foreach (var word in group)
            {
                if (!alike.TryGetValue(word, out var others))
                {
                    alike.Add(word, others = []);
                }

                others.AddRange(group.Where(other => other != word && !others.Contains(other)));
            }
        }

        return alike.ToFrozenDictionary(word => word.Key, word => word.Value.ToArray());
    }
}

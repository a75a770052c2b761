using System.Collections.Frozen;
using System.Globalization;

namespace NewArea.Memory.Keywords;

/// <summary>
/// The Chinese words that an English word or phrase may stand for (table <c>english.txt</c>, made from CC-CEDICT).
/// Loaded when the first English question comes.
/// </summary>
internal static class EnglishGlossary
{
    /// <summary>The most words a phrase of the table has.</summary>
    public const int LongestPhrase = 3;

    private static readonly Lazy<(FrozenDictionary<string, string> Written, FrozenDictionary<string, string> Stems)> Entries = new(Load);

    /// <summary>Alternatives with their weight, 0–1; none when the table does not know the phrase.</summary>
    /// <param name="words">Folded, as written; a cube is no cub, though their stems are equal.</param>
    public static IEnumerable<(string Chinese, double Weight)> Lookup(params IEnumerable<string> words)
    {
        var phrase = words.ToList();
        var written = Entries.Value.Written.GetValueOrDefault(string.Join(' ', phrase), "");
        var stems = Entries.Value.Stems.GetValueOrDefault(StemsOf(phrase), "");
        return Alternatives(written).Concat(Alternatives(stems)).DistinctBy(entry => entry.Chinese);
    }

    private static IEnumerable<(string Chinese, double Weight)> Alternatives(string entry)
    {
        foreach (var alternative in entry.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var chinese = alternative.TrimEnd("0123456789".ToCharArray());
            yield return (chinese, int.Parse(alternative.AsSpan(chinese.Length), CultureInfo.InvariantCulture) / 100.0);
        }
    }

    private static string StemsOf(IEnumerable<string> words) => string.Join(' ', words.Select(word => EnglishWords.Stem(word).ToString()));

    private static (FrozenDictionary<string, string> Written, FrozenDictionary<string, string> Stems) Load()
    {
        using var stream = typeof(EnglishGlossary).Assembly.GetManifestResourceStream("english.txt")!;
        using var reader = new StreamReader(stream);
        var written = new Dictionary<string, string>();
        var stems = new Dictionary<string, (int Length, string Alternatives)>();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var alternatives = line[(tab + 1)..];
            written[line[..tab]] = alternatives;
            var key = StemsOf(line[..tab].Split(' '));
            // Technology and technologies share a stem; the plainer form wins.
            if (!stems.TryGetValue(key, out var other) || tab < other.Length)
            {
                stems[key] = (tab, alternatives);
            }
        }

        return (written.ToFrozenDictionary(), stems.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Alternatives));
    }
}

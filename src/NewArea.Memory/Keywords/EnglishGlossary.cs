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

    private static readonly Lazy<(FrozenDictionary<string, Entry> Written, FrozenDictionary<string, Entry> Stems)> Entries = new(Load);

    /// <summary>Alternatives with their weight, 0–1; none when the table does not know the phrase.</summary>
    /// <param name="words">Folded, as written; a cube is no cub, though their stems are equal.</param>
    public static IEnumerable<(string Chinese, double Weight)> Lookup(params IEnumerable<string> words) => Lookup(words, static entry => entry.Own);

    /// <summary>Those of words that may be said instead: a yardstick is a standard. Good for finding, not for proving.</summary>
    public static IEnumerable<(string Chinese, double Weight)> Alike(IEnumerable<string> words) => Lookup(words, static entry => entry.Alike);

    /// <summary>The single words that the table knows as written.</summary>
    public static IEnumerable<string> Words => Entries.Value.Written.Keys.Where(key => !key.Contains(' ', StringComparison.Ordinal));

    private static IEnumerable<(string Chinese, double Weight)> Lookup(IEnumerable<string> words, Func<Entry, string> column)
    {
        var phrase = words.ToList();
        var written = column(Entries.Value.Written.GetValueOrDefault(string.Join(' ', phrase)));
        var stems = column(Entries.Value.Stems.GetValueOrDefault(StemsOf(phrase)));
        return Alternatives(written).Concat(Alternatives(stems)).DistinctBy(entry => entry.Chinese);
    }

    private static IEnumerable<(string Chinese, double Weight)> Alternatives(string? entry)
    {
        foreach (var alternative in (entry ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var chinese = alternative.TrimEnd("0123456789".ToCharArray());
            yield return (chinese, int.Parse(alternative.AsSpan(chinese.Length), CultureInfo.InvariantCulture) / 100.0);
        }
    }

    /// <summary>Two letters are no stem: using is not us.</summary>
    private static string StemsOf(IEnumerable<string> words) =>
        string.Join(' ', words.Select(word => EnglishWords.Stem(word) is { Length: > 2 } stem ? stem.ToString() : word));

    private static (FrozenDictionary<string, Entry> Written, FrozenDictionary<string, Entry> Stems) Load()
    {
        using var stream = typeof(EnglishGlossary).Assembly.GetManifestResourceStream("english.txt")!;
        using var reader = new StreamReader(stream);
        var written = new Dictionary<string, Entry>();
        var stems = new Dictionary<string, (int Length, Entry Entry)>();
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            var entry = new Entry(columns[1], columns.Length > 2 ? columns[2] : "");
            written[columns[0]] = entry;
            var key = StemsOf(columns[0].Split(' '));
            // Technology and technologies share a stem; the plainer form wins.
            if (!stems.TryGetValue(key, out var other) || columns[0].Length < other.Length)
            {
                stems[key] = (columns[0].Length, entry);
            }
        }

        return (written.ToFrozenDictionary(), stems.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Entry));
    }

    /// <param name="Own">What the table has for the phrase.</param>
    /// <param name="Alike">What it has for others that may be said instead.</param>
    private readonly record struct Entry(string Own, string Alike);
}

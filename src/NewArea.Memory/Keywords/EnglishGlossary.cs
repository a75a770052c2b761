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

    private static readonly Lazy<FrozenDictionary<string, string>> Entries = new(Load);

    /// <summary>Alternatives with their weight, 0–1; none when the table does not know the phrase.</summary>
    /// <param name="phrase">Stems (<see cref="EnglishWords.Stem"/>) with one space between.</param>
    public static IEnumerable<(string Chinese, double Weight)> Lookup(string phrase)
    {
        if (!Entries.Value.TryGetValue(phrase, out var alternatives))
        {
            yield break;
        }

        foreach (var alternative in alternatives.Split(' '))
        {
            var chinese = alternative.TrimEnd("0123456789".ToCharArray());
            yield return (chinese, int.Parse(alternative.AsSpan(chinese.Length), CultureInfo.InvariantCulture) / 100.0);
        }
    }

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(EnglishGlossary).Assembly.GetManifestResourceStream("english.txt")!;
        using var reader = new StreamReader(stream);
        var entries = new Dictionary<string, string>();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var words = line[..tab].Split(' ').Select(word => EnglishWords.Stem(word).ToString());
            // City and cities share a stem; the table is in alphabetical order, so the plainer form wins.
            entries.TryAdd(string.Join(' ', words), line[(tab + 1)..]);
        }

        return entries.ToFrozenDictionary();
    }
}

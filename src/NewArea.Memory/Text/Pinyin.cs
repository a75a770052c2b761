using System.Collections.Frozen;

namespace NewArea.Memory.Text;

/// <summary>
/// How simplified characters sound: toneless pinyin, ü as u (table <c>pinyin.txt</c>, from CC-CEDICT). Loaded when first
/// asked for.
/// </summary>
public static class Pinyin
{
    /// <summary>The longest syllables: zhuang, chuang, shuang.</summary>
    private const int LongestSyllable = 6;

    /// <summary>A Latin word of more syllables is no name.</summary>
    private const int MostSyllables = 8;

    private static readonly Lazy<(FrozenDictionary<string, string> Characters, FrozenDictionary<char, string[]> Readings)> Tables = new(Load);

    /// <summary>The characters read so, the more usual the sooner; none when there is no such syllable.</summary>
    public static string CharactersOf(string syllable) => Tables.Value.Characters.GetValueOrDefault(syllable, "");

    /// <summary>The readings of a character; none when it is not in the table.</summary>
    public static IReadOnlyList<string> ReadingsOf(char character) => Tables.Value.Readings.GetValueOrDefault(character, []);

    /// <summary>Whether the character can be read so.</summary>
    public static bool IsRead(char character, string syllable) => ReadingsOf(character).Contains(syllable);

    /// <summary>Other characters that can sound the same, the more usual the sooner within each reading.</summary>
    public static IEnumerable<char> Homophones(char character) =>
        ReadingsOf(character).SelectMany(CharactersOf).Where(other => other != character).Distinct();

    /// <summary>Every way to read a Latin word as syllables (xian: xian, xi an), the fewest syllables first; none when it is no pinyin.</summary>
    /// <param name="word">Folded; an apostrophe or hyphen parts syllables.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Syllables(string word)
    {
        List<List<string>> readings = [[]];
        foreach (var part in word.Split(['\'', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            List<List<string>> ways = [];
            var plain = part.Replace('ü', 'u').Replace('v', 'u');
            Cut(plain, [], ways);
            if (plain.Replace("lyu", "lu").Replace("nyu", "nu") is var umlaut && umlaut != plain)
            {
                // Lyu is 吕; tianyue is no tianue.
                Cut(umlaut, [], ways);
            }

            readings = [.. readings.SelectMany(_ => ways, (before, way) => (List<string>)[.. before, .. way])];
        }

        return [.. readings.Where(reading => reading.Count is > 0 and <= MostSyllables).OrderBy(reading => reading.Count)];
    }

    private static void Cut(string rest, List<string> before, List<List<string>> ways)
    {
        if (rest.Length == 0)
        {
            ways.Add([.. before]);
            return;
        }

        for (var length = Math.Min(LongestSyllable, rest.Length); length > 0 && before.Count < MostSyllables; length--)
        {
            var syllable = rest[..length];
            if (Tables.Value.Characters.ContainsKey(syllable))
            {
                Cut(rest[length..], [.. before, syllable], ways);
            }
        }
    }

    private static (FrozenDictionary<string, string> Characters, FrozenDictionary<char, string[]> Readings) Load()
    {
        using var stream = typeof(Pinyin).Assembly.GetManifestResourceStream("pinyin.txt")!;
        using var reader = new StreamReader(stream);
        var characters = new Dictionary<string, string>();
        var readings = new Dictionary<char, string[]>();
        while (reader.ReadLine()?.Split('\t') is [var syllable, var read])
        {
            characters.Add(syllable, read);
            foreach (var character in read)
            {
                readings[character] = [.. readings.GetValueOrDefault(character, []), syllable];
            }
        }

        return (characters.ToFrozenDictionary(), readings.ToFrozenDictionary());
    }
}

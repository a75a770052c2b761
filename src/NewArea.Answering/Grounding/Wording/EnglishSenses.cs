using System.Collections.Concurrent;
using System.Collections.Frozen;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Grounding.Wording;

/// <summary>
/// What an English word may mean (table <c>english-senses.txt</c>, made from WordNet, and what the glossary gives for it in Chinese), so that
/// a statement may say it in another form or another word. Read when the first English statement is checked.
/// </summary>
internal static class EnglishSenses
{
    /// <summary>Entries; about 8 MB.</summary>
    private const int Limit = 16_384;

    /// <summary>Chinese of one character is too much alike to tell words apart.</summary>
    private const int ShortestSpelling = 2;

    private static readonly Lazy<FrozenDictionary<string, string>> Table = new(Read);

    private static readonly ConcurrentDictionary<string, Senses> Known = new(StringComparer.Ordinal);

    /// <param name="word">Folded.</param>
    public static Senses Of(string word)
    {
        if (Known.TryGetValue(word, out var senses))
        {
            return senses;
        }

        if (Known.Count > Limit)
        {
            Known.Clear();
        }

        return Known.GetOrAdd(word, Find);
    }

    private static Senses Find(string word)
    {
        var bare = EnglishNaming.Bare(word);
        var stem = EnglishWords.Stem(bare).ToString();
        var columns = Table.Value.GetValueOrDefault(stem, "").Split('\t');
        return new Senses(
            stem,
            [KeyOf(stem), .. Column(1).Select(KeyOfSense), .. GlossaryWords.SpellingsOf(bare).Where(spelling => spelling.Length >= ShortestSpelling).Select(KeyOf)],
            [.. Column(2).Select(KeyOfSense)],
            Column(3),
            columns[0]);

        string[] Column(int at) => columns.ElementAtOrDefault(at)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
    }

    private static long KeyOfSense(string sense) => KeyOf('#' + sense);

    /// <summary>FNV-1a: a number is found faster than a string, and 64 bits keep some hundred thousand apart.</summary>
    private static long KeyOf(string text)
    {
        var hash = 0xcbf2_9ce4_8422_2325UL;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 0x100_0000_01b3UL);
        }

        return unchecked((long)hash);
    }

    private static FrozenDictionary<string, string> Read()
    {
        using var reader = new StreamReader(typeof(EnglishSenses).Assembly.GetManifestResourceStream("NewArea.Answering.Grounding.Wording.english-senses.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .Select(line => (Line: line, Tab: line.IndexOf('\t', StringComparison.Ordinal)))
            .ToFrozenDictionary(row => row.Line[..row.Tab], row => row.Line[(row.Tab + 1)..]);
    }
}

/// <param name="Stem">The word without its endings.</param>
/// <param name="Own">Keys of its stem, its senses and its spellings in Chinese.</param>
/// <param name="Wider">Senses of which it is a kind: who says grain of rice says no more than the text.</param>
/// <param name="Opposites">Stems of words that say the contrary.</param>
/// <param name="PartOfSpeech">What it mostly is: n, v, a or r; empty when no dictionary has it.</param>
internal sealed record Senses(string Stem, long[] Own, long[] Wider, IReadOnlyList<string> Opposites, string PartOfSpeech)
{
    /// <summary>Whether it is a word and no name.</summary>
    public bool IsWord => PartOfSpeech.Length > 0;
}

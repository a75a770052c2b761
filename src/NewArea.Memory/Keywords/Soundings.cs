using System.Text;
using NewArea.Memory.Text;

namespace NewArea.Memory.Keywords;

/// <summary>What of a memory or a text is read as these syllables.</summary>
internal delegate IEnumerable<string> Soundings(IReadOnlyList<string> syllables);

/// <summary>Where names written in pinyin are looked for.</summary>
internal static class SoundingsOf
{
    /// <summary>So many are enough to find the one that is meant; two syllables can be read in thousands of ways.</summary>
    private const int Most = 24;

    /// <summary>Names as folded texts have them.</summary>
    public static Soundings Texts(IEnumerable<string> foldedTexts) => syllables =>
    {
        var sounds = syllables.Select(Pinyin.CharactersOf).ToArray();
        var found = new HashSet<string>();
        foreach (var text in foldedTexts)
        {
            for (var start = 0; start + sounds.Length <= text.Length; start++)
            {
                var at = 0;
                while (at < sounds.Length && sounds[at].Contains(text[start + at], StringComparison.Ordinal))
                {
                    at++;
                }

                if (at == sounds.Length)
                {
                    found.Add(text.Substring(start, at));
                }
            }
        }

        return found.Take(Most);
    };

    /// <summary>Names that an index may hold: every two characters that follow each other in it stand side by side in some text.</summary>
    public static Soundings Pairs(Func<ulong, bool> isIndexed) => syllables =>
    {
        var names = Pinyin.CharactersOf(syllables[0]).Select(character => character.ToString()).ToList();
        foreach (var syllable in syllables.Skip(1))
        {
            names = [.. names.SelectMany(_ => Pinyin.CharactersOf(syllable), (name, next) => name + next)
                .Where(name => isIndexed(TermKey.Of(new Rune(name[^2]), new Rune(name[^1])))).Take(Most)];
        }

        return names;
    };
}

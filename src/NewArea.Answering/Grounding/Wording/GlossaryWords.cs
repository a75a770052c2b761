using System.Collections.Concurrent;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Grounding.Wording;

/// <summary>What a Chinese text may write for an English word or phrase, looked up once: texts repeat their words.</summary>
internal static class GlossaryWords
{
    /// <summary>Entries; about 5 MB.</summary>
    private const int Limit = 32_768;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Known = new(StringComparer.Ordinal);

    /// <param name="english">Folded; up to three words.</param>
    public static IReadOnlyList<string> SpellingsOf(string english)
    {
        if (Known.TryGetValue(english, out var spellings))
        {
            return spellings;
        }

        if (Known.Count > Limit)
        {
            Known.Clear();
        }

        return Known.GetOrAdd(english, ChineseWording.SpellingsOf);
    }
}

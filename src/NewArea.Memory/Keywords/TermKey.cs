using System.Text;

namespace NewArea.Memory.Keywords;

/// <summary>64-bit keys: 汉字 exactly, words by FNV-1a (a collision among a million words has odds of 1 in 10⁷).</summary>
internal static class TermKey
{
    private const ulong PairFlag = 1UL << 62;
    private const ulong WordFlag = 1UL << 63;

    public static ulong Of(Rune character) => (uint)character.Value;

    public static ulong Of(Rune first, Rune second) => PairFlag | ((ulong)(uint)first.Value << 21) | (uint)second.Value;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in word)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        return WordFlag | hash;
    }
}

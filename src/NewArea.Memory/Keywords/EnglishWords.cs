using System.Buffers;
using System.Collections.Frozen;

namespace NewArea.Memory.Keywords;

/// <summary>English enough for matching: words that say nothing, and plural or tense endings.</summary>
public static class EnglishWords
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StopWords = new[]
    {
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "into", "about", "and", "or",
        "but", "if", "than", "then", "that", "this", "these", "those", "it", "its", "he", "his", "him", "she", "her",
        "they", "them", "their", "we", "our", "us", "you", "your", "i", "my", "me", "is", "are", "was", "were", "be",
        "been", "being", "am", "do", "does", "did", "has", "have", "had", "will", "would", "shall", "should", "can",
        "could", "may", "might", "must", "not", "no", "so", "such", "there", "s", "t",
    }.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsStopWord(ReadOnlySpan<char> word) => StopWords.Contains(word);

    /// <summary>cities → citi, city → citi, plans, planned, planning → plan. Anything but a–z stays as it is.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word.ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        var stem = word switch
        {
            [.., 'i', 'e', 's'] => word[..^2],
            [.., 's' or 'x' or 'z', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'] => word[..^2],
            [.., 's' or 'u' or 'i', 's'] => word,
            [.., 's'] => word[..^1],
            _ => word,
        };
        stem = stem switch
        {
            [_, _, .., 'i', 'n', 'g'] when HasVowel(stem[..^3]) => Undouble(stem[..^3]),
            [_, _, .., 'e', 'd'] when HasVowel(stem[..^2]) => Undouble(stem[..^2]),
            _ => stem,
        };
        return stem is [_, _, .., 'e'] or [_, _, .., 'y'] ? stem[..^1] : stem is [_, _, .., 'i'] ? stem[..^1] : stem;
    }

    private static bool HasVowel(ReadOnlySpan<char> stem) => stem.Length > 1 && stem.IndexOfAny(Vowels) >= 0;

    private static ReadOnlySpan<char> Undouble(ReadOnlySpan<char> stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;
}

using System.Buffers;

namespace NewArea.Memory.Passages;

/// <summary>Full stops that end no sentence: Mr., e.g., No. 5, initials, the number of a list item.</summary>
internal static class Abbreviation
{
    private static readonly HashSet<string> BeforeNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "st", "gen", "gov", "sen", "rep", "col", "lt", "capt", "rev", "hon", "messrs",
        "vs", "e.g", "i.e", "cf", "viz", "approx", "est", "ca", "incl",
    };

    private static readonly HashSet<string> BeforeNumbers = new(StringComparer.OrdinalIgnoreCase)
    {
        "no", "nos", "vol", "fig", "figs", "pp", "p", "ch", "sec", "art", "para", "eq",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    };

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.");

    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="dot">Where the full stop stands.</param>
    /// <param name="end">Where the block ends.</param>
    public static bool EndsAt(string text, int start, int dot, int end)
    {
        var before = text.AsSpan(start, dot - start);
        var word = before[(before.LastIndexOfAnyExcept(Letters) + 1)..].ToString();
        var rest = text.AsSpan(dot + 1, end - dot - 1).TrimStart();
        return rest.Length > 0
            && (BeforeNames.Contains(word)
                || (BeforeNumbers.Contains(word) && char.IsAsciiDigit(rest[0]))
                || IsInitials(word)
                || (word.Length == before.Length && word.Length is > 0 and <= 3 && word.All(char.IsAsciiDigit)));
    }

    /// <summary>J. or U.S. — single letters with full stops between them.</summary>
    private static bool IsInitials(string word) =>
        word.Length % 2 == 1 && char.IsUpper(word[0]) && word.Index().All(letter => letter.Index % 2 == 0 ? char.IsUpper(letter.Item) : letter.Item == '.');
}

namespace NewArea.Memory.Passages;

/// <summary>Full stops that end no sentence: Mr., e.g., initials, the number of a list item.</summary>
internal static class Abbreviation
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "gen", "gov", "sen", "rep", "col", "lt", "capt", "rev", "hon",
        "no", "vs", "vol", "fig", "pp", "ed", "eds", "approx", "dept", "est", "e.g", "i.e", "cf", "viz", "al", "ca",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    };

    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="dot">Where the full stop stands.</param>
    public static bool EndsAt(string text, int start, int dot)
    {
        var from = dot;
        while (from > start && (char.IsAsciiLetterOrDigit(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        var word = text[from..dot];
        return Known.Contains(word)
            || (word.Length == 1 && char.IsUpper(word[0]))
            || (from == start && word.Length is > 0 and <= 3 && word.All(char.IsAsciiDigit));
    }
}

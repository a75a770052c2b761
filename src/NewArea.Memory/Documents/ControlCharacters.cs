namespace NewArea.Memory.Documents;

/// <summary>Characters that command a terminal and say nothing to a reader; line ends and tabs are not among them.</summary>
internal static class ControlCharacters
{
    public static bool Is(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f');

    /// <summary>The text with a space in place of each.</summary>
    public static string Blank(string text) => !text.Any(Is) ? text
        : string.Create(text.Length, text, static (blanked, text) =>
        {
            for (var at = 0; at < text.Length; at++)
            {
                blanked[at] = Is(text[at]) ? ' ' : text[at];
            }
        });
}

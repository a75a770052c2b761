namespace NewArea.Memory.Text;

/// <summary>
/// Makes spellings of the same thing equal: NFKC (full width, compatibility forms), lower case,
/// traditional → simplified, variant characters (甚么 → 什么), white space.
/// </summary>
public static class TextFolding
{
    public static string Fold(string text) => throw new NotImplementedException();

    public static FoldedText FoldWithOrigins(string text) => throw new NotImplementedException();
}

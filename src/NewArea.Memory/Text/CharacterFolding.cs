using System.Buffers;
using System.Globalization;

namespace NewArea.Memory.Text;

/// <summary>
/// The character that stands for another in comparisons: traditional → simplified (table
/// <c>simplified.txt</c>, from OpenCC), one form of quotation mark, dash and name separator.
/// </summary>
internal static class CharacterFolding
{
    private const char Dropped = '\0';

    /// <summary>The full-width forms of ASCII, in its order.</summary>
    private const char FirstWide = '！';

    private const char LastWide = '～';

    private static readonly char[] Table = Build();

    /// <summary>Characters that stay as they are, where nothing combines with them, whatever stands before them.</summary>
    public static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Table.Where((fold, character) => fold == character && IsFoldedAlone(fold) && fold is not (' ' or '么'))]);

    public static char Fold(char character) => Table[character];

    /// <summary>Characters without a width (soft hyphen, joiners, byte order mark read either way round, controls) say nothing.</summary>
    public static bool IsDropped(char character) => Table[character] == Dropped;

    /// <summary>Whether <see cref="Fold"/> does all that NFKC would do to a character with which nothing combines.</summary>
    public static bool IsFoldedAlone(char character) =>
        character < '\u00A0' || character is (>= '\u4E00' and <= '\u9FFF') or (>= FirstWide and <= LastWide)
            or '。' or '、' or '“' or '”' or '‘' or '’' or '《' or '》' or '—' or '·';

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var code = 0; code < table.Length; code++)
        {
            var character = (char)code;
            table[code] = char.IsWhiteSpace(character) ? ' '
                : char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control || character == '\uFFFE' ? Dropped
                : char.ToLowerInvariant(character);
        }

        Merge(table, "“”„‟«»「」『』〝〞", '"');
        Merge(table, "‘’‚‛′", '\'');
        Merge(table, "‐‑‒–—―−", '-');
        Merge(table, "•‧・∙⋅", '·');
        using var stream = typeof(CharacterFolding).Assembly.GetManifestResourceStream("simplified.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { Length: 2 } pair)
        {
            table[pair[0]] = pair[1];
        }

        table.AsSpan('!', LastWide - FirstWide + 1).CopyTo(table.AsSpan(FirstWide));
        return table;
    }

    private static void Merge(char[] table, string variants, char into)
    {
        foreach (var variant in variants)
        {
            table[variant] = into;
        }
    }
}

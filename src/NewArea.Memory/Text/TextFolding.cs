using System.Globalization;
using System.Text;

namespace NewArea.Memory.Text;

/// <summary>
/// Makes spellings of the same thing equal: NFKC (full width, compatibility forms), lower case,
/// traditional → simplified, variant characters (甚么 → 什么), white space.
/// </summary>
public static class TextFolding
{
    /// <summary>Folding twice gives the same as folding once.</summary>
    public static string Fold(string text) => Run(text, origins: null);

    public static FoldedText FoldWithOrigins(string text)
    {
        var origins = new List<int>(text.Length + 1);
        var folded = Run(text, origins);
        origins.Add(text.Length);
        return new FoldedText(folded, origins);
    }

    private static string Run(string text, List<int>? origins)
    {
        var plain = PlainFrom(text, 0);
        if (plain == text.Length && origins is null)
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length; plain = PlainFrom(text, start))
        {
            folded.Append(text, start, plain);
            origins?.AddRange(Enumerable.Range(start, plain));
            start += plain;
            if (start == text.Length)
            {
                break;
            }

            var end = EndOfUnit(text, start);
            if (end == start + 1 && CharacterFolding.IsFoldedAlone(text[start]))
            {
                Append(folded, origins, text[start], start);
            }
            else
            {
                AppendUnit(folded, origins, text, start, end);
            }

            start = end;
        }

        return folded.ToString();
    }

    /// <summary>A unit is normalised on its own: a character with its surrogate, its combining marks and what is dropped between.</summary>
    private static int EndOfUnit(string text, int start)
    {
        var end = start + 1;
        if (char.IsHighSurrogate(text[start]) && end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end++;
        }

        while (end < text.Length && text[end] >= '\u0300' && Combines(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool Combines(char character) =>
        character is (>= '\u1160' and <= '\u11FF') or '\uFF9E' or '\uFF9F' ||
        CharacterFolding.IsDropped(character) ||
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <returns>How many characters from here stay as they are, whatever stands beside them.</returns>
    private static int PlainFrom(string text, int start)
    {
        var plain = text.AsSpan(start).IndexOfAnyExcept(CharacterFolding.Plain);
        return plain < 0 ? text.Length - start
            : plain > 0 && text[start + plain] >= '\u0300' && Combines(text[start + plain]) ? plain - 1
            : plain;
    }

    private static void AppendUnit(StringBuilder folded, List<int>? origins, string text, int start, int end)
    {
        // A lone surrogate cannot be normalised: enumerating runes turns it into what it would print as.
        // Lower case comes first because ẖ composes where H̱ does not.
        var runes = text[start..end].EnumerateRunes()
            .Where(rune => !rune.IsBmp || !CharacterFolding.IsDropped((char)rune.Value))
            .Select(rune => Rune.ToLowerInvariant(rune).ToString());
        var normal = string.Concat(runes).Normalize(NormalizationForm.FormKC);
        for (var i = 0; i < normal.Length; i++)
        {
            if (char.IsSurrogatePair(normal, i))
            {
                var lower = Rune.ToLowerInvariant(new Rune(normal[i], normal[i + 1])).ToString();
                AppendRaw(folded, origins, lower[0], start);
                AppendRaw(folded, origins, lower[1], end == start + 2 && normal.Length == 2 ? start + 1 : start);
                i++;
            }
            else
            {
                Append(folded, origins, normal[i], start);
            }
        }
    }

    private static void Append(StringBuilder folded, List<int>? origins, char character, int origin)
    {
        var last = folded.Length == 0 ? '\0' : folded[^1];
        var fold = CharacterFolding.Fold(character);
        if (CharacterFolding.IsDropped(character) || (fold == ' ' && last == ' '))
        {
            return;
        }

        if (fold == '么' && last == '甚')
        {
            folded[^1] = '什';
        }

        AppendRaw(folded, origins, fold, origin);
    }

    private static void AppendRaw(StringBuilder folded, List<int>? origins, char character, int origin)
    {
        folded.Append(character);
        origins?.Add(origin);
    }
}

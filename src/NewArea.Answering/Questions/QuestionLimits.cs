using System.Globalization;
using System.Text;

namespace NewArea.Answering.Questions;

/// <summary>What a question must be to be looked up at all: some readable text, and not a book of it.</summary>
public static class QuestionLimits
{
    /// <summary>The longest question, in UTF-16 code units.</summary>
    public const int MaxLength = 2000;

    private const int ExcerptLength = 80;

    /// <returns>Why the text cannot be answered, or null when it can be looked up.</returns>
    public static AbstentionReason? Refuse(string text)
    {
        if (text.Length > MaxLength && text.AsSpan().Trim().Length > MaxLength)
        {
            return AbstentionReason.QuestionTooLong;
        }

        var readable = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBinary(rune))
            {
                return AbstentionReason.UnreadableQuestion;
            }

            readable |= Rune.IsLetterOrDigit(rune);
        }

        return readable ? null : AbstentionReason.EmptyQuestion;
    }

    /// <summary>As much of a refused question as a reply can repeat.</summary>
    public static string Excerpt(string text)
    {
        var readable = string.Concat(text.EnumerateRunes().Where(rune => !IsBinary(rune)).Take(ExcerptLength)).Trim();
        return readable.Length < text.Trim().Length ? readable + "…" : readable;
    }

    /// <summary>A lone surrogate is read as U+FFFD too, so half a character counts as binary.</summary>
    private static bool IsBinary(Rune rune) =>
        rune == Rune.ReplacementChar
        || (Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\r'))
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;
}

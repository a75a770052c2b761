using System.Text.RegularExpressions;

namespace NewArea.Memory.Keywords;

/// <summary>May is a month after a preposition or beside a figure, and elsewhere a word that says nothing.</summary>
internal static partial class EnglishMay
{
    public const string Chinese = "5月";

    /// <summary>Where a folded question speaks of the month.</summary>
    public static IEnumerable<(int Start, int Length)> Months(string folded) =>
        Month().Matches(folded).Select(match => (match.Index, match.Length));

    [GeneratedRegex(@"(?<=\b(?:in|of|since|by|until|till|during|before|after|early|late|mid|last)[ -])may\b|\bmay(?= [0-9])|(?<=[0-9](?:st|nd|rd|th)? )may\b(?! (?:be|have|not)\b)")]
    private static partial Regex Month();
}

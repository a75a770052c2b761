using System.Text.RegularExpressions;

namespace NewArea.Answering.Questions;

/// <summary>And phase two, and the second one? The question before is meant, asked of another phase.</summary>
internal static partial class EnglishPhases
{
    private static readonly string[][] Ordinals = [["first", "one", "1"], ["second", "two", "2"], ["third", "three", "3"], ["fourth", "four", "4"], ["fifth", "five", "5"]];

    /// <returns>Null where no phase alone is asked about, or the question before has none.</returns>
    public static string? Resolve(string text, string before) =>
        Alone().Match(text) is { Success: true } asked && Phase().Match(before) is { Success: true } phase
            ? before.Remove(phase.Index, phase.Length).Insert(phase.Index, $"the {OrdinalOf(asked)} {phase.Groups["kind"].Value.ToLowerInvariant()}")
            : null;

    private static string OrdinalOf(Match asked)
    {
        var number = asked.Groups["number"].Value.ToLowerInvariant();
        return Ordinals.FirstOrDefault(forms => forms.Contains(number, StringComparer.Ordinal))?[0] ?? number;
    }

    private const string Number = "(?<number>first|second|third|fourth|fifth|next|last)";
    private const string Figure = "(?<number>one|two|three|four|five|[1-5])";

    [GeneratedRegex(@"^(?:(?:and|so|but|then|ok)[, ]+)*(?:(?:what|how) about |for |of |in )?(?:the )?(?:" + Number + "(?: (?:phase|stage|one|quarter|half))?|(?:phase|stage) " + Figure + @")\s*\?*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"(?:\bthe )?\b(?:" + Number + " (?<kind>phase|stage|quarter|half)|(?<kind>phase|stage) " + Figure + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phase();
}

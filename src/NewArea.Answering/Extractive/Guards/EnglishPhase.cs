using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>
/// The phase that an English question names: phase three, the first stage. A sentence that tells of phase two tells nothing of it, in
/// either language.
/// </summary>
internal static partial class EnglishPhase
{
    private static readonly string[][] Written =
    [
        ["one", "first", "i", "1", "一"], ["two", "second", "ii", "2", "二"], ["three", "third", "iii", "3", "三"], ["four", "fourth", "iv", "4", "四"], ["five", "fifth", "v", "5", "五"],
    ];

    /// <param name="question">Folded.</param>
    /// <param name="sentence">Folded.</param>
    /// <param name="near">The folded sentence with what stands around it: where the sentence names no phase, it decides.</param>
    public static bool IsMeant(string question, string sentence, string near)
    {
        var asked = Numbers(English().Matches(question));
        return asked.Count == 0 || asked.IsSubsetOf(In(sentence) is { Count: > 0 } own ? own : In(near));
    }

    private static HashSet<int> In(string folded) => Numbers(English().Matches(folded).Concat(Chinese().Matches(folded)));

    private static HashSet<int> Numbers(IEnumerable<Match> phases) =>
        [.. phases.Select(phase => Array.FindIndex(Written, forms => forms.Contains(phase.Groups["number"].Value, StringComparer.Ordinal)))];

    [GeneratedRegex(@"\b(?:(?<number>first|second|third|fourth|fifth) (?:construction )?(?:phase|stage)|(?:phase|stage) (?<number>one|two|three|four|five|[1-5]|i{1,3}|iv|v))\b")]
    private static partial Regex English();

    [GeneratedRegex("(?<![0-9一二三四五六七八九十])(?<number>[一二三四五1-5])期(?!间|限|货|望|待|刊|末|初|权|许)")]
    private static partial Regex Chinese();
}

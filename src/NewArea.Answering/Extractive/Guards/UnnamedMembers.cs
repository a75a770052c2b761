using System.Text.RegularExpressions;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>
/// Those of a kind that an English question wants named, which carriers, where a sentence but says that there are several of them.
/// </summary>
internal static partial class UnnamedMembers
{
    /// <summary>Whether an English sentence speaks of several of the kind and names none.</summary>
    public static bool AreIn(AskedQuestion asked, string sentence) =>
        Which().Match(asked.Folded) is { Success: true } which
        && asked.WholeTerms.FirstOrDefault(term => term.Term.Start == which.Groups["thing"].Index) is { Weight: > 0 } thing
        && Several().Matches(sentence).Any(several => Keys(several.Groups["things"].Value) is var keys && thing.IsIn(keys.Contains));

    /// <summary>The same of a Chinese sentence.</summary>
    public static bool AreInChinese(string question, string sentence) =>
        Which().Match(question) is { Success: true } which
        && SeveralInChinese().Matches(sentence).Any(several => ChineseWording.SpellingsOf(which.Groups["thing"].Value)
            .Any(spelling => spelling.Length > 1 && several.Groups["things"].Value.Contains(spelling, StringComparison.Ordinal)));

    private static HashSet<ulong> Keys(string words) => [.. TermAnalyzer.Analyze(words).Select(term => term.Key)];

    [GeneratedRegex(@"\b(?:which|what) (?:[a-z-]+ ){0,2}?(?<thing>[a-z-]{3,}s) (?:exactly |precisely |in particular )?(?:are|were|have|had|do|did|will)\b")]
    private static partial Regex Which();

    [GeneratedRegex(@"\b(?:several|various|numerous|multiple|a number of|dozens of|hundreds of) (?<things>(?:[a-z-]+ ){0,2}[a-z-]+s)\b(?![^.;]{0,40}(?::|\b(?:such as|including|among them|namely|like|for example)\b))")]
    private static partial Regex Several();

    [GeneratedRegex(@"(?:多|数|若干|好几|数十|数百)[家个名位所座](?![^。;]{0,24}(?::|包括|分别|例如|比如))(?<things>[一-龥]{2,8})")]
    private static partial Regex SeveralInChinese();
}

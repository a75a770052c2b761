using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Names;

/// <summary>The authority or company whose office is asked for: 经发局 in 经发局局长是谁.</summary>
/// <param name="Name">As the question has it, folded.</param>
internal sealed partial record Body(string Name)
{
    /// <summary>Characters that a long form may have between two of the short form's: 经发局 is 经济发展局.</summary>
    private const int Between = 2;

    /// <returns>Null where the question names none.</returns>
    public static Body? AskedIn(string folded) => Named().Match(folded) is { Success: true } match ? new Body(match.Groups["name"].Value) : null;

    /// <summary>Whether a sentence speaks of the same body, in its short or long form.</summary>
    public bool StandsIn(string folded)
    {
        for (var at = folded.IndexOf(Name[0], StringComparison.Ordinal); at >= 0; at = folded.IndexOf(Name[0], at + 1))
        {
            if (Continues(folded, at + 1, 1))
            {
                return true;
            }
        }

        return false;
    }

    private bool Continues(string folded, int from, int next)
    {
        if (next == Name.Length)
        {
            return true;
        }

        for (var at = from; at <= from + Between && at < folded.Length; at++)
        {
            if (folded[at] == Name[next] && Continues(folded, at + 1, next + 1))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"(?<name>(?:(?![哪个一什么那这])[一-龥]){2}(?:局|厅|办|处|部|公司|集团))的?(?:前任|前|原|副|付|代理?|常务副|名誉|首席)?(?:总经理|经理|董事长|党组书记|党委书记|书记|党工委书记|主任|局长|部长|厅长|处长|科长|总裁|总监|会长)")]
    private static partial Regex Named();
}

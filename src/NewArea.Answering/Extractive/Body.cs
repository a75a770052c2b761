using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive;

/// <summary>The authority or company whose office is asked for: 经发局 in 经发局局长是谁.</summary>
internal static partial class Body
{
    /// <returns>What a sentence must have to speak of the same body, short or long form; null where the question names none.</returns>
    public static Regex? AskedIn(string folded) => Named().Match(folded) is { Success: true } match
        ? new Regex(string.Join(".{0,2}", match.Groups["name"].Value.Select(character => Regex.Escape(character.ToString()))), RegexOptions.CultureInvariant)
        : null;

    [GeneratedRegex(@"(?<name>(?:(?![哪个一什么那这])[一-龥]){2}(?:局|厅|办|处|部|公司|集团))的?(?:前任|前|原|副|付|代理?|常务副|名誉|首席)?(?:总经理|经理|董事长|党组书记|党委书记|书记|党工委书记|主任|局长|部长|厅长|处长|科长|总裁|总监|会长)")]
    private static partial Regex Named();
}

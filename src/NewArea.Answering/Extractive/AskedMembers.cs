using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive;

/// <summary>
/// The things behind a count that a question wants named one by one: 那38个项目分别叫什么, which three countries. A sentence that
/// but counts them names none.
/// </summary>
internal static partial class AskedMembers
{
    /// <summary>More than these are rarely all named in one sentence.</summary>
    private const int MostNamed = 4;

    /// <param name="question">Folded.</param>
    /// <param name="sentence">Folded.</param>
    public static bool AreNamed(string question, string sentence) =>
        Asked().Match(question) is not { Success: true } asked || Separators().Count(sentence) >= Separated(asked.Groups["number"]);

    private static int Separated(Group number) =>
        number.Success && Count(number.Value) is { } count ? Math.Clamp(count, 2, MostNamed) - 1 : 1;

    private static int? Count(string number) => number switch
    {
        "two" => 2,
        "three" => 3,
        "four" => 4,
        _ => NumberReader.TryValue(number, out var value) && value < 100 ? (int)value : null,
    };

    [GeneratedRegex(@"哪(?<number>[两二三四五六七八九十]|\d{1,2})(?:个|家|项|位|所|座|条|大|种|类|名|款|国|省|市|县)|(?<number>\d{1,2}|[两二三四五六七八九十])(?:个|家|项|位|所|座|条|大|种|类|名|款)[^,。?]{1,12}分别(?:叫|是|为|有)(?:什么|哪|谁)|(?:名字|名称)分别|\bwhich (?<number>two|three|four|five|\d{1,2}) [a-z]")]
    private static partial Regex Asked();

    [GeneratedRegex(@"[、;,，]|[和与及]|\band\b")]
    private static partial Regex Separators();
}

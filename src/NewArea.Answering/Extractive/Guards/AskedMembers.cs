using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive.Guards;

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
        (Asked().Match(question) is not { Success: true } asked || (Separators().Count(sentence) >= Separated(asked.Groups["number"]) && (!IsMany(asked.Groups["number"]) || Lists().IsMatch(sentence))))
            && (Which().Match(question) is not { Success: true } which || !OnlyCounts(sentence, which.Groups["thing"].Value));

    /// <summary>Commas alone make no list of three things in Chinese.</summary>
    private static bool IsMany(Group number) => number is { Success: true, Value: [> '\u3000', ..] } && Count(number.Value) >= 3;

    /// <summary>新增入驻企业6家 and no name beside it: 哪几家入驻企业 is left open.</summary>
    private static bool OnlyCounts(string sentence, string thing) => Counted().Matches(sentence).Any(counted =>
        (counted.Groups["things"] is { Success: true, Value: var things } ? thing[0] > '\u3000' || things == thing : counted.Value.Contains(thing, StringComparison.Ordinal))
            && !Naming().IsMatch(sentence.AsSpan(counted.Index + counted.Length)));

    private static int Separated(Group number) =>
        number.Success && Count(number.Value) is { } count ? Math.Clamp(count, 2, MostNamed) - 1 : 1;

    private static int? Count(string number) => number switch
    {
        "two" => 2,
        "three" => 3,
        "four" => 4,
        _ => NumberReader.TryValue(number, out var value) && value < 100 ? (int)value : null,
    };

    [GeneratedRegex(@"哪(?<number>[两二三四五六七八九十]|\d{1,2})(?:个(?!数字|字|汉字|字母)|家|项|位|所|座|条|大|种|类|名|款|样|国|省|市|县)|(?<number>\d{1,2}|[两二三四五六七八九十])(?:个|家|项|位|所|座|条|大|种|类|名|款)[^,。?]{1,12}分别(?:叫|是|为|有)(?:什么|哪|谁)|(?:名字|名称)分别|\bwhich (?<number>two|three|four|five|\d{1,2}) [a-z]")]
    private static partial Regex Asked();

    [GeneratedRegex(@"[、;,，]|[和与及]|\band\b")]
    private static partial Regex Separators();

    [GeneratedRegex(@"[、;:]|[和与及]")]
    private static partial Regex Lists();

    /// <summary>哪几家入驻企业, 哪些科技项目: those of a kind, by name.</summary>
    [GeneratedRegex(@"哪(?:几|些)(?:个|家|项|位|名|所|座|条)?[一-龥]{0,4}?(?<thing>企业|公司|单位|机构|厂家|商家|医院|学校|银行|项目|专利|产品|平台)[?。]?$|\d[多余几]?(?:个|家|项|位|名|所|座|条)[^,。?]{0,8}?(?<thing>企业|公司|单位|机构|厂家|商家|医院|学校|银行|项目|专利|产品|平台)(?:都|分别|各自?|具体|的?名[字称])*(?:叫|是|有|为)(?:些|的|哪些)?(?:什么|谁|哪)|\bwhich (?:[a-z-]+ ){0,2}(?<thing>" + Things + @")\b")]
    private static partial Regex Which();

    private const string Things = "companies|firms|institutions|projects|patents|products|hospitals|schools|banks|platforms";

    [GeneratedRegex(@"\b\d+ (?:[a-z-]+ ){0,3}(?<things>" + Things + @")\b|[一-龥]{0,6}(?<![等\d])\d+[多余几]?(?:家|个|名|位|项|所|座)[一-龥]{0,6}")]
    private static partial Regex Counted();

    /// <summary>Names follow a count only where something leads over to them.</summary>
    [GeneratedRegex(@"^[^,。;]{0,8}(?::|包括|包含|分别|即|有[^,。;]{2,}、|如|\(|——|其中| (?:such as|including|namely))")]
    private static partial Regex Naming();
}

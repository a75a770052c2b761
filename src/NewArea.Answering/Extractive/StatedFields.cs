using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive;

/// <summary>How a text itself says what its front matter could have said: where it appeared, in which year, whom to call.</summary>
internal static partial class StatedFields
{
    private static readonly Dictionary<string, Regex> Forms = new()
    {
        ["publisher"] = Publisher(),
        ["year"] = Year(),
        ["phone"] = Phone(),
        ["title"] = Title(),
        ["rights"] = Rights(),
        ["published"] = Published(),
    };

    /// <returns>Where a sentence says one of the fields; null where it does not.</returns>
    public static Match? In(string folded, IEnumerable<string> fields) => fields
        .Select(field => Forms.TryGetValue(field, out var form) && form.Match(folded) is { Success: true } match ? match : null)
        .FirstOrDefault(match => match is not null);

    [GeneratedRegex(@"[一-龥]{2,4}(?:日报|晚报|早报|时报|晨报|商报|周刊|周报|通讯社|电视台|报业集团|融媒体中心)|新华社|\b(?:[a-z]+ ){1,2}(?:daily|times|post|news agency)\b")]
    private static partial Regex Publisher();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?:年|\b)")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\d)(?:0\d{2,3}-?\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4})(?!\d)")]
    private static partial Regex Phone();

    /// <summary>A line of its own, or told as the day on which it appeared.</summary>
    [GeneratedRegex(@"(?:发布|刊登|刊发|见报|发表|出版|更新)(?:时间|日期|于)?:?\s*\d{2,4}[-年/.]\d{1,2}[-月/.]\d{1,2}|^\(?\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\)?\s*(?:来源|第?\d+版|\d{1,2}:\d\d|$)|\b(?:published|posted|updated)(?: on)?:? [^.;]{0,12}\d{4}")]
    private static partial Regex Published();

    [GeneratedRegex(@"版权[^。;]{0,12}(?:归|属于?|授予|授权给?|委托给?|移交|由)[^。,;]{2,24}|(?:归|由)[^。,;]{2,16}(?:所有|享有|保护)|\b(?:copyright|rights)\b[^.]{0,40}\b(?:belongs?|held|granted|reserved|owned|licen[cs]ed)\b[^.;]{0,60}")]
    private static partial Regex Rights();

    [GeneratedRegex(@"(?:标题|题目|题名)(?:是|为|叫)|题为|\btitle\b.{0,20}\bis\b")]
    private static partial Regex Title();
}

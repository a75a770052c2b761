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

    [GeneratedRegex(@"(?:标题|题目|题名)(?:是|为|叫)|题为|\btitle\b.{0,20}\bis\b")]
    private static partial Regex Title();
}

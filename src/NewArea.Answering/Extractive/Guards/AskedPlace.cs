using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>
/// The county, town or village that a question names: a sentence that speaks of another one, or stands where nobody
/// speaks of it, tells nothing about it. And the country that it asks for: a sentence without one does not name it.
/// </summary>
internal static partial class AskedPlace
{
    /// <param name="question">Folded.</param>
    /// <param name="sentence">Folded.</param>
    /// <param name="around">The folded sentence with what stands around it.</param>
    public static bool IsMeant(string question, string sentence, string around) =>
        Named().Matches(question).All(place => Speaks(place, sentence, around))
        && NamedPark().Matches(question).All(park => Vocabulary.IsCommon(park.Groups["name"].ValueSpan) || around.Contains(park.Groups["name"].Value, StringComparison.Ordinal))
        && Zone().Matches(question).All(zone => around.Contains(zone.Value, StringComparison.Ordinal) || around.Contains(LongForm(zone.Value), StringComparison.Ordinal) || !AnyZone().IsMatch(sentence))
        && IsThatWay(question, sentence) && IsOfCountry(question, sentence)
        && (!AsksCountry().IsMatch(question) || Countries(sentence).Any(country => !question.Contains(country, StringComparison.Ordinal)));

    /// <summary>By its last characters: what stands before them may belong to the sentence.</summary>
    private static bool Speaks(Match place, string sentence, string around) =>
        sentence.Contains(place.Value, StringComparison.Ordinal)
        || (around.Contains(place.Value, StringComparison.Ordinal)
            && !Named().Matches(sentence).Any(other => other.Value[^1] == place.Value[^1]));

    private static string LongForm(string zone) => zone switch
    {
        "高新区" => "高新技术产业",
        "经开区" => "经济技术开发",
        "自贸区" => "自由贸易",
        _ => "综合保税",
    };

    /// <summary>The north is not where a sentence that names the south lies.</summary>
    private static bool IsThatWay(string question, string sentence) => Direction().Match(question) is not { Success: true } asked
        || Direction().Matches(sentence) is not { Count: > 0 } told || told.Any(way => way.Groups["way"].Value.Contains(asked.Groups["way"].Value, StringComparison.Ordinal));

    private static bool IsOfCountry(string question, string sentence) => LongCountry().Matches(question) is not { Count: > 0 } asked
        || asked.Any(country => sentence.Contains(country.Value[^3..], StringComparison.Ordinal)) || !LongCountry().IsMatch(sentence);

    private static IEnumerable<string> Countries(string sentence) =>
        Country().Matches(sentence).Select(match => match.Value).Concat(Gazetteer.FindIn(sentence));

    [GeneratedRegex("[一-龥-[的在于到从和与个是这那哪某每各全本该两几一二三四五六七八九十多为往去来离由向有外内我贫省市都下所属]][一-龥-[的在于到从和与个是这那哪某每各全本该两几多省市都上城乡门个些座条]](?:县|镇|乡|村(?!民|里|集体|庄|镇|级)|街道|院区)(?![域级城委长里])")]
    private static partial Regex Named();

    /// <summary>秦川园区, but no 产业园区.</summary>
    [GeneratedRegex("(?<name>[一-龥]{2}(?<![这那哪某每各全本该整的在于和与]|[个些座片处家]|哪[种类样]))(?:园区|开发区|保税区|示范区)")]
    private static partial Regex NamedPark();

    [GeneratedRegex("[一-龥]新区|高新区|经开区|自贸区|保税区|开发区|示范区")]
    private static partial Regex AnyZone();

    /// <summary>A zone of another kind is another zone.</summary>
    [GeneratedRegex("高新区|经开区|自贸区|综保区")]
    private static partial Regex Zone();

    [GeneratedRegex("(?<=[一-龥]{2}|[省市县国])(?<way>东南|东北|西南|西北|[东南西北])(?:部|端|边|侧|面)(?!队|门|长|的?冠)")]
    private static partial Regex Direction();

    [GeneratedRegex("[一-龥]{2,4}(?:斯坦|利亚|尼亚|维亚|里亚|西亚)(?![洲军])")]
    private static partial Regex LongCountry();

    [GeneratedRegex("哪一?个?国(?:家(?!级|重点|实验|战略|标准|规划|项目|公园|队))?(?!家)|什么国家(?!级|重点|实验|战略|标准|规划|项目|公园|队)")]
    private static partial Regex AsksCountry();

    [GeneratedRegex("[一-龥]{2,5}(?:共和国|王国|联邦|斯坦|利亚|尼亚|亚(?!洲|军|太|热|麻|运))|中国|[一-龥](?<![全我各多中外该本举爱出回两])国(?![家际内产外有企防民标网债务资道土庆旗歌人首台力字])|[美英法德俄韩泰]国")]
    private static partial Regex Country();
}

using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Listing;

/// <summary>Places that a sentence names: those of the gazetteer, and what is called a city, county, park or lake.</summary>
internal static partial class Places
{
    private static readonly string[] Regions = ["西北", "东北", "华北", "华东", "华中", "华南", "西南", "中亚", "欧洲", "非洲", "亚洲", "北美", "南美", "东南亚", "中东"];

    /// <summary>Those of one kind.</summary>
    public static IEnumerable<Member> Of(DocumentSentence sentence, AskedMembers kind)
    {
        var (known, called, englishCalled) = kind switch
        {
            AskedMembers.Countries => (Gazetteer.Countries, null, null),
            AskedMembers.Cities => (Gazetteer.Cities, "市", " City"),
            _ => (Gazetteer.Provinces, "省", " Province"),
        };
        return Of(sentence).Where(place => IsCalled(place.Name, sentence.IsEnglish ? englishCalled : called)
            || (sentence.IsEnglish ? EnglishKnown().Match(place.Name).Groups[kind.ToString()].Success : known.Contains(place.Name)));
    }

    private static bool IsCalled(string name, string? kind) => kind is not null && name.EndsWith(kind, StringComparison.Ordinal);

    /// <summary>All of them.</summary>
    public static IEnumerable<Member> Of(DocumentSentence sentence) => sentence.IsEnglish ? English(sentence.Text) : Chinese(sentence);

    private static IEnumerable<Member> Chinese(DocumentSentence sentence)
    {
        var folded = sentence.Folded.Text;
        var named = Called().Matches(folded).Where(match => IsName(folded, match)).Select(match => new TextSpan(match.Index, match.Length)).ToList();
        return Gazetteer.FindIn(folded).Concat(Regions).Distinct()
            .Select(name => new TextSpan(folded.IndexOf(name, StringComparison.Ordinal), name.Length))
            .Where(place => place.Start >= 0 && !named.Exists(longer => longer.Contains(place)))
            .Concat(named)
            .OrderBy(place => place.Start)
            .Select(place => new Member(place.In(folded), sentence.Written(place.Start, place.End)));
    }

    private static bool IsName(string folded, Match match)
    {
        var head = match.Groups["head"].Value;
        var kind = match.Groups["kind"].Index;
        return !head.Any(Vocabulary.IsGrammar)
            && (Gazetteer.FindIn(head).Any() || !Vocabulary.IsCommon(head))
            && !Vocabulary.IsCommon(folded.AsSpan(kind - 1, 2))
            && !(kind + 1 < folded.Length && match.Groups["kind"].Length == 1 && Vocabulary.IsCommon(folded.AsSpan(kind, 2)));
    }

    private static IEnumerable<Member> English(string text) => EnglishCalled().Matches(text).Concat(EnglishKnown().Matches(text))
        .OrderBy(match => match.Index)
        .Select(match => new Member(match.Groups["name"].Value, new TextSpan(match.Groups["name"].Index, match.Groups["name"].Length)));

    [GeneratedRegex("(?<head>[一-龥]{2})(?<kind>自治区|自治州|自治县|新区|园区|开发区|半岛|盆地|高原|草原|山脉|群岛|街道|港区|省|市|县|镇|乡|村)(?![长委政民级直属])")]
    private static partial Regex Called();

    [GeneratedRegex(@"(?<name>(?!The\b|New Area\b)[A-Z]\w+(?: [A-Z]\w+){0,3} (?:New Area|Area|Province|City|County|District|Industrial Park|Park|Town|Village|Island|River|Lake|Valley|Region|Prefecture))\b(?! [A-Z])")]
    private static partial Regex EnglishCalled();

    private const string Countries = "China|Pakistan|Kazakhstan|Uzbekistan|Russia|Mongolia|India|Japan|South Korea|Vietnam|Thailand|Malaysia|Singapore|Indonesia|Philippines|Germany|France|Italy|Spain|Britain|United Kingdom|United States|Canada|Mexico|Brazil|Chile|Argentina|Peru|Egypt|Kenya|South Africa|Nigeria|Australia|New Zealand|Turkey|Iran|Saudi Arabia|Netherlands|Belgium|Poland|Hungary";
    private const string Provinces = "Jiangsu|Zhejiang|Guangdong|Gansu|Shaanxi|Sichuan|Xinjiang|Qinghai|Ningxia|Shandong|Henan|Hubei|Hunan|Fujian|Yunnan|Guangxi|Hebei|Shanxi|Anhui|Jiangxi|Guizhou|Hainan|Liaoning|Jilin|Heilongjiang|Inner Mongolia|Tibet|Taiwan";
    private const string Cities = "Beijing|Shanghai|Tianjin|Chongqing|Lanzhou|Shenzhen|Guangzhou|Hong Kong|Macao|Xi'an|Chengdu|Wuhan|Nanjing|Hangzhou";
    private const string Wider = "(?:North|South|East|West|Central|Northwest|Northeast|Southwest) China|Europe|Africa|Asia|Central Asia";

    [GeneratedRegex($@"\b(?<name>{Wider}|(?<Countries>{Countries})|(?<Provinces>{Provinces})|(?<Cities>{Cities}))\b(?! [A-Z][a-z])")]
    private static partial Regex EnglishKnown();
}

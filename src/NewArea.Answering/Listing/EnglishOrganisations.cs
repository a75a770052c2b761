using System.Text.RegularExpressions;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Listing;

/// <summary>Companies and institutions of English sentences: capitals that end in what they are, and names glossed in Chinese as such.</summary>
internal static partial class EnglishOrganisations
{
    private const string Capitals = @"[A-Z][\w&'-]*(?: \([A-Z]\w+\))?(?:(?: (?:of|and|for|the|&))*(?: [A-Z][\w&'-]*(?: \([A-Z]\w+\))?))*";

    public static IEnumerable<Member> Of(DocumentSentence sentence) => Named().Matches(sentence.Text)
        .Select(match => (Span: new TextSpan(match.Groups["name"].Index, match.Groups["name"].Length), Name: Article().Replace(match.Groups["name"].Value, ""), Gloss: match.Groups["gloss"].Value))
        .Select(found => new Member(found.Name, found.Span, KindOf(found.Name, found.Gloss)))
        .Where(member => member.Traits != MemberTraits.None);

    /// <summary>Whether two names are of the same: one is the other in short.</summary>
    public static bool AreSame(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private static MemberTraits KindOf(string name, string gloss) =>
        Company().IsMatch(name) || CompanyGloss().IsMatch(gloss) ? MemberTraits.Company
        : Institution().IsMatch(name) ? MemberTraits.Institution
        : MemberTraits.None;

    [GeneratedRegex("(?<name>" + Capitals + @")(?: \((?<gloss>[一-龥（）()]+)\))?")]
    private static partial Regex Named();

    [GeneratedRegex("^(?:The|A|An|In|At|Thanks|Products of|Through) ")]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(?:Company|Corporation|Corp|Limited|Ltd|Inc|Group|Bank|Airlines|Motors|Steel|Pharmaceuticals?|Heavy Industry|Heavy Equipment|Mobile|Telecom|Unicom|Cooperative|Factory)\.?$")]
    private static partial Regex Company();

    [GeneratedRegex("公司|集团|重工|重装|高科|科技(?!局|厅|部)|股份|药业|石化|中国移动|厂$")]
    private static partial Regex CompanyGloss();

    [GeneratedRegex(@"\b(?:University|College|Institute|Academy|Laboratory|Hospital|Bureau|Committee|Commission|Ministry|Department|Agency|Administration|Association|Court|Congress|Daily|Times|Post|Press|Centre|Center|Office|Council|Foundation|Institute of [A-Z]\w+(?: [A-Z]\w+)?|Academy of [A-Z]\w+|Laboratory of (?:[A-Z][\w-]+ ?)+|Bureau of (?:[A-Z][\w-]+ ?)+)(?: in [A-Z]\w+)?$")]
    private static partial Regex Institution();
}

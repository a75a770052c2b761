using System.Text.RegularExpressions;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Listing;

/// <summary>Persons of English sentences: capitals that speak, are called by an office, or are said to hold one.</summary>
internal static partial class EnglishPersons
{
    private const string Name = @"(?<![A-Z][\w'-]* )(?<name>(?!The |A |An |In |New |According |Through |Since |At )[A-Z][a-z]+(?:-[A-Z]?[a-z]+)?(?: [A-Z]\.)?(?: [A-Z][a-z]+(?:-[A-Z]?[a-z]+)?){1,2})(?! [A-Z])(?: \([^()]*\))?";
    private const string Office = @"(?:managers?|directors?|secretary|chairman|chairwoman|president|minister|mayor|governor|principal|dean|editor|ceo|head|professor|engineer|member|leader|founder|director-general|commissioner)";
    private const string Speech = "(?:said|says|told|explained|added|noted|described|describes|called|calls|wants|believes|hopes|warned|stressed|argued|pointed out|recalled)";

    public static IEnumerable<Member> Of(DocumentSentence sentence, ISet<string> known)
    {
        var text = sentence.Text;
        var found = Titled().Matches(text).Concat(HoldsOffice().Matches(text)).Concat(Interview().Matches(text)).Concat(Speakers().Matches(text)).Concat(According().Matches(text))
            .Select(match => (Name: match.Groups["name"], Whole: match.Groups["whole"], Office: match.Groups["office"].Value))
            .Where(person => !NoPerson().IsMatch(person.Name.Value))
            .DistinctBy(person => person.Name.Index).ToList();
        foreach (var (name, whole, office) in found)
        {
            known.Add(name.Value);
            yield return new Member(name.Value, new TextSpan(whole.Index, whole.Length), TraitsOf(text, TextSpan.FromBounds(name.Index, name.Index + name.Length), office));
        }

        foreach (var name in known.Where(name => found.TrueForAll(person => person.Name.Value != name)))
        {
            if (text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at)
            {
                yield return new Member(name, new TextSpan(at, name.Length), TraitsOf(text, new TextSpan(at, name.Length), ""));
            }
        }
    }

    private static MemberTraits TraitsOf(string text, TextSpan name, string office)
    {
        var isOfBusiness = Business().IsMatch(office);
        var traits = office.Length == 0 ? MemberTraits.None : MemberTraits.HasOffice;
        traits |= PublicOffice().IsMatch(office) && !isOfBusiness ? MemberTraits.Official : MemberTraits.None;
        traits |= isOfBusiness ? MemberTraits.Executive : MemberTraits.None;
        var speaks = SaysNext().IsMatch(text.AsSpan(name.End)) || SaidBefore().IsMatch(text.AsSpan(0, name.Start));
        return !speaks ? traits : traits | MemberTraits.Speaks | (AtMeeting().IsMatch(text) ? MemberTraits.None : MemberTraits.Interviewed);
    }

    [GeneratedRegex(@"\b(?:Area|Park|Group|Company|Institute|Cent(?:re|er)|City|County|Province|Bureau|Valley|Daily|University|College|Zone|Base|Press|Media|Committee|Port|Mobile|Industry|Bank|Technology|Laboratory|Ministry|Government|Union|States|Kingdom|Street|Road|River|Lake|Equipment|China|New)\b")]
    private static partial Regex NoPerson();

    [GeneratedRegex(@"(?<whole>(?<office>\b(?:General |Party |Vice |Deputy |Prime )?(?:Secretary|President|Chairman|Minister|Mayor|Governor|Director|Premier|Manager|Professor|Dr\.?|Mr\.?|Mrs\.?|Ms\.?)) (?<name>[A-Z][a-z]+(?: [A-Z][a-z]+){1,2})(?! [A-Z]))")]
    private static partial Regex Titled();

    [GeneratedRegex("(?<whole>" + Name + @",? (?:is |was |serves as )?(?<office>(?:the |an? |its )?[^.;]{0,90}?\b" + Office + @"\b(?:[^.;]{0,240}))(?=[.;]|$))", RegexOptions.None)]
    private static partial Regex HoldsOffice();

    [GeneratedRegex("interview with (?<whole>" + Name + @"(?:, (?<office>[^.;]{0,120}))?)")]
    private static partial Regex Interview();

    [GeneratedRegex("(?<whole>" + Name + ")(?:,[^,]{0,80},)? (?:also )?" + Speech + @"\b")]
    private static partial Regex Speakers();

    [GeneratedRegex("(?:[Aa]ccording to|said|says|added|explained) (?<whole>" + Name + ")")]
    private static partial Regex According();

    [GeneratedRegex(@"^(?: \([^()]*\))?(?:,[^,]{0,80},)? (?:[^.;,]{0,60} )?" + Speech + @"\b")]
    private static partial Regex SaysNext();

    [GeneratedRegex("(?:[Aa]ccording to|said|says|added|explained) $")]
    private static partial Regex SaidBefore();

    [GeneratedRegex(@"\b(?:at|in|during) (?:the|its|a)\b[^.;]{0,60}\b(?:conference|meeting|session|deliberations?|forum|congress|ceremony|summit)\b")]
    private static partial Regex AtMeeting();

    [GeneratedRegex(@"\b(?:company|(?<!members. )group|corporation|limited|ltd|inc|factory|plant|bank|hospital|university|institute|firm|general manager)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Business();

    [GeneratedRegex(@"\b(?:secretary|director|president|minister|mayor|governor|commissioner|premier|head)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PublicOffice();
}

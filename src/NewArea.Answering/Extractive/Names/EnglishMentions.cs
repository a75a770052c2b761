using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive.Names;

/// <summary>Finds names in an English sentence by their capitals, and of what kind they are by the word they end in.</summary>
internal static partial class EnglishMentions
{
    /// <param name="original">The sentence as written.</param>
    /// <param name="folded">Made of it.</param>
    public static IEnumerable<Mention> Find(string original, FoldedText folded)
    {
        foreach (Match match in Name().Matches(original))
        {
            var start = IndexOf(folded, match.Index);
            var end = IndexOf(folded, match.Index + match.Length);
            if (end > start && !IsOpening(original, match))
            {
                yield return new Mention(KindOf(original, match), start, end - start);
            }
        }
    }

    /// <summary>A lone word that opens the sentence has its capital from there.</summary>
    private static bool IsOpening(string original, Match match) =>
        original.AsSpan(0, match.Index).IndexOfAnyInRange('A', 'z') < 0 && !match.ValueSpan.Contains(' ');

    private static MentionKind KindOf(string original, Match match) =>
        Organisation().IsMatch(match.Value) ? MentionKind.Organisation
        : Place().IsMatch(match.Value) || IsKnownPlace(TextFolding.Fold(match.Value)) ? MentionKind.Place
        : Person().IsMatch(match.Value) || TitleBefore().IsMatch(original.AsSpan(0, match.Index)) ? MentionKind.Person
        : PlaceBefore().IsMatch(original.AsSpan(0, match.Index)) ? MentionKind.Place
        : MentionKind.Latin;

    private static bool IsKnownPlace(string folded) => Province().IsMatch(folded) || Countries.In(folded).Any(country => country == folded);

    private static int IndexOf(FoldedText folded, int origin)
    {
        var (low, high) = (0, folded.Origins.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = folded.Origins[middle] < origin ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    [GeneratedRegex(@"\b\p{Lu}[\p{L}\d'’-]*(?: (?:(?:of|the|and|for|de) )*\p{Lu}[\p{L}\d'’-]*)*\b|\b\p{Lu}+\d+\b")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:Company|Co|Corporation|Corp|Ltd|Limited|Inc|Group|Holdings|University|College|School|Institute|Academy|Bureau|Department|Ministry|Commission|Committee|Council|Administration|Office|Hospital|Centre|Center|Laboratory|Lab|Bank|Association|Society|Foundation|Agency|Authority|Press|Daily|Times|Technology|Technologies|Congress|Union|Federation|Team|Club)s?$")]
    private static partial Regex Organisation();

    [GeneratedRegex(@"\b(?:City|Province|County|District|Region|Area|Zone|Park|Town|Township|Village|Port|Airport|Station|Street|Road|River|Lake|Mountain|Mountains|Bay|Island|Valley|Base|Desert|Plateau|China|Asia|Europe|Africa|America|Beijing|Shanghai)s?$")]
    private static partial Regex Place();

    [GeneratedRegex("^(?:gansu|hebei|shanxi|liaoning|jilin|heilongjiang|jiangsu|zhejiang|anhui|fujian|jiangxi|shandong|henan|hubei|hunan|guangdong|hainan|sichuan|guizhou|yunnan|shaanxi|qinghai|guangxi|ningxia|xinjiang|tibet|inner mongolia|hong kong|macao|taiwan|chongqing|tianjin)$")]
    private static partial Regex Province();

    /// <summary>Surname and given name in pinyin: Zhang Xiaoqi, Li Qiang.</summary>
    [GeneratedRegex(@"^(?:Zh|Ch|Sh|[BPMFDTNLGKHJQXRZCSYW])?[aeiouü]{1,3}(?:ng|n)? \p{Lu}[a-zü']{1,11}$|^\p{Lu}[a-zü']{0,6} \p{Lu}[a-zü']{1,11}$", RegexOptions.IgnoreCase)]
    private static partial Regex Person();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Dr|Professor|Director|Secretary|Manager|Chairman|Chairwoman|Mayor|Governor|President|Minister|Reporter|reporter|engineer|researcher|professor|director|manager|secretary|chairman|founder|said|by)\.? $")]
    private static partial Regex TitleBefore();

    [GeneratedRegex(@"\b(?:in|at|from|near|to) (?:the )?$")]
    private static partial Regex PlaceBefore();
}

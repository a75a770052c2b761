using System.Text.RegularExpressions;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Listing;

/// <summary>Persons of Chinese sentences: who stands behind an office, is said to hold one, or speaks.</summary>
internal static partial class ChinesePersons
{
    private const int LongestOffice = 40;

    private const string Title = "(?:总书记|党组书记|党委书记|党工委书记|书记|主任医师|主任|局长|部长|厅长|司长|处长|科长|省长|市长|区长|县长|州长|镇长|乡长|村长|主席|总理|总统|首相|总经理|经理|董事长|总裁|总监|监事长|校长|院长|所长|馆长|行长|会长|理事长|秘书长|台长|站长|社长|团长|关长|厂长|店长|园长|班长|队长|组长|船长|机长|车长|总编辑?|主编|编辑|总工程师|总设计师|总会计师|工程师|设计师|总指挥|负责人|创始人|发言人|传承人|带头人|教授|研究员|院士|专家|博士|医生|医师|护士长|教师|老师|讲师|学者|记者|技师|技术员|操作员|飞行员|调度员|专员|委员|职工|工人|村民|渔民|农民|居民|市民|大户|司机|师傅|法官|律师|同志|工匠|演员|导演|编剧|作家|老板|店主|业主|教练|顾问|馆员|队员|大学生|研究生|厨师)";

    private const string Speech = "(?:说|表示|认为|介绍|指出|坦言|透露|强调|告诉|回忆|感慨|解释|笑道|打比方|直言|谈到|主张|希望|称(?!为|号|作|之)|讲述|提醒|呼吁|看来)";

    public static IEnumerable<Member> Of(DocumentSentence sentence, ISet<string> known)
    {
        var folded = sentence.Folded.Text;
        List<(TextSpan Name, TextSpan Whole, string Office)> found = [.. BehindOffice(folded), .. WithOffice(folded), .. Speakers(folded), .. Foreign(folded)];
        foreach (var name in known)
        {
            for (var at = folded.IndexOf(name, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                found.Add((new TextSpan(at, name.Length), new TextSpan(at, name.Length), ""));
            }
        }

        foreach (var (name, whole, office) in found.DistinctBy(person => person.Name))
        {
            known.Add(name.In(folded));
            yield return new Member(name.In(folded), sentence.Written(whole.Start, whole.End), TraitsOf(folded, name, office));
        }
    }

    /// <summary>管委会主任左龙, 由农学院教授温怀瑾.</summary>
    private static IEnumerable<(TextSpan, TextSpan, string)> BehindOffice(string folded)
    {
        foreach (Match title in Titles().Matches(folded))
        {
            var end = title.Index + title.Length;
            if (PersonNames.LengthAt(folded, end) is > 0 and var length)
            {
                var start = StartOfOffice(folded, title.Index);
                yield return (new TextSpan(end, length), TextSpan.FromBounds(start, end + length), folded[start..end]);
            }
        }
    }

    /// <summary>张小奇是……总经理, and a full name before its office: 习近平总书记.</summary>
    private static IEnumerable<(TextSpan, TextSpan, string)> WithOffice(string folded)
    {
        foreach (Match start in ClauseStart().Matches(folded))
        {
            var length = PersonNames.LengthAt(folded, start.Index);
            if (length > 0 && HoldsOffice().Match(folded, start.Index + length) is { Success: true } office)
            {
                yield return (new TextSpan(start.Index, length), TextSpan.FromBounds(start.Index, office.Index + office.Length), office.Value);
            }
            else if (length == 3 && TitleBehind().Match(folded, start.Index + length) is { Success: true } title)
            {
                yield return (new TextSpan(start.Index, length), TextSpan.FromBounds(start.Index, title.Index + title.Length), title.Value);
            }
        }
    }

    private static IEnumerable<(TextSpan, TextSpan, string)> Speakers(string folded)
    {
        foreach (Match start in ClauseStart().Matches(folded))
        {
            if (PersonNames.LengthAt(folded, start.Index) is > 0 and var length && SaysNext().IsMatch(folded.AsSpan(start.Index + length)))
            {
                yield return (new TextSpan(start.Index, length), new TextSpan(start.Index, length), "");
            }
        }
    }

    private static IEnumerable<(TextSpan, TextSpan, string)> Foreign(string folded) => Transliterated().Matches(folded)
        .Where(match => match.Value.Split('·').All(part => !PersonNames.HoldsWord(part)))
        .Select(match => (new TextSpan(match.Index, match.Length), new TextSpan(match.Index, match.Length), ""));

    private static MemberTraits TraitsOf(string folded, TextSpan name, string office)
    {
        var traits = office.Length == 0 ? MemberTraits.None : MemberTraits.HasOffice;
        var isOfBusiness = Business().IsMatch(office);
        traits |= PublicOffice().IsMatch(office) && !isOfBusiness ? MemberTraits.Official : MemberTraits.None;
        traits |= isOfBusiness || Leads().IsMatch(office) ? MemberTraits.Executive : MemberTraits.None;
        return Says().Match(folded, name.End) is not { Success: true } says ? traits
            : traits | MemberTraits.Speaks | (AtMeeting().IsMatch(folded.AsSpan(0, says.Index + says.Length)) ? MemberTraits.None : MemberTraits.Interviewed);
    }

    private static int StartOfOffice(string folded, int title)
    {
        var start = title;
        while (start > 0 && title - start < LongestOffice && (folded[start - 1] is >= '一' and <= '龥' or '(' or ')' or '、' || char.IsAsciiLetterOrDigit(folded[start - 1])))
        {
            start--;
        }

        while (start < title && LeadsIn().Match(folded[start..title]) is { Success: true } lead)
        {
            start += lead.Length;
        }

        return start;
    }

    [GeneratedRegex(Title)]
    private static partial Regex Titles();

    [GeneratedRegex(@"(?<=^|[^一-龥]|[据由和与对请访])[一-龥]")]
    private static partial Regex ClauseStart();

    [GeneratedRegex(@"\G(?:现)?(?:是|任|担任|出任|兼任)[^,。;:]{0,40}?" + Title + "(?:[、和兼][^,。;:]{0,16}?" + Title + ")*")]
    private static partial Regex HoldsOffice();

    [GeneratedRegex(@"\G(?:总书记|主席|总理|总统|首相|同志|先生|女士|教授|院士|博士|市长|省长|书记|局长|部长|主任|老师|师傅)")]
    private static partial Regex TitleBehind();

    [GeneratedRegex("^(?:则|也|还|又|接着|随后|随即|笑着|自豪地|激动地|高兴地|在接受采访时)?" + Speech)]
    private static partial Regex SaysNext();

    [GeneratedRegex(@"\G(?:[^,。;:""]{0,6}?" + Speech + @"|[^。;:""]{0,40}?" + Speech + @"(?=[,:。道了到]|$))")]
    private static partial Regex Says();

    [GeneratedRegex(@"在[^。;""]{0,40}(?:会议?|大会|全会|审议|论坛|致辞|讲话|座谈|仪式)[^。;""]{0,3}(?:上|时|中|期间)")]
    private static partial Regex AtMeeting();

    [GeneratedRegex("公司|集团|股份|[^一]厂|银行|医院|大学|学院|学校|[中小]学|研究[院所]|实验室|编辑部|报社|出版社|车间|项目部|电站|重工|合作社")]
    private static partial Regex Business();

    [GeneratedRegex("书记|(?<!部|部副|站|班|中心)主任(?!医师)|局长|部长|厅长|司长|处长|科长|省长|市长|区长|县长|州长|镇长|乡长|村长|主席|总理|总统|首相|关长|检察长|秘书长|委员")]
    private static partial Regex PublicOffice();

    [GeneratedRegex("总经理|经理|董事长|总裁|总监|厂长|老板|创始人|店主|总工程师|总会计师")]
    private static partial Regex Leads();

    [GeneratedRegex("^(?:据|由|让|请|与|和|对|当|被|访|在|作为|时|的|曾当过[^的]{0,8}的|、)")]
    private static partial Regex LeadsIn();

    [GeneratedRegex(@"(?<![""《一-龥])[一-龥]{1,6}(?:·[一-龥]{1,7})+(?![""》])")]
    private static partial Regex Transliterated();
}

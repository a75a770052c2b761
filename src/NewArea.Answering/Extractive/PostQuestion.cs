using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;

namespace NewArea.Answering.Extractive;

/// <summary>A question for the office that a person holds: 左龙是什么职务, what is Su Tian's post.</summary>
/// <param name="Person">The person's name, folded.</param>
internal sealed partial record PostQuestion(string Person)
{
    public static PostQuestion? Of(string folded)
    {
        var match = Asking().Match(folded);
        return match.Success ? new PostQuestion(match.Groups["person"].Value.Trim()) : null;
    }

    private readonly Regex _form = new(
        $@"(?<office>[一-龥、()]{{0,24}}{Office.TitlePattern})[、一-龥]{{0,2}}(?:{Regex.Escape(Person)})|(?:{Regex.Escape(Person)})(?:\s*\([^)]*\))?(?:,|，)?(?:是|为|担任|任|\s+is|\s+was|\s+serves as)?\s*(?<office>[^。,，;；]{{0,80}}?{Office.TitlePattern}(?:[、,，]?[一-龥]{{0,12}}{Office.TitlePattern})*)",
        RegexOptions.CultureInvariant);

    /// <summary>Whether it looks like a Chinese name: a surname and one or two characters.</summary>
    public bool IsNamed => Person.Length is 2 or 3 && Mentions.Surnames.Contains(Person[0], StringComparison.Ordinal);

    /// <summary>Where the person's office stands beside the name, or null: 总经理张小奇, 左龙是……管委会主任.</summary>
    public Match? FindIn(string folded) =>
        folded.Contains(Person, StringComparison.Ordinal) && _form.Match(folded) is { Success: true } match ? match : null;

    [GeneratedRegex(@"^(?:请问)?\s*(?:.{0,14}(?:局|部|公司|集团|院|委)的?)?(?<person>[一-龥]{2,4}?)(?:现在|目前|同志|先生|女士)?\s*(?:是|担任|任|在.{1,10}(?:担任|任|是)|的)?\s*(?:(?:什么|啥|何种?|哪[一些]?个?)(?:样的)?(?:职务?|职位|官职|头衔|岗位|级别|身份|官|领导|职业|职称)|(?:的)?(?:现任)?(?:职务|职位|身份|头衔|官职)[?？]?$|(?<=担任|任)(?:了|着|过)?(?:什么|啥|何职)[?？]?$|(?:职务|职位|身份|头衔)(?:是|叫)?(?:什么|啥)|(?:是)?[干做](?:什么|啥)的|(?:是)什么(?:级别的)?(?:领导|干部))|^(?:请问)?(?<person>[" + Mentions.Surnames + @"][一-龥]{1,2})(?:是谁|是什么人|是何许人也?|何许人也?|是哪位)[?？]?$|^who is (?!(?:the|an?|in|behind|your|this|that|there|responsible|currently)\b)(?<person>[a-z' -]{3,30}?)\?*$|\bwhat does (?<person>[a-z' -]+?) do\b|\bwhat (?:positions?|posts?|roles?|jobs?|offices?) does (?<person>[a-z' -]+?) (?:hold|have|fill|do|occupy)\b|\bwhat(?: is|'s) (?<person>[a-z' -]+?)'s (?:positions?|posts?|role|job|titles?|office)\b|\bwhat is the (?:position|post|role|job|title|office) of (?<person>[a-z' -]+)")]
    private static partial Regex Asking();
}

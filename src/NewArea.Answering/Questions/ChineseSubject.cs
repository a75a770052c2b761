using System.Text.RegularExpressions;

namespace NewArea.Answering.Questions;

/// <summary>What a Chinese question speaks of: what stands before its verb, or what it asks the holder or name of.</summary>
internal static partial class ChineseSubject
{
    private const int Shortest = 2;

    public static string? Of(string question)
    {
        var bare = Lead().Replace(question.Trim().TrimEnd('？', '?', '。', '！'), "");
        if (Whose().Match(bare) is { Success: true } whose)
        {
            return whose.Groups["subject"].Value;
        }

        var verb = Verb().Match(bare, Math.Min(Shortest, bare.Length));
        var subject = verb.Success ? bare[..verb.Index] : bare;
        subject = Asking().Replace(subject, "").TrimEnd('的', '了', '又', '都', '也', '还', '就', '已', ' ', '，', ',');
        if (Tail().Match(bare, verb.Success ? verb.Index : bare.Length) is { Success: true } tail && Time().IsMatch(subject))
        {
            // 一季度集中开工了多少个重大项目: the time alone is no subject, what happened then is.
            return $"{subject}{tail.Groups["verb"].Value}的{tail.Groups["thing"].Value}";
        }

        return subject.Length >= Shortest && !Asking().IsMatch(subject) ? subject : null;
    }

    /// <summary>Where the phrase that holds a character begins: after the last mark, verb or 的 before it.</summary>
    public static int StartOfPhrase(string text, int at)
    {
        var start = 0;
        foreach (var border in Border().EnumerateMatches(text.AsSpan(0, at)))
        {
            start = border.Index + border.Length;
        }

        return start;
    }

    [GeneratedRegex(@"^(?:请问|请|那么?|你知道|告诉我|想问一?下?)[，,]?")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:谁是|谁担任|哪位是)(?<subject>[一-龥]{2,20})$|^(?<subject>[一-龥（）()a-zA-Z0-9]{2,24})的(?:[一-龥]{1,10})(?:是|叫|为|有)?(?:谁|什么|多少|哪[一-龥]?|多大|几|怎样|如何)")]
    private static partial Regex Whose();

    [GeneratedRegex(@"是|在|有|的|怎么|怎样|如何|为什么|什么|多少|几|哪|谁|为何|新增|取得|获得|获评|出口|销往?|销售|位于|坐落|属于|担任|任|说|认为|表示|指出|看待?|提出|研发|开发|建成|建设|成立|创立|创办|毕业|出生|引进|合作|部署|填补|突破|达到|达成|高达|超过|开工|治疗|治好|启动|对接|邀请|组建|组织|用上|用了|做|叫|被|把|对|将|已经?|能|会|要|可以|包括|包含|分为|采用|生产|制造|推出|投资|投入|发现|发明|写|拍|演|打|去|来|给|让|由|从|向|与|跟|同(?!位)")]
    private static partial Regex Verb();

    [GeneratedRegex(@"\G(?<verb>[一-龥]{0,2}?(?:开工|新增|取得|完成|启动|签约|引进|建成|出口|组建|推出))了?(?:多少|几)[个家名位项条台套座种批次]*(?<thing>[一-龥]{2,8})$")]
    private static partial Regex Tail();

    [GeneratedRegex(@"年|季度|月|期间|以来|集中$")]
    private static partial Regex Time();

    [GeneratedRegex(@"谁|什么|多少|几[个家]|哪[一-龥]?|怎么|如何")]
    private static partial Regex Asking();

    [GeneratedRegex(@"[，,、：:。的了是在和与及到把被对]|出口|销往|新增|取得")]
    private static partial Regex Border();
}

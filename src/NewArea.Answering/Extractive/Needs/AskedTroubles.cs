using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Needs;

/// <summary>What goes wrong, who is against it, why it is late: a sentence without a word for any trouble does not tell.</summary>
internal static partial class AskedTroubles
{
    public static IReadOnlyList<Need> Needs { get; } = [new(AsksTroubles(), HasTroubles())];

    [GeneratedRegex(@"(?:遇到|遇上|面临|面对|存在|碰到|有)[了过着]?(?:哪些|什么|啥|怎样的)(?:样的)?(?:困难|难题|难处|问题|挑战|障碍|阻力|瓶颈|风险)|(?:困难|难题|挑战|瓶颈|短板)(?:是|有|在)(?:什么|哪些|哪)|(?:为什么|为何|怎么会?)[一-龥]{0,4}(?:推迟|延期|延误|停工|叫停|失败|亏损)|(?:推迟|延期|延误|停工|失败|亏损)的?(?:原因|缘故)|(?:谁|有没有人|什么人|哪些人)(?:反对|批评|质疑)|(?:批评|反对)的?(?:意见|声音)|\b(?:what|which) (?:problems?|difficult\w+|challenges?|obstacles?|risks?|criticisms?)\b|\bwhy (?:was|were|is|did|has) [^?]{2,50}\b(?:delay\w*|postponed|cancelled|fail\w*|criticised)\b")]
    private static partial Regex AsksTroubles();

    [GeneratedRegex(@"困难|难题|难处|问题|挑战|障碍|阻力|瓶颈|短板|不足|争议|反对|批评|质疑|推迟|延期|延误|停工|叫停|失败|亏损|事故|缺|未能|尚未|压力|风险|制约|[不太很最]难|\b(?:problems?|difficult\w*|challenges?|obstacles?|risks?|critici\w+|delay\w*|postponed|cancelled|fail\w*|lack\w*|shortage|oppos\w+|hard|against)\b")]
    private static partial Regex HasTroubles();
}

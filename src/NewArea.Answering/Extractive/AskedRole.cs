using System.Text.RegularExpressions;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive;

/// <summary>
/// The part somebody plays whose name is asked for: a sentence on the workshop that speaks of no 师傅 does not tell who
/// the 师傅 is. Offices with their rank have a rule of their own (<see cref="Office"/>).
/// </summary>
internal static partial class AskedRole
{
    /// <summary>Who is asked what he says must be spoken of around the sentence: without a founder there, no founder says it.</summary>
    public static bool Speaks(string question, string around) =>
        Speaker().Match(question) is not { Success: true } speaker || WordsFor(speaker.Groups["role"].Value).Any(role => around.Contains(role, StringComparison.Ordinal));

    private static IEnumerable<string> WordsFor(string role) => char.IsAsciiLetter(role[0]) ? ChineseWording.SpellingsOf(role).Prepend(role) : [role];

    public static bool StandsIn(string question, string sentence)
    {
        if (Head().IsMatch(question))
        {
            return HasHead().IsMatch(sentence);
        }

        return (Asked().Match(question) is not { Success: true } asked || AnyPair(asked.Groups["role"].Value, sentence))
            && (Which().Match(question) is not { Success: true } which || AnyPair(which.Groups["role"].Value, sentence));
    }

    /// <summary>Two characters of it in a row; 首席 and 一级 are ranks that others have too.</summary>
    private static bool AnyPair(string role, string sentence)
    {
        for (var at = 0; at < role.Length - 1; at++)
        {
            var pair = role.Substring(at, 2);
            if (pair is not ("首席" or "高级" or "特级" or "一级") && sentence.Contains(pair, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"(?<role>创始人|创办人|发言人|市长|省长|县长|州长|镇长|村长|院士)[^,。?]{0,4}(?:是)?(?:怎么|如何|怎样|(?:说|表示|认为|评价|透露)(?:了|过)?[^,。?]{0,8}(?:什么|哪))|\b(?<role>mayor|governor|founder|spokes(?:man|woman|person)|premier|minister|ambassador)\b(?: of [^,?.]{2,40})?(?:'s (?:comment|view|opinion|take|words|remark)|[^,?.]{0,24} (?:say|said|think|thought|comment|remark)\b)|\b(?:say|said|comments?|views?|opinion|remarks?) (?:by|of|from) the (?<role>mayor|governor|founder|spokes(?:man|woman|person)|premier|minister|ambassador)\b")]
    private static partial Regex Speaker();

    /// <summary>哪位飞手: by a trade, which is told of few.</summary>
    [GeneratedRegex(@"哪一?[位名](?<role>[一-龥]{0,2}(?:师傅|手|师|工匠|艺人|司机|船长|护士|厨师|导演|演员|运动员))")]
    private static partial Regex Which();

    [GeneratedRegex(@"(?:老板|老总|掌门人?|当家人|一把手|头头)(?:现在|目前)?(?:是|叫|姓|为)?(?:什么|谁|哪|何人)")]
    private static partial Regex Head();

    [GeneratedRegex(Office.TitlePattern + "|总设计师|老板|老总|掌门|当家|负责人|创始人|创办人|法人|合伙人|带头人|总指挥|厂长|社长|村长|乡长|州长")]
    private static partial Regex HasHead();

    [GeneratedRegex(@"(?:的|^|[,一-龥](?=师傅|徒弟|建筑师|设计师|发言人|创始人|创办人))(?<role>[一-龥-[的]]{0,4}?(?:师傅|徒弟|师|程序员|发言人|代言人|联系人|创始人|创办人|合伙人|继任者|接班人|冠军|亚军|得主|教练|助理|秘书|顾问|司机|船长|链长|监事长|关长|队长|班长|组长|站长|厂长|园长|团长))(?:现在|目前|到底|究竟)?(?:是|叫|为|由|姓)?(?:哪一?[位个名]|谁|什么名字|什么|何人)(?:[^,]{0,6})[?。]?$")]
    private static partial Regex Asked();
}

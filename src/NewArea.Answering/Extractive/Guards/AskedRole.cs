using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>
/// The part somebody plays whose name is asked for: a sentence on the workshop that speaks of no 师傅 does not tell who
/// the 师傅 is. Offices with their rank have a rule of their own (<see cref="Office"/>).
/// </summary>
internal static partial class AskedRole
{
    /// <summary>Who is asked what he says must be spoken of around the sentence: without a founder there, no founder says it.</summary>
    public static bool Speaks(string question, string around) =>
        (Speaker().Match(question) is not { Success: true } speaker || WordsFor(speaker.Groups["role"].Value).Any(role => around.Contains(role, StringComparison.Ordinal)))
        && (SpeakerOf().Match(question) is not { Success: true } of || (around.Contains(of.Groups["body"].Value[^2..], StringComparison.Ordinal) && Speech().IsMatch(around)))
        && (HeadOf().Match(question) is not { Success: true } head || around.Contains(head.Groups["body"].Value[^2..], StringComparison.Ordinal))
        && (!FormerSpeaker().IsMatch(question) || Former().IsMatch(around));

    /// <summary>Whether an English question asks for a head whom the Chinese sentence does not have.</summary>
    public static bool HasAskedHead(string question, string sentence) => !AsksHead(question) || (HasHead().IsMatch(sentence) && (!AsksChair().IsMatch(question) || HasChair().IsMatch(sentence)));

    /// <summary>Whether an office is somebody's, in a sentence that names it: 主任是不是张小奇.</summary>
    public static bool IsSo(string question, string sentence) => IsHolder().Match(question) is not { Success: true } asked || sentence.Contains(asked.Groups["office"].Value, StringComparison.Ordinal);

    /// <summary>Who heads the bureau?</summary>
    public static bool AsksHead(string question) => EnglishHead().IsMatch(question);

    private static IEnumerable<string> WordsFor(string role) => role switch
    {
        [>= 'a' and <= 'z', ..] => ChineseWording.SpellingsOf(role).Prepend(role),

        // Whoever speaks for a body may be called by any office.
        "负责人" or "老板" or "老总" or "高管" => [role, "说", "表示", "认为", "介绍", "指出", "告诉"],
        _ => [role],
    };

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

    [GeneratedRegex(@"(?<role>创始人|创办人|发言人|市长|省长|县长|州长|镇长|村长|院士|教授|经济学家|分析师|负责人|老板|老总|高管)(?:在[^,。?]{1,6}[中里上时])?[^,。?]{0,4}(?:是)?(?:怎么|如何|怎样|(?:说|表示|认为|评价|透露|谈)(?:了|过|到)?[^,。?]{0,8}(?:什么|哪))|\b(?<role>mayor|governor|founder|spokes(?:man|woman|person)|premier|minister|ambassador)\b(?: of [^,?.]{2,40})?(?:'s (?:comment|view|opinion|take|words|remark)|[^,?.]{0,24} (?:say|said|think|thought|comment|remark)\b)|\b(?:say|said|comments?|views?|opinion|remarks?) (?:by|of|from) the (?<role>mayor|governor|founder|spokes(?:man|woman|person)|premier|minister|ambassador)\b")]
    private static partial Regex Speaker();

    /// <summary>百林科的董事长说了什么: somebody of that body must be speaking.</summary>
    [GeneratedRegex(@"^(?:请问)?(?:那|那么)?(?<body>[一-龥]{2,12}?)的?(?<role>董事长|总经理|经理|负责人|主任|局长|书记|院长|所长|校长|总裁)(?:在[^,。?]{1,6}[中里上时])?[^。?]{0,8}(?:怎么|如何|怎样|说|表示|认为|评价|谈|介绍)[^。?]{0,12}(?:什么|哪|的|看待?|评价|介绍)")]
    private static partial Regex SpeakerOf();

    [GeneratedRegex("(?<office>" + Office.TitlePattern + ")(?:是不是|是否是?|就是|是)[" + Mentions.Surnames + "][一-龥]{1,2}(?:吗|么)?[?。]?$|^[" + Mentions.Surnames + "][一-龥]{1,2}(?:是不是|是否是?|就是|是)[^,?]{0,12}?(?<office>" + Office.TitlePattern + ")(?:吗|么|\\?|$)")]
    private static partial Regex IsHolder();

    [GeneratedRegex(@"\bwho chairs\b")]
    private static partial Regex AsksChair();

    [GeneratedRegex(@"董事长|主席|理事长|会长|\bchair")]
    private static partial Regex HasChair();

    /// <summary>前任局长怎么看: whoever holds the office now is not meant.</summary>
    [GeneratedRegex("(?:^|[,的])(?:前任|上一?任|卸任的?)[一-龥]{0,10}?" + Office.TitlePattern)]
    private static partial Regex FormerSpeaker();

    [GeneratedRegex(@"前任|上一?任|卸任|曾任|时任|原任|\bformer\b")]
    private static partial Regex Former();

    /// <summary>百林科的老板: of that body, not of another.</summary>
    [GeneratedRegex(@"^(?:请问)?(?:那|那么)?(?<body>[一-龥]{2,12}?)的?(?:大|现任)?(?:老板|老总|掌门人?|当家人|一把手|头头)(?:现在|目前)?(?:是|叫|姓)?(?:谁|哪|什么)")]
    private static partial Regex HeadOf();

    [GeneratedRegex("说|表示|认为|介绍|指出|告诉|强调|坦言|透露|谈")]
    private static partial Regex Speech();

    [GeneratedRegex(@"\bwho (?:heads|runs|leads|chairs|manages|directs|is in charge of)\b|\bwho(?:'s| is| was) (?:the )?(?:head|boss|chief|manager|director|chairman|ceo)\b")]
    private static partial Regex EnglishHead();

    /// <summary>哪位飞手: by a trade, which is told of few.</summary>
    [GeneratedRegex(@"哪一?[位名](?<role>[一-龥]{0,2}(?:师傅|手|师|工匠|艺人|司机|船长|护士|厨师|导演|演员|运动员))")]
    private static partial Regex Which();

    [GeneratedRegex(@"(?:老板|老总|掌门人?|当家人|一把手|头头|负责人|主管|领导)(?:现在|目前)?(?:是|叫|姓|为)?(?:什么|谁|哪|何人)")]
    private static partial Regex Head();

    [GeneratedRegex(Office.TitlePattern + "|总设计师|老板|老总|掌门|当家|负责人|创始人|创办人|法人|合伙人|带头人|总指挥|厂长|社长|村长|乡长|州长")]
    private static partial Regex HasHead();

    [GeneratedRegex(@"(?:的|^|[,一-龥](?=师傅|徒弟|建筑师|设计师|发言人|创始人|创办人))(?<role>[一-龥-[的]]{0,4}?(?:师傅|徒弟|师|程序员|发言人|代言人|联系人|创始人|创办人|合伙人|继任者|接班人|冠军|亚军|得主|教练|助理|助手|副手|搭档|秘书|顾问|翻译|律师|导师|妻子|丈夫|儿子|女儿|父亲|母亲|司机|船长|链长|监事长|关长|队长|班长|组长|站长|厂长|园长|团长))(?:现在|目前|到底|究竟)?(?:是|叫|为|由|姓)?(?:哪一?[位个名]|谁|什么名字|什么|何人)(?:[^,]{0,6})[?。]?$")]
    private static partial Regex Asked();
}

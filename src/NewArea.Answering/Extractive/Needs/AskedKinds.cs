using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Needs;

/// <summary>The kind of thing that is asked for, an age, a school, a year, a day, people, and the words without which a sentence names none.</summary>
internal static partial class AskedKinds
{
    public static IReadOnlyList<Need> Needs { get; } =
    [
        new(AsksAge(), HasAge()),
        new(AsksSchool(), HasSchool()),
        new(AsksYear(), HasYear()),
        new(AsksDay(), HasDay()),
        new(AsksPersons(), HasPersons()),
        new(AsksDigits(), HasDigits()),
        new(AsksManyDigits(), HasManyDigits()),
    ];

    /// <summary>哪三个数字: a name of digits.</summary>
    [GeneratedRegex(@"(?:哪|什么|啥)(?:几|[两三四五]|一)?(?:个|组|串)?(?:数字|数目)(?![一-龥]{0,2}(?:技术|经济|产业|平台|智能))|\b(?:which|what) (?:[a-z]+ )?(?:number|digits|figure)\b(?! of)")]
    private static partial Regex AsksDigits();

    [GeneratedRegex(@"\d|[一二三四五六七八九十百千万两]")]
    private static partial Regex HasDigits();

    [GeneratedRegex(@"哪(?:几|三|四|五|六)个数字")]
    private static partial Regex AsksManyDigits();

    [GeneratedRegex(@"(?<!\d)(?!(?:19|20)\d\d年)\d{2,}|\d\+")]
    private static partial Regex HasManyDigits();

    [GeneratedRegex(@"多大(?:年纪|岁数|年龄)|[今现]年多大|几岁|多少岁|年龄|\bhow old\b")]
    private static partial Regex AsksAge();

    [GeneratedRegex(@"岁|年龄|出生|生于|\bborn\b|\bage|\byears? old|\d{3,4}\s*年[^,。;]{0,8}生|[(（]\s*\d{3,4}")]
    private static partial Regex HasAge();

    [GeneratedRegex(@"哪一?[所个家](?:大学|学校|学院|高校|中学)|毕业于(?:哪|什么)|什么(?:大学|学校|学历)|哪里毕业|\b(?:which|what) (?:university|college|school)\b")]
    private static partial Regex AsksSchool();

    [GeneratedRegex(@"大学|学院|学校|学堂|中学|小学|书院|毕业|高中|师范|\b(?:university|college|school|institute|academy)\b")]
    private static partial Regex HasSchool();

    [GeneratedRegex(@"哪一?年(?!代)|何年|哪个年份|什么年份|年份是?(?:什么|多少|\?|$)|\b(?:what|which) year\b")]
    private static partial Regex AsksYear();

    [GeneratedRegex(@"\d{1,4}\s*年|(?<!\d)(?:1\d{3}|20\d{2})(?![\d,.个家名人项台元米])|[一二三四五六七八九十〇零○元]+年|[今去前明后当同翌次每]年|年[初底末]|世纪|\b(?:this|last|next) year\b")]
    private static partial Regex HasYear();

    [GeneratedRegex(@"哪一?[天日]|几[日号](?![线楼院店馆])|何日|\b(?:what|which) (?:day|date)\b")]
    private static partial Regex AsksDay();

    [GeneratedRegex(@"\d\s*[日号]|\d{1,2}[-/.]\d|[一二三四五六七八九十]日|节|[今昨明当次翌同前后元]日|[今昨明当次前后]天|除夕|周[一二三四五六日末]|星期|礼拜|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b")]
    private static partial Regex HasDay();

    [GeneratedRegex(@"哪(?:些|几)[位个名]?.{0,6}(?:人(?!才|工|口|类|均)(?:物|士)?|领导|干部|官员|专家|记者|负责人)(?!.{0,2}(?:的|工作))|\bwhich (?:people|officials|persons)\b")]
    private static partial Regex AsksPersons();

    [GeneratedRegex(@"、|·|(?:说|表示|认为|介绍|指出|谈到)|(?:书记|主任|局长|经理|董事长|主席|部长|教授|院士|记者|市长|省长|院长|所长|会长)|\b(?:said|says|director|secretary|manager|chairman)\b")]
    private static partial Regex HasPersons();
}

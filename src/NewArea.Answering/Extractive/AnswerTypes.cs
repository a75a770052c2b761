using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive;

/// <summary>Reads off a question's wording what kind of answer it wants.</summary>
internal static partial class AnswerTypes
{
    /// <returns>The type, and where the asking words stand in the folded question.</returns>
    public static (AnswerType Type, int Start, int Length) Find(string folded)
    {
        foreach (var (type, pattern) in Patterns)
        {
            if (pattern.Match(folded) is { Success: true } match)
            {
                return (type, match.Index, match.Length);
            }
        }

        return AnyAsking().Match(folded) is { Success: true } asking
            ? (AnswerType.Other, asking.Index, asking.Length)
            : (AnswerType.Other, folded.Length, 0);
    }

    private static readonly (AnswerType Type, Regex Pattern)[] Patterns =
    [
        (AnswerType.Reason, Reason()),
        (AnswerType.List, List()),
        (AnswerType.Date, Date()),
        (AnswerType.Number, Number()),
        (AnswerType.Person, Person()),
        (AnswerType.Place, Place()),
        (AnswerType.Organisation, Organisation()),
        (AnswerType.Manner, Manner()),
        (AnswerType.Definition, Definition()),
        (AnswerType.YesNo, YesNo()),
    ];

    [GeneratedRegex(@"为什么|为何|因何|何以|缘故|(?:什么|哪些|主要)原因|原因是?(?:什么|\?|$)|(?:因为|由于|出于|图)个?的?是?什么|干吗|干嘛(?!的|用)|\bwhy\b|\bhow come\b|\breasons?\b|what caused")]
    private static partial Regex Reason();

    [GeneratedRegex(@"哪些|有?哪(?:[几两]|[2-9二三四五六七八九十](?![年月日号天]))|分别|\bwhich (?:\w+ )?\w+s\b|\bwhat (?:\w+ )?\w+s are\b|\b(?:list|name) (?:all|the)\b|\bwho are\b")]
    private static partial Regex List();

    [GeneratedRegex(@"何时|何年|何月|何日|什么时[候间]|啥时候|哪一?[年天日月]|哪个?(?:年份?|月份?|日期|世纪|年代|时期|朝代)|几[月号日时点](?!\w*个)|(?:日期|(?<!多长|多少)时间|年份|生日)是?(?:什么|多少|\?|$)|什么(?:年代|日期|朝代|时期)|多少年代|\bwhen\b(?! it comes to)|\b(?:what|which) (?:year|date|day|month|century|time)\b")]
    private static partial Regex Date();

    [GeneratedRegex(@"多少|(?<![这那好前头近后上下每])几(?!乎|经|代人)[个名人次年天种位项条座家所届度级层]?|多[大高长远久重深宽快厚]|第几|(?:人口|面积|数量|比例|金额|总数|高度|长度)是?(?:什么|\?|$)|\bhow (?:many|much|long|old|far|often|large|big|high|tall|deep|fast)\b|\bwhat (?:percentage|number|amount|share|proportion)\b|\b(?:total|number of|amount of)\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"谁|何人|哪一?位|哪个?(?:人|学者|作家|皇帝|国王|总统|科学家|演员|导演|歌手|人物|将军|教授|球员|作者)|什么人|\bwho(?:m|se)?\b|\bwhich (?:person|man|woman|official)\b")]
    private static partial Regex Person();

    [GeneratedRegex(@"哪里|哪儿|何处|何地|在哪|位于哪|什么地[方区点]|(?:什么|哪个)(?:方位|位置)|哪一?个?(?:国家?|省|市|县|区|地[区方点]|城市|洲|州|岛|镇|乡|村|山|河|海|湖)|哪国|\bwhere\b(?! (?:does|do|did) [^?,]{2,80}? (?:stand|rank|come in)\b)|\b(?:what|which) (?:country|city|place|province|region|district|town|state)\b")]
    private static partial Regex Place();

    [GeneratedRegex(@"哪一?[家所]|(?:哪一?个?|什么)(?:公司|大学|学校|学院|组织|机构|部门|政党|球队|单位|企业|集团|媒体|报纸?|银行|医院|团体|军队|俱乐部|乐团)|\b(?:what|which) (?:company|university|organi[sz]ation|institute|team|agency|newspaper|firm|group)\b")]
    private static partial Regex Organisation();

    [GeneratedRegex(@"怎么样?|怎样|如何|什么(?:方式|方法|手段|途径)|\bhow\b")]
    private static partial Regex Manner();

    [GeneratedRegex(@"什么是|何谓|何为|(?:指的?是?|是|意思是|定义是|叫做?)什么(?=[?？。 ]|$)|的?(?:定义|含义|意思)|\bwhat (?:is|are|does)\b(?=.*\b(?:mean|definition)\b)|^what (?:is|are) ")]
    private static partial Regex Definition();

    [GeneratedRegex(@"^(?!.*(?:什么|哪|谁|多少)).*(?:是否|是不是|有没有|能不能|会不会|吗)|^(?!is there an? .*(?:name|nickname|label|term|word|figure|number)\b)(?:is|are|was|were|do|does|did|has|have|can|will)\b")]
    private static partial Regex YesNo();

    [GeneratedRegex(@"(?:什么|何种|哪种|哪一?[个项种部座条本款类]|哪|啥|何)|\b(?:what|which)\b")]
    private static partial Regex AnyAsking();
}

using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Extractive.Wording;
using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive;

/// <summary>
/// What a question pins down, so that a sentence without it speaks of something else: years, figures, names, places,
/// titles of works, offices with their rank.
/// </summary>
internal sealed partial class Specifics
{
    private Specifics()
    {
    }

    /// <summary>Years of four digits.</summary>
    public required IReadOnlyList<decimal> Years { get; init; }

    /// <summary>Figures other than years, each with its value.</summary>
    public required IReadOnlyList<decimal> Figures { get; init; }

    /// <summary>Figures that a question gives as the least: 三百多万 is 3,000,000 and something.</summary>
    public required IReadOnlyList<decimal> RoughFigures { get; init; }

    /// <summary>Whether a month or a day is among the figures.</summary>
    public required bool HasDay { get; init; }

    /// <summary>Persons, places, quoted titles and Latin names, folded.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Those of them that are short forms in capitals, folded: NPC.</summary>
    public required IReadOnlyList<string> ShortForms { get; init; }

    /// <summary>The office whose holder is asked for, with its rank (副, 前, 原 …).</summary>
    public required Office? Office { get; init; }

    /// <summary>The body in which it is held.</summary>
    public required Body? Body { get; init; }

    public static Specifics Of(string folded, string original)
    {
        var numbers = NumberReader.Read(Idioms().Replace(folded, match => new string(' ', match.Length))).ToList();
        var years = numbers.Where(number => IsYear(folded, number)).ToList();
        return new Specifics
        {
            Years = [.. years.Select(year => year.Value).Distinct()],
            Figures = [.. numbers.Except(years).Where(number => IsFigure(folded, number)).Select(number => number.Value).Distinct()],
            RoughFigures = [.. numbers.Except(years).Where(number => IsRough(folded, number) && number.Value >= 10).Select(number => number.Value * ScaleAfter(folded, number)).Distinct()],
            HasDay = Day().IsMatch(folded),
            Names = [.. NamesIn().Matches(folded).Select(match => match.Groups["name"].Value)
                .Concat(PersonsIn(folded)).Concat(Gazetteer.FindIn(folded)).Concat(KnownCompanies.FindIn(folded)).Concat(ProperLatin(original)).Distinct()],
            ShortForms = [.. ShortForm().Matches(original).Select(match => TextFolding.Fold(match.Value)).Distinct()],
            Office = Extractive.Names.Office.AskedIn(folded),
            Body = Extractive.Names.Body.AskedIn(folded),
        };
    }

    public static bool IsYear(string folded, NumberMention number) =>
        number.Length == 4 && number.Value is > 1000 and < 2200
        && (number.Start + 4 >= folded.Length || folded[number.Start + 4] is '年' or ' ' or '?' or '.' or ',' or '财' or '赛');

    /// <summary>Single 汉字 numerals are mostly parts of words (统一, 一期, 第一).</summary>
    private static bool IsFigure(string folded, NumberMention number) => !IsRough(folded, number) && (
        char.IsAsciiDigit(folded[number.Start])
        || (number.Length >= 2 && number.Value >= 10)
        || (number.Start > 0 && folded[number.Start - 1] == '第' && number.Value > 1)
        || (number.Start + number.Length < folded.Length && folded[number.Start + number.Length] is '期' or '季'));

    private static decimal ScaleAfter(string folded, NumberMention number) =>
        (number.Start + number.Length + 1 < folded.Length ? folded[number.Start + number.Length + 1] : ' ') switch { '万' => 10_000m, '亿' => 100_000_000m, _ => 1 };

    /// <summary>三百多万吨 is no figure that a text need repeat.</summary>
    public static bool IsRough(string folded, NumberMention number) =>
        number.Start + number.Length < folded.Length && folded[number.Start + number.Length] is '多' or '余' or '来' or '几';

    [GeneratedRegex(@"[\d一二三四五六七八九十][月日号]|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b")]
    private static partial Regex Day();

    private static IEnumerable<string> ProperLatin(string original) =>
        CapitalisedWord().Matches(original).Where(match => match.Index > 0 && !(OpensSentence().IsMatch(original.AsSpan(0, match.Index)) && EnglishSenses.Of(TextFolding.Fold(match.Value)).IsWord))
            .Select(match => Possessive().Replace(TextFolding.Fold(match.Value), "").TrimEnd('.', '\'')).Where(name => !CommonCapitals().IsMatch(name));

    [GeneratedRegex(@"《(?<name>[^》]{1,40})》|(?<name>十[一二三四五六]五)(?=规划|时期|期间)|""(?<name>[^""几哪谁啥什?]{1,30})""|(?<name>[一-龥]{1,2}(?:·[一-龥]{1,7})*?·[一-龥]{1,2})|(?<![a-z0-9])(?<name>[a-z]+[0-9]+|[0-9]+[a-z]{1,3}|[a-z]{2,})(?=[一-龥])|(?<=[一-龥])(?<name>[a-z]{2,}[0-9]*|[a-z]+[0-9]+)")]
    private static partial Regex NamesIn();

    /// <summary>项目 before 计划 is a word that begins like a surname.</summary>
    private static IEnumerable<string> PersonsIn(string folded) =>
        Persons().Matches(folded).Select(match => match.Groups["name"].Value)
            .Concat(Titled().Matches(folded).Concat(BehindOffice().Matches(folded)).Select(match => match.Groups["name"].Value)
                .Where(name => !name.EndsWith('总') && !DictionaryWords.BeginWith(name) && !Gazetteer.FindIn(name).Any()));

    /// <summary>李强总理, 王海燕打算: a name before an office or what only a person does.</summary>
    [GeneratedRegex(@"(?<![一-龥-[的对问请由]])(?<name>[" + Mentions.Surnames + @"曾][一-龥]{1,2}?)(?=总书记|总理|主席|主任|书记|局长|部长|市长|省长|县长|镇长|校长|院长|所长|会长|总经理|副总|经理|董事长|教授|院士|博士|记者|先生|女士|老师|同志|打算|看完|听完|参观|走访|到访|怎么(?:解释|理解|评|说|看|讲|想)|如何(?:解释|理解|看待?|评)|解释|主张|呼吁|坦言|透露|强调|什么时候(?:当|上任|出任)|(?:在|于)[^,]{2,12}(?:说|讲|表示|谈|负责|担任|管|干|做)(?:了|过|些)?(?:什么|啥|哪)|[对就][^,?]{2,16}(?:怎么[看说想]|如何[看评]|(?:说|讲|表示|谈|提|回应)(?:了|过|到|些)*(?:什么|啥|哪)|(?:有|是|持)?(?:什么|啥|何)(?:看法|评价|态度|意见)))")]
    private static partial Regex Titled();

    /// <summary>省长任振鹤什么时候去调研: a name behind an office.</summary>
    [GeneratedRegex("(?<=" + Office.TitlePattern + ")(?<name>[" + Mentions.Surnames + "][一-龥-[的在是现该应任担到算这那此怎如处有和与及之了着过呢吗谁什么哪几也还都又把被给对向将说讲去来为从就曾已]]{1,2}?)(?=什么|啥|怎|如何|何时|哪|谁|几|是|在|去|来|到|对|就|有|说|讲|谈|提|表示|认为|介绍|强调|指出|的|[,?。]|$)")]
    private static partial Regex BehindOffice();

    /// <summary>Only where the wording leaves no doubt that a person is meant.</summary>
    [GeneratedRegex(@"(?<![一-龥])(?!文[章中内末件本])(?<name>[" + Mentions.Surnames + @"][一-龥]{1,2}?)(?=说|认为|表示|觉得|指出|怎么[看说]|如何[看评]|对.{1,20}(?:怎么|如何|评价|看法)|怎么评价|如何评价|担任|毕业|今年多大|几岁|是(?:谁|哪位|哪家|什么职务|什么身份))")]
    private static partial Regex Persons();

    [GeneratedRegex(@"第?一[些个起共直样下般定]|万一|统一|十分|一(?=期)|千万(?=别|不)|百分之|四处|三[国角]|五[金官]|八卦|二手|\bq[1-4]\b")]
    private static partial Regex Idioms();

    [GeneratedRegex("['’]s$")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"\b\p{Lu}{2,6}\b")]
    private static partial Regex ShortForm();

    /// <summary>A capital there makes no name of a word.</summary>
    [GeneratedRegex(@"[.?!;:]\s+$")]
    private static partial Regex OpensSentence();

    [GeneratedRegex(@"(?<!\w)\p{Lu}[A-Za-z\u00c0-\u024f\d.'-]+")]
    private static partial Regex CapitalisedWord();

    [GeneratedRegex(@"^(?:who|what|when|where|which|why|how|the|is|are|was|were|do|does|did|in|on|of|mr|mrs|ms|dr|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|chinese(?:-[a-z]+)?|gdp|ceo|cfo|cto|gm|vp|hq|hpc|kpi|roi|asap|fyi|btw|ok|pls|tv|pc|so|any|and|but|or|also|please|thanks|could|can|may|would|should|we|my|our|they|it|he|she|which|whose|whom|i|if|for|to|at|from|with|according|tell|give|name|list|need|no|rmb|usd|eur|us|uk|eu|asian?|africa|african|europe(?:an)?|american|western|eastern|northern|southern|central|southeast|latin|middle)$")]
    private static partial Regex CommonCapitals();
}

using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Questions;

/// <summary>Completes a Chinese follow-up from the question before it.</summary>
internal static partial class ChineseFollowUp
{
    public static string Resolve(string typed, string before)
    {
        var text = NeighbouringPhase.Resolve(typed, before);
        if (Turned().Match(text) is { Success: true } turned && Pronoun().Match(text, turned.Length) is { Success: true } meant)
        {
            return text.Remove(meant.Index, meant.Length).Insert(meant.Index, turned.Groups["new"].Value);
        }

        if (Elliptic().Match(AlsoSo().Replace(text, "")) is { Success: true } ellipsis)
        {
            return Parallel(Opinion().Replace(ellipsis.Groups["new"].Value, ""), before);
        }

        if (Related().Match(before) is { Success: true } related && PieceOfDay().Match(text) is { Success: true } piece)
        {
            return text.Remove(piece.Index, piece.Length).Insert(piece.Index, $"的{related.Value}");
        }

        if (Repeated().Match(text) is { Success: true } repeated && Slot(repeated.Groups["new"].Value, before) is { } slot)
        {
            return PlainWording.Of(before.Remove(slot.Index, slot.Length).Insert(slot.Index, repeated.Groups["new"].Value));
        }

        if (NamedOnes().IsMatch(text) && HowMany().Match(before) is { Success: true } many)
        {
            return before.Remove(many.Index, many.Length).Insert(many.Index, $"哪几{(many.Groups["unit"].Success ? many.Groups["unit"].Value : "个")}");
        }

        if (Interviewed().IsMatch(text) && Piece().Match(before) is { Success: true } told)
        {
            return $"{told.Value}{(told.Value.EndsWith('的') ? "" : "的")}{text}";
        }

        var subject = ChineseSubject.Of(before);
        if (subject is null)
        {
            return text;
        }

        if (Pronoun().Match(text) is { Success: true } pronoun)
        {
            return text.Remove(pronoun.Index, pronoun.Length).Insert(pronoun.Index, subject);
        }

        return Adverbial().IsMatch(text) && !NamesOther(text) ? subject + text : LacksSubject(text) ? Attach(subject, text) : text;
    }

    /// <summary>那二期呢: the question before with the parallel part exchanged.</summary>
    private static string Parallel(string other, string before)
    {
        if (Slot(other, before) is { } slot)
        {
            return PlainWording.Of(before.Remove(slot.Index, slot.Length).Insert(slot.Index, other));
        }

        if (CountedThing().Match(before) is { Success: true } counted && other.Length <= 4)
        {
            return before[..counted.Index] + "多少" + other + "？";
        }

        return ChineseSubject.Of(before) is { } subject && before.StartsWith(subject, StringComparison.Ordinal)
            ? other + before[subject.Length..]
            : $"{other}：{before}";
    }

    /// <summary>Where the question before names something of the same kind: a phase, a year, a quarter, a word with the same ending.</summary>
    private static (int Index, int Length)? Slot(string other, string before)
    {
        foreach (var kind in Kinds)
        {
            if (kind.Match(other) is { Success: true } && kind.Match(before) is { Success: true } same)
            {
                return other.Length == kind.Match(other).Length ? (same.Index, same.Length) : null;
            }
        }

        var folded = TextFolding.Fold(other);
        for (var length = Math.Min(4, folded.Length - 1); length >= 2; length--)
        {
            var at = before.IndexOf(other[^length..], StringComparison.Ordinal);
            if (at > 0)
            {
                var start = ChineseSubject.StartOfPhrase(before, at);
                return (start, at + length - start);
            }
        }

        return null;
    }

    /// <summary>A short question that begins with its attribute or verb: 总投资是多少, 谁研发的.</summary>
    private static bool LacksSubject(string text) => Bare().IsMatch(text) && !NamesOther(text);

    private static bool NamesOther(string text) => text.Contains('《', StringComparison.Ordinal) || text.Any(char.IsAsciiLetterOrDigit);

    private static string Attach(string subject, string text) =>
        Bare().Match(text).Groups["who"].Success ? $"{subject}是{text}" : $"{subject}的{text}";

    private static readonly Regex[] Kinds = [Phase(), Year(), Quarter(), Month(), Day()];

    [GeneratedRegex(@"^(?:那么?|哪|还有|至于)?(?<new>[^？?，,]{1,24}?)(?:那[篇条个则份次]|又|怎么样)?呢[？?]?$|^那(?:么)?(?<new>[^？?，,哪谁什多几]{1,16})[？?]$")]
    private static partial Regex Elliptic();

    /// <summary>那王建军呢，他…: who is named in the question itself is meant, not who was spoken of before.</summary>
    [GeneratedRegex(@"^(?:那么?|至于)(?<new>[^？?，,哪谁什多几]{2,8}?)呢?[，,]")]
    private static partial Regex Turned();

    /// <summary>都是哪几家 after a question for how many: those counted, by name.</summary>
    [GeneratedRegex(@"^(?:那么?|它们|他们|这些|这[几两][家个位]|具体|分别|都|又|到底|究竟)*(?:是|有|叫|指|包括)?(?:哪(?:几|些|几些)(?:[家个名位项条所座种])?|(?<=叫)什么(?:名字)?)[？?]?$")]
    private static partial Regex NamedOnes();

    [GeneratedRegex(@"(?:多少|几)(?<unit>[家个名位项条所座种])?(?=[一-龥])")]
    private static partial Regex HowMany();

    /// <summary>采访的人叫什么: of the piece spoken of.</summary>
    [GeneratedRegex(@"^(?:那么?)?(?:被?采访|受访|被访|专访|访谈)的?(?:人|者|对象|嘉宾)")]
    private static partial Regex Interviewed();

    [GeneratedRegex(@"(?:(?!有没有|是否有?|有|是|哪|什么)[一-龥\d]){2,20}?(?:相关(?:新闻|报道)|报道|访谈|专访)")]
    private static partial Regex Piece();

    [GeneratedRegex(@"相关" + RelatedWording.Chinese)]
    private static partial Regex Related();

    /// <summary>3月10日那篇: one of the pieces spoken of.</summary>
    [GeneratedRegex(@"(?<=\d[日号])的?[那这](?:一)?[篇条则]")]
    private static partial Regex PieceOfDay();

    /// <summary>生物医药呢,也一样吗: a guess at the answer.</summary>
    [GeneratedRegex(@"(?<=呢)[，,？?\s]*(?:是不是|也|还|都|又)*(?:一样|这样|那样|如此|同样|相同|差不多)(?:的)?[吗么嘛][？?]?$")]
    private static partial Regex AlsoSo();

    /// <summary>林毅夫的看法呢: whose it is takes the other's place.</summary>
    [GeneratedRegex(@"的(?:看法|观点|意见|说法|态度|评价|见解)?$")]
    private static partial Regex Opinion();

    /// <summary>那二期有多少: what is counted was said before.</summary>
    [GeneratedRegex(@"^(?:那么?|还有)?(?<new>[^？?，,的]{1,10}?)(?:又|则|一共|总共|的话)?(?:有|是|为|达|达到|要)?(?:多少|几何|多大|怎样|如何|怎么样)[？?]?$")]
    private static partial Regex Repeated();

    [GeneratedRegex(@"(?:这|那|该)(?:家|个|位|座|款|项)?(?:公司|企业|项目|产业园|园区|机构|单位|人|装置|设备|平台|集群|中心|基地)|此人|此君|这人|那人|[这那]位(?![一-龥])|该人|它们?|[他她]们?|(?<![一-龥])其(?=[一-龥])|(?<=[，,])其(?!他|它|中|实)")]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^(?:请问|那么?|还有|它的)?(?:(?<who>谁|什么时候|哪一?年|何时|在哪里?|为什么|怎么)(?:[一-龥]{1,4}的?)|(?:总投资|投资额?|总额|面积|人口|容量|带宽|规模|产值|数量|总数|总经理|副总经理|董事长|负责人|主任|局长|书记|地址|位置|原因|目标|作用|特点|名称|全称|价格|成本|级别|时间|用途|成果|专利|员工|产品|客户|机柜|总装配机柜|机柜容量|装配机柜容量)(?:有|是|为|达到?|叫|在)?(?:多少|多大|谁|什么|哪些|哪里|几|何|哪一?[位个家年])[一-龥]{0,3})[？?]?$")]
    private static partial Regex Bare();

    /// <summary>Begins with how it is done, so that who does it was said before: 一共跑了多少趟.</summary>
    [GeneratedRegex(@"^(?:一共|总共|共计|累计|合计|到底|究竟|具体|大概|大约|又|还|主要|已经?|后来|最后|目前|现在|如今)(?:都|又|还|总共|一共)?(?![是有]没?有?[一-龥]{0,2}谁)[一-龥]{0,6}(?:什么|哪|多少|几|谁|怎|如何)[一-龥]{0,8}[？?]?$")]
    private static partial Regex Adverbial();

    [GeneratedRegex(@"(?:多少|几)[个家名位项条台套座种篇批次]*[一-龥]{0,8}[？?]?$")]
    private static partial Regex CountedThing();

    [GeneratedRegex(@"[一二三四五六七八九十\d]+期")]
    private static partial Regex Phase();

    [GeneratedRegex(@"(?:\d{4}|[今去明前]|上|下)年")]
    private static partial Regex Year();

    [GeneratedRegex(@"[一二三四\d]季度|[上下]半年")]
    private static partial Regex Quarter();

    [GeneratedRegex(@"[一二三四五六七八九十\d]+月(?:[一二三四五六七八九十\d]+[日号])?")]
    private static partial Regex Month();

    [GeneratedRegex(@"[一二三四五六七八九十\d]+[日号]")]
    private static partial Regex Day();
}

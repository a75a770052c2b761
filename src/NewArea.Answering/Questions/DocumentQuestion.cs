using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Questions;

/// <summary>A question about a document itself: who wrote it, where and when it appeared, what it is called, what belongs to it.</summary>
/// <param name="Fields">The front matter that answers, the best name first; <c>title</c> is the document's title.</param>
internal sealed partial record DocumentQuestion(IReadOnlyList<string> Fields)
{
    private static readonly (Regex Pattern, bool NeedsDocument, string[] Fields)[] Kinds =
    [
        (Related(), false, ["related"]),
        (Author(), true, ["reporter", "author", "authors", "byline"]),
        (Reporter(), false, ["reporter", "author", "authors", "byline"]),
        (Subtitle(), false, ["subtitle", "topic"]),
        (Title(), true, ["title"]),
        (Day(), true, ["date", "published"]),
        (Publisher(), true, ["publisher", "source", "paper"]),
        (Phone(), false, ["phone"]),
        (Rights(), false, ["rights", "copyright", "license"]),
        (Date(), true, ["date", "published", "year"]),
    ];

    /// <summary>Asks on which day the document appeared; a year is no answer, nor is a day that the text speaks of.</summary>
    public bool AsksDay => Fields is ["date", "published"];

    /// <returns>Null when the question is about what the documents say.</returns>
    public static DocumentQuestion? Of(string question)
    {
        var folded = TextFolding.Fold(question);
        if (Work().IsMatch(folded))
        {
            return null;
        }

        var namesDocument = ThisDocument().IsMatch(folded);
        foreach (var (pattern, needsDocument, fields) in Kinds)
        {
            if (pattern.IsMatch(folded) && (namesDocument || !needsDocument))
            {
                return new DocumentQuestion(fields);
            }
        }

        return null;
    }

    [GeneratedRegex(@"[这本该此][篇份则条]?(?:文章?|报道|新闻|稿[件子]?|简报|通讯|消息|文)|^(?:文章|报道|新闻|稿[件子])|^这是.{1,12}(?:报道|文章|新闻|稿件?)|文章的|报道的|\b(?:this|the) (?:article|report|story|piece|news|text|briefing)\b|\bwho (?:wrote|penned|authored) (?:this|it)\b")]
    private static partial Regex ThisDocument();

    [GeneratedRegex(@"《[^》]+》")]
    private static partial Regex Work();

    [GeneratedRegex(@"谁.{0,3}(?:写|撰|采访|报道)|(?:写|撰写|采写|撰稿|执笔|报道)的?(?:人|者|记者|作者)|作者|出自谁|\bwho (?:wrote|reported|authored|penned)\b|\bauthor\b|\bwritten by\b|\bbyline\b")]
    private static partial Regex Author();

    [GeneratedRegex(@"^(?:请问)?(?:采写|报道|撰稿)?(?:本文|文章|报道|新闻)?的?(?:记者|作者|撰稿人)(?:[?。 ]*$|是谁|叫什么|是哪一?位|姓名|的?名字)|\breporter\b.*\bname\b|\bwho (?:is|was) the (?:reporter|author)\b")]
    private static partial Regex Reporter();

    [GeneratedRegex(@"副标题|副题|\bsubtitle\b")]
    private static partial Regex Subtitle();

    [GeneratedRegex(@"标题|题目|题名|(?:文章?|报道|新闻)叫什么|\btitle\b|\bheadline\b|\bcalled\b")]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:哪一?[家个份些]|什么).{0,3}(?:报纸?|媒体|报社|刊物|报刊)|(?:刊登|刊发|发表|登载|发布|刊载)(?:于|在)?(?:哪|什么)|出自(?:哪|什么)|来源|\bwhich (?:paper|newspaper|media|outlet)\b|\bpublish(?:ed|er)\b(?!.*\bwhen\b)|\bsource\b")]
    private static partial Regex Publisher();

    /// <summary>The piece is what appears: a day on which something in it happened is another question.</summary>
    [GeneratedRegex(@"^[^,。]{0,16}?(?:几月几[日号]|几[日号]|哪一?[天日]|哪月哪日|(?:见报|发表|刊登|刊发|出版|发布)的?(?:具体)?(?:日期|时间)|(?:哪一?期|何日))(?:的?报|见报|刊登|刊发|发表|登|发布|发出|出版|写|上线|的|出|[?。]|$)|\b(?:what|which) (?:day|date)\b.*\b(?:published|appear(?:ed)?|printed|printing|released)\b|\bpublication date\b|\bexact (?:day|date)\b.*\bpublished\b|\b(?:what|which) (?:day|date) was (?:this|the) (?:article|report|story|piece|news) (?:published|printed|written)\b")]
    private static partial Regex Day();

    [GeneratedRegex(@"(?:文章?|报道|新闻|稿[件子]?|简报|通讯|消息)(?:的|是|讲|说|写|谈|在|于|报道|发生|刊登|发表|发布|见报|出版)*(?:哪一?[年天日]|什么时候|何时|几月|哪个?月|日期|什么时间)|\bwhen (?:was|did|is) (?:this|the) (?:article|report|story|piece|news|text|briefing)\b|\b(?:what|which) (?:date|year)\b.{0,20}\b(?:article|report|story|piece|news|text|briefing)\b")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?:版权|著作权)[^,]{0,14}(?:谁|哪|什么(?:机构|单位|地方|部门|人))|(?:谁|哪[一-龥]{0,4})[^,]{0,8}(?:拥有|持有|管理?|负责|掌握|代理|保护|行使)[^,]{0,8}(?:版权|著作权)|\bwho (?:owns|holds|manages|controls|has|looks after)\b.*\b(?:copyright|rights)\b|\bwhose (?:is the )?copyright\b")]
    private static partial Regex Rights();

    [GeneratedRegex(@"^(?:请问)?(?:联系|咨询|服务)?电话(?:号码)?(?:是|有)?(?:多少|几号|什么)?[?。 ]*$|(?:版权|转载|授权|许可|维权|保护中心|编辑部|投稿|使用.{0,6}内容|作品).{0,12}(?:电话|号码|拨打)|(?:引用|转载|摘编|使用|转发|授权|版权|许可)[^?]{0,16}(?:拨|打|致电|联系|找)(?:给|一下)?(?:谁|哪|什么|多少)|(?:打|拨|致电).{0,6}电话.{0,8}(?:版权|转载|授权|许可|使用)|\b(?:copyright|permission|reprint|licen[cs]e|use (?:of )?the content)\b.*\b(?:phone|number|call|telephone)\b|\b(?:phone|number|call|telephone)\b.*\b(?:copyright|permission|reprint|licen[cs]e|use the content)\b")]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?:哪些|几[篇条个则]|多少|什么|列出).{0,6}相关(?:新闻|报道|阅读|链接|文章|稿件)|相关(?:的)?(?:新闻|报道|阅读|链接|文章|稿件)(?:都|一共|共)?(?:有|是)?(?:哪些|几[篇条个则]|多少|什么)|\b(?:which|what|list|how many)\b.*\brelated (?:news|articles?|pieces?|stories|reports?)\b")]
    private static partial Regex Related();
}

using System.Text.RegularExpressions;

namespace NewArea.Answering.Questions;

/// <summary>
/// Tells a question about a document itself, however it is worded, by what it does not say: take away the words for the document,
/// for asking, for citing and for politeness, and beside its title or its author nothing is left to ask about.
/// </summary>
internal static partial class DocumentCues
{
    /// <summary>Characters, or English words, that may be left where the question says that it means this document.</summary>
    private const int Most = 3;
    private const int MostWords = 1;

    private static readonly (Regex Cue, string[] Fields)[] Kinds =
    [
        (Subtitle(), DocumentQuestion.OfSubtitle),
        (Title(), ["title"]),
        (Author(), DocumentQuestion.OfAuthor),
    ];

    /// <param name="folded">A question, folded.</param>
    /// <param name="namesDocument">Whether it says that it means this document.</param>
    /// <returns>The front matter that answers; null where the question is about something else.</returns>
    public static IReadOnlyList<string>? FieldsOf(string folded, bool namesDocument) => IsOfAnotherPiece(folded) ? null : Kinds
        .Where(kind => SaysNothingElse(folded, kind.Cue, namesDocument))
        .Select(kind => kind.Fields)
        .FirstOrDefault();

    /// <summary>Whether a question is about a piece that stands beside the document: its author is not the document's.</summary>
    public static bool IsOfAnotherPiece(string folded) => RelatedPiece().IsMatch(folded) || AnotherPiece().IsMatch(folded)
        || DocumentQuestion.DayIn(folded) is not null;

    /// <summary>Whether beside the cue little is said in the clause that asks for it.</summary>
    public static bool SaysNothingElse(string folded, Regex cue, bool namesDocument)
    {
        var clause = Clauses().Split(folded).FirstOrDefault(clause => cue.IsMatch(clause) && (AskingWords.Stand(clause) || Bids().IsMatch(clause)));
        if (clause is null)
        {
            return false;
        }

        var left = Left(cue.Replace(clause, " "));
        return left.Count(character => character > 'z') <= (namesDocument ? Most : 0) && Words().Count(left) <= (namesDocument ? MostWords : 0);
    }

    /// <summary>What a question says beside the document, asking, citing and politeness.</summary>
    public static string Left(string folded) => EnglishKnown().Replace(Known().Replace(Quoted().Replace(folded, " "), " "), " ");

    /// <summary>The related piece that a question means; null where it is about none.</summary>
    public static AskedPiece? PieceOf(string folded) =>
        RelatedPiece().IsMatch(folded) && !AsksForCredits(folded) ? PieceOf(folded, Left(PieceWords().Replace(folded, " "))) : null;

    /// <summary>A piece that a question tells from this document by what it is about: 采访渔港老总的文章哪天登的.</summary>
    public static AskedPiece? OtherPieceOf(string folded) =>
        OtherPiece().Match(folded) is { Success: true } other && !AsksForCredits(folded) ? PieceOf(folded, Left(other.Groups["about"].Value)) : null;

    /// <summary>Whether a question asks who wrote a piece or how it was read, which no list of pieces tells.</summary>
    public static bool AsksForCredits(string folded) => Credits().IsMatch(folded);

    private static AskedPiece PieceOf(string folded, string about) => new(
        DocumentQuestion.DayIn(folded),
        Earliest().IsMatch(folded) ? PieceOrder.First : Latest().IsMatch(folded) ? PieceOrder.Last : PieceOrder.Any,
        Interview().IsMatch(folded),
        about.Trim());

    [GeneratedRegex(@"告诉|给我|发我|帮我|\b(?:tell|give|send|show) (?:me|us)\b")]
    private static partial Regex Bids();

    [GeneratedRegex(@"[,。;:!?]|(?<=[a-z])\. | - ")]
    private static partial Regex Clauses();

    [GeneratedRegex("《[^》]*》")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"副标题?|副题|\bsub-?(?:title|heading|headline|head)\b|\b(?:standfirst|strapline)\b")]
    private static partial Regex Subtitle();

    [GeneratedRegex(@"(?<!小|副)标题|题目|篇名|题名|题为|标目|\b(?:headline|title|titled)\b")]
    private static partial Regex Title();

    [GeneratedRegex(@"作者|记者|署名|(?<=[上里])署|责任者|执笔|撰稿人?|(?:谁|哪[个位])写|写的人|出自|手笔|\b(?:reporter|journalist|author|byline|writer|wrote|penned)\b")]
    private static partial Regex Author();

    [GeneratedRegex(
        "请问|[您你]好|劳驾|麻烦|谢谢|帮我|帮忙|告诉|确认|知道|了解|我们?|[你您]们?|想|需要|应[该当]|该|要|得|能|可以|可否|一下"
        + "|什么样?|啥|哪|谁|几|多少|怎么|如何|怎样|是否|有没有"
        + "|文章|报道|报导|新闻|稿[件子]?|原文|全文|正文|文[中本]?|通讯|特写|简报|消息|材料|网页|页面|里[面头]?|上面"
        + "|参考文献|参考资料|文献|引[用注]?|[脚尾]注|注释|标注|著录|论文|作业|图书馆|数据库|检索|搜索?|查|填|写|列|标|注|署|栏|准确?|正确|完整|具体|原"
        + "|名[字称]?|姓名?|字|称呼?|叫|是|为|作|做|的|了|呢|吗|吧|啊|呀|来着|到底|究竟|分别|给|用|以|在|把|由|按|从|[个位篇份则条]|[一两三四五六八十]|比较|最|大|主|总|去|来|时候?|[那这本此]|上|下|内|发|抄|念|复制|再|还|都|和|跟|与|并|且")]
    private static partial Regex Known();

    [GeneratedRegex(@"\b(?:i|we|you|me|my|our|your|us|need|needs|want|would|d|like|could|can|may|please|pls|kindly|tell|give|let|know|to|cite|citing|quote|quoting|reference|for|the|in|on|of|a|an|this|that|it|its|s|is|was|are|were|be|been|what|whats|who|whos|whose|which|how|do|does|did|thesis|paper|essay|bibliography|footnote|article|report|story|piece|text|news|briefing|name|names|full|exact|called|behind|responsible|by|written|write|and|at|top|say|says|again|just|quickly|hi|hello|thanks|with|as|so|give|given)\b")]
    private static partial Regex EnglishKnown();

    [GeneratedRegex("[a-z]{2,}")]
    private static partial Regex Words();

    /// <summary>Who wrote a related piece, how often it was read: no list of pieces tells.</summary>
    [GeneratedRegex(@"作者|(?<!采访[一-龥]{0,3})记者(?!采访)|谁写|字数|多少字|阅读量|网址|评论|转发量|\b(?:author|reporter|journalist|wrote|written by|byline|words|views|comments?|link|url)\b")]
    private static partial Regex Credits();

    private const string ChinesePiece = "(?:新闻|报道|阅读|链接|文章|稿[件子]?|内容|条目|推荐)";
    private const string EnglishPiece = "(?:pieces?|stor(?:y|ies)|articles?|reports?|items?|news|reads?|reading|headlines?)";

    [GeneratedRegex("(?:相关|关联|配套|延伸|链接)的?" + ChinesePiece + "|(?:文末|文后|篇末|末尾|结尾|最后|后面|下面|底下|底部)[^,?]{0,6}(?:附|列|挂|带|推荐|链接|放)[^,?]{0,6}" + ChinesePiece
        + "|" + @"\b(?:related|follow-on|follow-up|accompanying|linked|further) " + EnglishPiece + @"\b|\bfurther reads?\b|\banother (?:story|piece|article|report)\b")]
    private static partial Regex RelatedPiece();

    [GeneratedRegex(@"(?:访谈|专访|采访|访问)的?[那这]一?[篇条]|[那这]一?[篇条](?:访谈|专访|采访)|\b(?:piece|story|article|item) (?:about|on)\b")]
    private static partial Regex AnotherPiece();

    /// <summary>采访城投集团老总的文章哪天登的, the piece about fertile soil: not this one.</summary>
    [GeneratedRegex(@"^(?![这本该此])(?:请问)?(?:采访|专访|访谈|访问|讲|写|关于|有关|谈|介绍)(?:了|过)?(?<about>[^,?]{2,24}?)的(?:那一?[篇条])?(?:文章|报道|新闻|稿[件子]?|专访|访谈|消息)[^,?]{0,4}(?:是|在)?(?:哪一?[天日]|几[号月日]|什么时候|何时|什么日期)[^,?]{0,3}(?:登|发|刊|见报|出|的)"
        + @"|^(?:on )?(?:what|which) (?:day|date) (?:was|did) the " + EnglishPiece + @" (?:about|on|covering|regarding) (?<about>[^?]{4,80}?) (?:published|printed|released|posted|appear|run|come out)\b|^when (?:was|did) the (?:piece|story|article|report|item) (?:about|on|covering|regarding) (?<about>[^?]{4,80}?) (?:published|printed|released|posted|appear|run|come out)\b")]
    private static partial Regex OtherPiece();

    [GeneratedRegex(@"最早|最旧|最先|\b(?:oldest|earliest|first)\b")]
    private static partial Regex Earliest();

    [GeneratedRegex(@"最新|最近|最晚|\b(?:newest|latest|most recent|last)\b")]
    private static partial Regex Latest();

    [GeneratedRegex(@"采访|访谈|专访|受访|对话|\binterview\w*")]
    private static partial Regex Interview();

    /// <summary>Words for the pieces, their days and what is asked of them.</summary>
    [GeneratedRegex(@"(?:相关|关联|配套|延伸|链接)的?|文末|文后|篇末|末尾|结尾|最[后早新近晚旧先]|后面|底[下部]|[附列挂带]|推荐|" + ChinesePiece
        + @"|讲|说|谈|介绍|关于|主题|栏目|专栏|日期|[哪那]天|什么时候|\d+月|\d+[日号]|采访|访谈|专访|受访者?|对话|企业|负责人|老总|领导|人物|那些|其中|有|一共|共|总共"
        + @"|\b(?:related|follow-on|follow-up|accompanying|linked|further|another|there|any|interview\w*|dated|date|from|about|january|february|march|april|may|june|july|august|september|october|november|december|\d+(?:st|nd|rd|th)?|" + EnglishPiece + @"|bottom|end|tacked|list(?:ed)?|company|boss|newest|latest|oldest|earliest|most|recent|when|column|topic|subject|below|after|under|attached|appended)\b")]
    private static partial Regex PieceWords();
}

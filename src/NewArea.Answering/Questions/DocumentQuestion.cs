using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Figures;
using NewArea.Memory.Text;

namespace NewArea.Answering.Questions;

/// <summary>A question about a document itself: who wrote it, where and when it appeared, what it is called, what belongs to it.</summary>
/// <param name="Fields">The front matter that answers, the best name first; <c>title</c> is the document's title.</param>
internal sealed partial record DocumentQuestion(IReadOnlyList<string> Fields)
{
    /// <summary>The front matter that tells who wrote it, and the line below its title.</summary>
    public static readonly string[] OfAuthor = ["reporter", "author", "authors", "byline"];
    public static readonly string[] OfSubtitle = ["subtitle", "topic"];

    private static readonly (Regex Pattern, bool NeedsDocument, string[] Fields)[] Kinds =
    [
        (Appended(), false, ["appended", "related"]),
        (RelatedCount(), false, ["appended", "related"]),
        (RelatedOfDay(), false, ["related"]),
        (RelatedOnSomebody(), false, ["related"]),
        (Related(), false, ["related"]),
        (RelatedPieces(), false, ["related"]),
        (Works(), false, ["works"]),
        (Editor(), false, ["editor"]),
        (Proofreader(), false, ["proofreader"]),
        (Photographer(), false, ["photographer"]),
        (Intern(), false, ["intern"]),
        (Correspondent(), false, ["correspondent"]),
        (Author(), true, OfAuthor),
        (Reporter(), false, OfAuthor),
        (Subtitle(), false, OfSubtitle),
        (Title(), true, ["title"]),
        (TitleAlone(), false, ["title"]),
        (Day(), true, ["date", "published"]),
        (Page(), false, ["page"]),
        (Publisher(), true, ["publisher", "source", "paper"]),
        (Hotline(), false, ["hotline"]),
        (Phone(), false, ["phone"]),
        (Signature(), false, ["signature"]),
        (Rights(), false, ["rights", "copyright", "license"]),
        (Reprint(), false, ["reprint"]),
        (PutElsewhere(), false, ["reprint"]),
        (ThisYear(), false, ["year"]),
        (Date(), true, ["date", "published", "year"]),
    ];

    /// <summary>
    /// Only a line on the document can tell: the day on which it appeared (a year is no answer, nor is a day that the text speaks
    /// of), whom its credits name, whether it may be printed. What no line says is refused.
    /// </summary>
    public bool MustBeStated => RelatedWith is not null || Fields is ["date", "published"]
        or ["editor" or "proofreader" or "photographer" or "intern" or "correspondent" or "hotline" or "reprint" or "page"] or ["appended", ..];

    /// <summary>Asks what stands below the text, so that the line that announces it is part of the answer.</summary>
    public bool AsksAppended => Fields is ["appended", ..];

    /// <summary>The day of the one related piece that is meant; null where all are.</summary>
    public Figure? RelatedOn { get; private init; }

    /// <summary>Whom the one related piece that is meant interviews; null where nobody is named.</summary>
    public string? RelatedTo { get; private init; }

    /// <summary>A figure that the one related piece that is meant names (the 95 measures); null where none is named.</summary>
    public Figure? RelatedWith { get; private init; }

    /// <summary>The one related piece that is meant, told in other words; null where it is none or told by the members before.</summary>
    public AskedPiece? Piece { get; private init; }

    /// <summary>The document by its title, folded; null where the question names none.</summary>
    public string? Work { get; private init; }

    /// <returns>Null when the question is about what the documents say.</returns>
    public static DocumentQuestion? Of(string question)
    {
        var folded = TextFolding.Fold(question).Replace("报导", "报道", StringComparison.Ordinal);
        if (NamedWork().Match(folded) is { Success: true } work)
        {
            return DocumentCues.FieldsOf(folded, namesDocument: false) is { } ofWork ? new DocumentQuestion(ofWork) { Work = work.Groups["name"].Value } : null;
        }

        if (DocumentCues.OtherPieceOf(folded) is { } other)
        {
            return new DocumentQuestion(["related"]) { Piece = other };
        }

        var namesDocument = ThisDocument().IsMatch(folded);
        foreach (var (pattern, needsDocument, fields) in Kinds)
        {
            if (pattern.Match(folded) is { Success: true } match && (namesDocument || !needsDocument))
            {
                return new DocumentQuestion(fields)
                {
                    RelatedOn = pattern == RelatedOfDay() || pattern == RelatedPieces() ? DayIn(folded) : null,
                    RelatedTo = match.Groups["about"] is { Success: true, Value: var about } ? about : null,
                    Piece = fields is ["related"] && DocumentCues.PieceOf(folded) is { Interviews: true, On: null } interview ? interview : null,
                    RelatedWith = fields is ["related"] ? FigureReader.Read(folded).Find(figure => figure.Kind != FigureKind.Date && Numerals().IsMatch(folded.AsSpan(figure.Start, figure.End - figure.Start))) : null,
                };
            }
        }

        return DocumentCues.PieceOf(folded) is { } piece ? new DocumentQuestion(["related"]) { Piece = piece }
            : DocumentCues.FieldsOf(folded, namesDocument) is { } cued ? new DocumentQuestion(cued)
            : null;
    }

    [GeneratedRegex(@"\d{2}")]
    private static partial Regex Numerals();

    /// <summary>The first day that a folded question gives.</summary>
    public static Figure? DayIn(string folded) => FigureReader.Read(folded).Find(figure => figure.IsDay);

    [GeneratedRegex(@"[这本该此][篇份则条](?:写|讲|关于|谈|介绍|报道)[^,?。]{1,14}的(?:文章?|报道|新闻|稿[件子]?|通讯)|[这本该此][篇份则条]?(?:文章?|报道|新闻|稿[件子]?|简报|通讯|消息|文)|^(?:文章|报道|新闻|稿[件子])|^这是.{1,12}(?:报道|文章|新闻|稿件?)|文章的|报道的|哪一?年的(?:稿|文章|报道|新闻)|\b(?:this|the) (?:article|report|story|piece|news|text|briefing|write-?up)\b|\bthis (?:feature|item|column)\b|\bwho (?:wrote|penned|authored) (?:this|it)\b|\b(?:does|did) this come from\b")]
    private static partial Regex ThisDocument();

    [GeneratedRegex(@"《(?<name>[^》]+)》")]
    private static partial Regex NamedWork();

    [GeneratedRegex(@"谁.{0,3}(?:写|撰|采访|报道)|(?:写|撰写|采写|撰稿|执笔|报道)的?(?:人|者|记者|作者)|作者|(?:出自|出于|是)(?:谁|哪一?[位个]?(?:记者|作者|人)?)(?:之?手|的?手笔|笔下)|出自谁|(?:谁|哪一?位(?:记者)?)(?:执笔|动笔|写|采写)|署名的?(?:记者|作者|人)?(?:是|为|写)?[^,?]{0,4}(?:谁|哪|什么)|署(?:的|了)?(?:是)?(?:谁|哪一?[位个]|什么人)的?名?|\bwho (?:wrote|reported|authored|penned)\b|\bauthor\b|\bwritten by\b|\bbyline\b")]
    private static partial Regex Author();

    [GeneratedRegex(@"^(?:请问)?(?:采写|报道|撰稿)?(?:本文|文章|报道|新闻)?的?(?:记者|作者|撰稿人)(?:[?。 ]*$|是谁|叫什么|是哪一?位|姓名|的?名字)|\breporter\b.*\bname\b|^byline[?. ]*$|\bwho (?:is|was) the (?:reporter|author)\b(?! of (?!this\b|the (?:article|report|story|piece|text)\b))")]
    private static partial Regex Reporter();

    /// <summary>The line below the title; several of them are headings of sections.</summary>
    [GeneratedRegex(@"^(?!.*(?:哪些|几个|多少|所有|分别)).*(?:副标题|副题|(?<!第[一二三四五\d][个条]?)小标题|次标题|标题(?:的)?(?:下面|底下|下方|下边|下)[^?]{0,10}(?:行|句|一条))|\bsub-?(?:title|heading|headline|head)\b|\bline (?:under|below) the (?:title|headline)\b")]
    private static partial Regex Subtitle();

    [GeneratedRegex(@"标题|题目|题名|(?:文章?|报道|新闻)叫什么|\btitle\b|\bheadline\b|\bcalled\b")]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:请问?|帮我|麻烦|把|告诉我|给我|看看|那)*(?:文章|报道|新闻|稿子|这篇)?的?(?:大|主|正|总)?标题(?:是|叫|写的?是?|告诉我|发我|抄?给我|念一下|是?怎么写的?)*(?:什么|啥|一下|一遍)?[?。 ]*$|^(?:the )?(?:headline|title)(?: please| pls)?[?. ]*$")]
    private static partial Regex TitleAlone();

    [GeneratedRegex(@"(?:哪一?[家个份些]|什么).{0,3}(?:报纸?|媒体|报社|刊物|报刊)|(?:刊登|刊发|发表|登载|发布|刊载)(?:于|在)?(?:哪|什么)|出自(?:哪|什么)|来源|\b(?:which|what) (?:paper|newspaper|media|outlet|publication)\b|\bwhere does (?:this|it) come from\b|\bpublish(?:ed|er)\b(?!.*\bwhen\b)|\bsource\b")]
    private static partial Regex Publisher();

    /// <summary>The piece is what appears: a day on which something in it happened is another question.</summary>
    [GeneratedRegex(@"^[^,。]{0,16}?(?:几月几[日号]|几[日号]|哪一?[天日]|哪月哪日|(?:见报|发表|刊登|刊发|出版|发布)的?(?:具体)?(?:日期|时间)|(?:哪一?期|何日))(?:的?报|见报|刊登|刊发|发表|登|发布|发出|出版|写|上线|的|出|[?。]|$)|\b(?:what|which) (?:day|date)\b.*\b(?:published|appear(?:ed)?|printed|printing|released)\b|\bpublication date\b|\bexact (?:day|date)\b.*\bpublished\b|\b(?:what|which) (?:day|date) was (?:this|the) (?:article|report|story|piece|news) (?:published|printed|written)\b")]
    private static partial Regex Day();

    [GeneratedRegex(@"(?:哪一?年|什么时候|何时|几月|哪一?天)的?(?:稿[件子]?|文章|报道|新闻)[啊呀呢]?(?:[?。 ]*$|[,。;])|(?:文章?|报道|新闻|稿[件子]?|简报|通讯|消息)(?:的|是|讲|说|写|谈|在|于|报道|发生|刊登|发表|发布|见报|出版)*(?:哪一?[年天日]|什么时候|何时|几月|哪个?月|日期|什么时间)|\bwhen (?:was|did|is) (?:this|the) (?:article|report|story|piece|news|text|briefing)\b|\b(?:what|which) (?:date|year)\b.{0,20}\b(?:article|report|story|piece|news|text|briefing)\b")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?:版权(?!声明|页|说明|(?:保护)?中心[^,]{0,6}(?:成立|建立|设立|地址|在哪|主任|负责人|领导|院长|经理|老板|法人|传真|邮箱|电话|员工)|局|协会)|著作权)[^,]{0,14}(?:谁|哪(?!一?[年天月日])|什么(?:机构|单位|地方|部门|人))|(?:谁|哪[一-龥]{0,4})[^,]{0,8}(?:拥有|持有|管理?|负责|掌握|代理|保护|行使)[^,]{0,8}(?:版权|著作权)|\bwho (?:owns|holds|manages|controls|has|looks after)\b.*\b(?:copyright|rights)\b|\bwhose (?:is the )?copyright\b|\b(?:re-?use|reprint|republish|reproduce|repost|copy|use (?:one of )?(?:the|this|your|these)) [^?]*\b(?:whose (?:consent|permission|approval)|who(?:m|ever)? (?:do|should|must|can|would|has|have) (?:i|we|one|to) (?:have to )?(?:ask|contact|write to|turn to|approach)|who (?:can |could |may |must |has to )?(?:permits?|agrees?|allows?|(?:give|grant)s? (?:me |us )?(?:the )?(?:permission|consent)))\b|\b(?:who|which|what)\b[^?]*\b(?:polices?|protects?|enforces?|guards?|defends?|administers?)\b[^?]*\b(?:copyrights?|rights)\b")]
    private static partial Regex Rights();

    [GeneratedRegex(@"^(?:请问|你们|这家|该)?(?:(?:新闻|报料|爆料|读者|编辑部|本报|报社|报纸|采编|投稿)的?)热线(?:电话|号码)?(?:是|有|叫)?(?:多少|几号|什么|哪个)?[?。 ]*$|\b(?:news|editorial|readers?'?s?|newspaper'?s?) (?:hotline|tip line)\b")]
    private static partial Regex Hotline();

    /// <summary>Where in the paper it stood.</summary>
    [GeneratedRegex(@"(?:刊登|刊发|刊载|登|发表|见报|报纸|日报|晚报)[^?]{0,10}(?:第几版|几版|哪一?个?版面?)(?!本|权|块|画)|\b(?:which|what) page\b[^?]*\b(?:newspaper|paper|report|article|story|piece|print\w*)\b")]
    private static partial Regex Page();

    /// <summary>Whose name stands below a notice.</summary>
    [GeneratedRegex(@"(?:谁|哪一?[家个]|什么)[^,?]{0,8}落的?款|声明[^?]{0,8}(?:谁|哪)[^?]{0,6}名义|(?:文末|末尾|最后|声明)[^?]{0,8}署[^?]{0,4}(?:谁|什么|哪)|落款(?:处)?(?:是|写|署|为|单位|机构|的)|\bwho signed\b|\bsigned by (?:whom|who)\b|\bwhose (?:name|signature)\b[^?]*\b(?:under|below|beneath|at the (?:foot|bottom|end) of)\b")]
    private static partial Regex Signature();

    /// <summary>Whether others may print it. The text's own words are the answer: yes or no is for the reader to say.</summary>
    [GeneratedRegex(@"(?:能不能|能否|可不可以|可否|是否|允许|允不允许|可以|准不准|让不让|许不许|需不需要|要不要|才能|能|要)[^,。?]{0,12}(?:转载|摘编|翻印|转登|(?:转发|搬运|引用|照搬|改编|翻译|复制|使用)[^,。?]{0,6}(?:这|本|该|此|全)(?:篇|文|则|条|稿|报道))[^,。]{0,8}(?:吗|么)?[?。 ]*$|(?:公众号|博客|网站|微博|抖音|头条号?|自媒体|别家|别人|其他媒体|外媒)[^,?]{0,8}(?:能不能|能否|可不可以|可以|可否|能)[^,?]{0,4}(?:转|发|登|用|搬)(?:载|走|过去|过来|一下)?(?:吗|么|不)?[?。 ]*$|(?:转载|摘编|翻印|转登|(?:直接|随便|擅自|原样|全文|整篇|照原样)(?:搬运?|照搬|转发?|复制|拷贝|抄))(?:走|过去|过来|一下|一份|了)?[^,。?]{0,8}(?:行不行|可以吗|行吗|可不可以|成吗|合适吗|违规吗|违法吗|没事吧|要授权吗|(?:什么|哪些)(?:条件|要求|规定)|(?:怎么|如何)(?:授权|获得|办|申请))|(?:转载|摘编|转登|转发)[^?]{0,10}(?:谁|哪一?[家个里]|什么(?:人|单位|机构))[^?]{0,4}(?:点头|同意|许可|批准|授权|答应|批|允许|说了算)|(?:经|过|征得|获得?|取得)(?:了|到)?(?:谁|哪一?[个家里]|什么)[^?]{0,6}(?:同意|许可|批准|授权|点头)|(?:谁|哪一?[家个里])[^?]{0,6}(?:点头|同意|许可|批准|授权|答应|允许)[^?]{0,8}(?:转载|摘编|转登)|(?:转|摘|搬|引|用|登|发|贴)[^?]{0,14}(?:公众号|博客|网站|微博|抖音|头条|自媒体|朋友圈|官网|小程序|内网|内刊|校刊|视频号|宣传册|画册|展板|书里|课件|[这本该此][篇份则条]|文章|报道|原文|稿子?)[^?]{0,10}(?:问|找|联系|请示|征求|通知|经过?|得到)(?:一下)?(?:谁|哪一?[家个里])|(?:转|摘|搬|引|用|登|发|贴)[^?]{0,14}(?:公众号|博客|网站|微博|抖音|头条|自媒体|官网|内网|内刊|校刊|宣传册|画册|[这本该此][篇份则条]|文章|报道|原文|稿子?)[^?]{0,12}(?:谁|哪一?[家个里])[^?]{0,3}(?:点头|同意|许可|批准|授权|答应|说了算)|\b(?:can|could|may|am|are|is|do)\b[^.?]{0,30}\b(?:republish|re-?print|re-?post|re-?use|reproduce|syndicate|excerpt)\b[^?]*\?*$|\b(?:republish(?:ed|ing)?|reprint(?:ed|ing)?)\b[^.?]{0,20}\b(?:allowed|permitted|rules|conditions)\b")]
    private static partial Regex Reprint();

    /// <summary>Whether the piece may be put elsewhere, in other words: 把稿子搬到公众号上行不行, 转这篇算不算侵权.</summary>
    [GeneratedRegex(@"(?:稿[子件]?|文章|报道|原文|全文|内容|图片?|照片|视频|素材|[这本此该]篇[一-龥]{0,2}|《[^》]+》)[^?]{0,12}(?:搬|转|贴|挂|发|登|用|放|拷|抄|复制|粘贴?)(?:到|去|在|进|上|过来|走)[^,?]{0,12}(?:公众号|博客|网站|微博|抖音|头条号?|自媒体|朋友圈|官网|小程序|内网|内刊|校刊|视频号|群里|展板|书里|画册)[^?]{0,6}[,\s]?(?:行不行|行[吗么]|可不可以|可以[吗么]|能不能|能[吗么行]|成不成|成吗|要紧吗|有没有问题|没问题吧|违不违规|违规吗|违法吗|犯法吗)|(?:转|搬|用|抄|截|发|引)[^?]{0,16}(?:算不算|会不会|算|是不是|属不属于|构成)[^,?]{0,2}侵权")]
    private static partial Regex PutElsewhere();

    /// <summary>What a note on rights covers.</summary>
    [GeneratedRegex(@"受[^,?]{0,6}保护的[^,?]{0,6}(?:作品|内容|东西)[^?]{0,8}(?:哪些|什么|哪几|类型|种类)|\b(?:which|what)(?: kinds? of| sorts? of| types? of)? works (?:are|is) (?:protected|covered)\b")]
    private static partial Regex Works();

    /// <summary>Which year the text means by its own "this year".</summary>
    [GeneratedRegex(@"^[^?]{0,12}""?今年(?:[一二三四]季度|[上下]半年|\d+月份?)?""?[^?]{0,10}(?:是|指|说的?|到底|究竟|算|等于)[^?]{0,4}(?:哪一?年|什么年份?|几几年|多少年)[^?,。]{0,6}(?:[?。 ]*$|[?。,])|\b(?:what|which) year\b[^?]*\b[""']?this year\b|\bthis year[""']?[^?]*\b(?:what|which) year\b")]
    private static partial Regex ThisYear();

    private const string Credited = @"(?:是|叫|有|都|为|署|由)*(?:谁|哪一?[位个几]|什么(?:名字|人)?|何人)[^,]{0,6}[?。 ]*$";

    private const string EnglishDocument = @"(?: (?:of|for) (?:this|the) (?:article|report|story|piece|news|text|briefing))?[?. ]*$";

    private const string OfDocument = @"^(?:请问)?(?:(?:这|本|该|那)篇?(?:文章?|报道|新闻|稿[件子]?)?|文章|报道|稿[件子])?(?:的|里|中|末尾|最后)*(?:署名)?的?";

    [GeneratedRegex(OfDocument + "(?:责任编辑|责编|编辑|编审|值班编辑)" + Credited + @"|\bwho edited (?:this|the|it)\b|\bwho (?:is|was) the (?:responsible |copy |duty )?editor" + EnglishDocument)]
    private static partial Regex Editor();

    [GeneratedRegex(OfDocument + "校对" + Credited + @"|\bwho proofread\b|\bwho (?:is|was) the proofreader" + EnglishDocument)]
    private static partial Regex Proofreader();

    [GeneratedRegex(OfDocument + "(?:摄影记者|摄影师|摄影|摄像)(?:者|的人)?" + Credited + @"|^(?:请问)?(?:(?:这|本|该|那)篇?(?:文章?|报道|新闻|稿[件子]?)?|文章|报道|文中)?的?(?:里面?|中)?的?(?:照片|图片|配图|图)(?:都)?(?:是)?(?:由)?(?:谁|哪一?[位个名](?:摄影)?(?:记者|老师|人)?)(?:拍|摄|提供)|\bwho (?:took|shot) the (?:photos?|photographs?|pictures?)\b|\bwho (?:is|was) the photographer" + EnglishDocument)]
    private static partial Regex Photographer();

    [GeneratedRegex(OfDocument + "实习(?:生|记者)" + Credited + @"|\bwho (?:is|was) the intern" + EnglishDocument)]
    private static partial Regex Intern();

    [GeneratedRegex(OfDocument + "通讯员" + Credited + @"|\bwho (?:is|was|are|were) the correspondents?" + EnglishDocument)]
    private static partial Regex Correspondent();

    private const string Reuse = @"\b(?:copyright|permission|re-?print|republish|re-?use|reproduce|licen[cs](?:e|es|ing)|use (?:a|an|any|some) (?:passage|part|excerpt|paragraph|extract|section|picture|photo|text|piece)|use (?:of |one of )?(?:the|this|your|these) (?:content|photos?|pictures?|images?|article|text|material))\b";

    [GeneratedRegex(@"^(?!.*(?:邮箱|邮件|传真|微信|网址|地址|上班|周末|几点|工作时间|营业|\b(?:e-?mail|fax|address|hours|website)\b))(?:.*?)(?:^(?:请问)?(?:把)?(?:联系|咨询|服务)?(?:电话|座机)(?:号码)?(?:是|有)?(?:多少|几号|什么|发我|告诉我|给我)?(?:一下|吗|没有)?[?。 ]*$|(?<![几多少每\d一二三四五六七八九十两百千])座机|固定电话|(?:版权|转载|授权|许可|维权|保护中心|编辑部|投稿|使用.{0,6}内容|作品).{0,12}(?:电话|号码|拨打)|(?:引用|转载|摘编|使用|转发|授权|版权|许可)[^?]{0,16}(?:拨|打|致电|联系|找)(?:给|一下)?(?:谁|哪|什么|多少)|(?:打|拨|致电).{0,6}电话.{0,8}(?:版权|转载|授权|许可|使用)|用[^?]{0,8}(?:照片|图片|内容|稿子|文章)[^?]{0,10}(?:打|拨)[^?]{0,4}(?:电话|号码?)|" + Reuse + @".*\b(?:phone|number|call|telephone|ring|dial)\b|\b(?:phone|number|call|telephone|ring|dial)\b.*" + Reuse + ")")]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?:哪些|几[篇条个则]|多少|什么|列出).{0,6}相关" + RelatedWording.Chinese + @"|相关(?:的)?" + RelatedWording.Chinese + @"(?:都|一共|共)?(?:有|是)?(?:哪些|几[篇条个则]|多少|什么)|\b(?:which|what|list|how many)\b.*\brelated " + RelatedWording.English + @"\b")]
    private static partial Regex Related();

    /// <summary>The line that announces them may tell how many; else they are shown.</summary>
    [GeneratedRegex(@"^(?!.*(?:作者|字|阅读)).*相关(?:的)?" + RelatedWording.Chinese + @"(?:一共|总共|共|都|到底)?(?:有|是|[列附挂]了?)?(?:几|多少)[篇条个则]|(?:几|多少)[篇条个则]相关(?:的)?" + RelatedWording.Chinese + @"|\bhow many related " + RelatedWording.English + @"\b")]
    private static partial Regex RelatedCount();

    private const string EnglishPieces = "(?:news|articles?|pieces?|story|stories|reports?|items?|headlines?|titles?)";

    /// <summary>Their days, columns and subjects, or the newest of them.</summary>
    [GeneratedRegex(@"^(?!.*(?:作者|记者|谁写|字数|阅读量|网址|评论)).*(?:(?:相关|关联|配套|延伸)的?" + RelatedWording.Chinese + @").*(?:最新|最近|最早|几[号日月]|哪一?[天日]|日期|栏目|专栏|主题|刊登|登在)|^(?!.*\b(?:author|reporter|wrote|words|views|link)\b).*\b(?:further[- ]reading|related " + EnglishPieces + @")\b.*\b(?:topics?|dates?|newest|latest|oldest|columns?|subjects?|when)\b|^(?!.*\b(?:author|reporter|wrote|words|views|link)\b).*\b(?:dates?|newest|latest|oldest|columns?|subjects?|when)\b.*\b(?:further[- ]reading|related " + EnglishPieces + @")\b")]
    private static partial Regex RelatedPieces();

    /// <summary>One of the related pieces by its day: what it is about or called, or whom it interviews.</summary>
    [GeneratedRegex(@"^[^?]{0,9}(?:\d|[一二三四五六七八九十])[日号]的?[那这](?:一)?[篇条则](?:新闻|报道|文章|稿子?)?(?:主要|到底|都)*(?:(?:讲|说|写|谈|报道|关于|访)(?:的|了|的是)?(?:什么|啥|谁|哪)[^?]{0,4}|(?:挂|登|放|刊|属于|出自|归|在)[^?]{0,6}(?:栏目|专栏)[^?]{0,6})[?。 ]*$|(?:\d|[一二三四五六七八九十])[日号][^?]{0,8}相关" + RelatedWording.Chinese + @"(?!.*(?:作者|记者|谁写|字|阅读量|链接是))[^?]*(?:讲|说|写|谈|报道|介绍|关于|主题|题目|标题|内容|栏目|专栏|访|叫|是)[^?]*(?:什么|谁|哪)|相关" + RelatedWording.Chinese + @"(?:里面?|中|当中)?的?[^,?]{0,8}(?:\d|[一二三四五六七八九十])[日号]的?[那这]?一?[篇条则](?!.*(?:作者|记者|谁写|字|阅读量|链接是))[^?]*(?:讲|说|写|谈|报道|介绍|关于|主题|题目|标题|内容|栏目|专栏|访|叫|是)[^?]*(?:什么|谁|哪)|\b(?:what|who|which)\b[^?]*\brelated (?:news|article|piece|story|report|item)\b[^?]*\b(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b)|(?<!\b(?:author|reporter|journalist|wrote)\b.*)\b(?:what|who|which)\b(?![^?]*\b(?:author|reporter|journalist|wrote|written)\b)[^?]*\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)? (?:related )?(?:piece|story|article|item|report)\b")]
    private static partial Regex RelatedOfDay();

    /// <summary>薛成起那篇访谈出自哪个栏目: what a piece is called and where and when it stood.</summary>
    [GeneratedRegex(@"^(?!.*(?:作者|记者|执笔|谁写|谁采访))(?:请问)?(?:(?:访谈|专访|采访|访问?)(?<about>[一-龥]{2,3})的?[那这]一?篇|(?<about>[一-龥]{2,3})的?[那这]一?篇(?:访谈|专访|采访|访问))(?:文章|报道|稿子?)?[^?]*(?:栏目|专栏|标题|题目|叫什么|日期|哪一?天|几月几|几[号日])")]
    private static partial Regex RelatedOnSomebody();

    /// <summary>What stands below the text.</summary>
    [GeneratedRegex(@"(?:文末|文后|篇末|页末|页尾|页面底部|(?:正文|版权声明)[^,?]{0,8}(?:之后|以后|后面?|下面|底下)|(?:文章|报道|新闻|页面|全文|网页|稿[件子]|全篇|整篇)的?(?:最后|末尾|结尾|后面|底部|下方|底下|最下面))[^?]{0,8}(?:附|列|挂|链接|推荐|放|跟着)[^?]{0,6}(?:什么|哪些|哪几)(?:内容|东西|链接)?[?。 ]*$|\bwhat(?: else)? (?:is|are|was|were|comes?|follows?|stands?)\b[^?]{0,30}\b(?:after|below|beneath|under|at the (?:end|bottom|foot) of) the (?:article|report|story|text|page|copyright (?:note|notice))[^?]*\?*$")]
    private static partial Regex Appended();
}

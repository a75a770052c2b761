using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Listing;

internal enum AskedMembers
{
    People,
    Officials,

    /// <summary>Those who lead or speak for companies.</summary>
    Executives,
    Organisations,
    Companies,
    Institutions,
    Places,
    Countries,
    Provinces,
    Cities,
    Figures,
    Dates,
}

/// <summary>
/// A question for everybody or everything of a kind that a whole document names: 文中有哪些企业被提到, which officials are quoted.
/// Where the members must do or be something of their own (哪些企业落户园区), it is another question.
/// </summary>
/// <param name="Members">What is asked for.</param>
/// <param name="Part">What people must do in the document.</param>
/// <param name="Topic">The subject that the sentences must be on; null for the whole document.</param>
internal sealed partial record MemberQuestion(AskedMembers Members, AskedPart Part, string? Topic)
{
    /// <returns>Null when another thing is asked.</returns>
    public static MemberQuestion? Of(string question)
    {
        var folded = TextFolding.Fold(question).Trim();
        foreach (var (form, needsFigures) in Forms)
        {
            if (form.Match(folded) is { Success: true } match && KindOf(match) is { } members && (!needsFigures || members is AskedMembers.Figures or AskedMembers.Dates))
            {
                var topic = match.Groups["topic"] is { Success: true, Value: var subject } ? subject.Trim() : null;
                return new MemberQuestion(members, PartOf(match), topic);
            }
        }

        return null;
    }

    private static AskedMembers? KindOf(Match match) => Kinds
        .Where(kind => kind.Form.IsMatch(match.Groups["kind"].Value))
        .Select(kind => (AskedMembers?)kind.Members)
        .FirstOrDefault();

    private static AskedPart PartOf(Match match) => match.Groups["part"].Value is not { Length: > 0 } part ? AskedPart.Any
        : Interviewing().IsMatch(part) ? AskedPart.Interviewed
        : Quoting().IsMatch(part) ? AskedPart.Speaks
        : AskedPart.Any;

    private static readonly (Regex Form, AskedMembers Members)[] Kinds =
    [
        (OfficialsAndManagers(), AskedMembers.People),
        (Executive(), AskedMembers.Executives),
        (Official(), AskedMembers.Officials),
        (Person(), AskedMembers.People),
        (Both(), AskedMembers.Organisations),
        (Company(), AskedMembers.Companies),
        (Institution(), AskedMembers.Institutions),
        (SeveralPlaces(), AskedMembers.Places),
        (Country(), AskedMembers.Countries),
        (Province(), AskedMembers.Provinces),
        (City(), AskedMembers.Cities),
        (Place(), AskedMembers.Places),
        (Number(), AskedMembers.Figures),
        (Date(), AskedMembers.Dates),
    ];

    /// <summary>The forms, and whether one is plain enough for figures and dates alone: 有哪些企业 may mean those of a place.</summary>
    private static readonly (Regex Form, bool NeedsFigures)[] Forms =
    [
        (Mentions(), false), (Has(), false), (HasFigures(), true), (Passive(), false), (Interviews(), false),
        (OfDocument(), false), (FiguresFirst(), true), (All(), false), (AllFigures(), true),
        (EnglishPassive(), false), (EnglishActive(), false), (EnglishWho(), false), (EnglishAll(), false), (EnglishFigures(), true),
    ];

    private const string Lead = "^(?:请问|请|帮我|麻烦|给我|把|那|想知道|看看)*(?:除了?[^,?]{1,12}(?:之外|以外|外)?,?还?)?";
    private const string Doc = "(?:(?:这|本|该|此|全)(?:篇|则|份|条)?(?:文章?|报道|新闻|简报|稿件?|稿子|通讯|材料)?|文章|报道|新闻|简报|稿件|稿子|通篇|文)(?:里面?|中|内|当中|一共|总共)?的?";
    private const string Topical = "(?:(?:(?:关于|有关|对于|在)?(?<topic>[^,。?]{2,16}?)(?:方面|领域|这一?(?:块|方面|部分|节|章)|部分|板块)|(?:关于|有关|对于)(?<topic>[^,。?]{2,16}?))(?:的|,)?)";
    private const string Adverb = "(?:都|一共|总共|共|还|具体|主要|分别|到底|究竟|先后|曾)*";
    private const string Mention = "(?:提到|提及|提|谈到|谈及|说到|讲到|写到|涉及|点到|点名|出现|列出|列举|介绍|给出|用到|包含|包括|登场|露面)(?:了|过|的)*";
    private const string Which = "(?:哪些|哪几[个位家所处]|哪一些|什么|多少)";
    private const string Kind = "(?:关键|重要|主要|核心|具体|不同|真实|全部|所有)*的?(?<kind>(?:企业|公司|单位)的?(?:负责人|高管|老总|代表|领导)|企业家|高管|老总|官员|领导(?:干部)?|干部|政府官员|人物?|人名|人士|受访者|采访对象|企业(?:和|、|或|及)?(?:机构|单位)|单位|机构(?:和|、|或)?企业|企业|公司|厂家|厂商|集团|机构|部门|组织|(?:省份|国家|城市|地区)(?:和|与|、|及|或)(?:省份|国家|城市|地区)|外国(?:国家)?(?:的?名字)?|国家|省份|省区|城市|地名|地方|地点|地区|数字|数据|数值|统计数字|指标|日期|时间点?|年份)(?:名称|名字|名|的名字|的话|的观点)?";
    private const string Tail = "[呢吗啊呀吧]*(?:,?(?:帮我|请|给我)?(?:列|说|讲|数|举|全?找)(?:一下|一?列|出来|全))?[?。! ]*$";

    [GeneratedRegex(Lead + "(?:" + Doc + ")?,?" + Topical + "?" + Adverb + "(?<part>" + Mention + "|引用了?|引述了?|援引了?)" + Which + Kind + Tail + "|" + Lead + "(?:" + Doc + ")" + Adverb + "(?<part>" + Mention + ")(?<kind>谁|哪些人)" + Tail)]
    private static partial Regex Mentions();

    [GeneratedRegex(Lead + "(?:" + Doc + "|" + Topical + ")" + Adverb + "有" + Which + Kind + Adverb + "(?<part>(?:被|得到|接受了?)?(?:" + Mention + "|采访|引用|引述)了?)?" + Tail + "|" + Lead + "有" + Which + Kind + Adverb + "(?<part>(?:被|得到|接受了?)(?:" + Mention + "|采访|引用|引述)了?)" + Tail)]
    private static partial Regex Has();

    [GeneratedRegex(Lead + "(?:" + Doc + ")?,?" + Topical + "?" + Adverb + "有" + Which + "(?:关于|有关)?(?:(?<=关于|有关)(?<topic>[^,。?]{2,16}?)的)?" + Kind + Tail)]
    private static partial Regex HasFigures();

    [GeneratedRegex(Lead + "(?:有)?" + Which + Kind + "(?:在" + Doc + ")?" + Adverb + "(?<part>(?:被|得到|接受了?|受到)?(?:" + Mention + "|采访|引用|引述|露面|发言|说话|讲话|表态)(?:了|过)?)(?:在?" + Doc + ")?" + Tail + "|" + Lead + "(?<kind>谁|哪几?位)" + Adverb + "(?<part>(?:被|接受了?)(?:采访|引用|引述|点名|提到|提及)(?:了|过)?)" + Tail)]
    private static partial Regex Passive();

    [GeneratedRegex(Lead + "(?:" + Doc + ")?(?:记者|作者)?" + Adverb + "(?<part>(?:采访|访问|引述|引用|援引)(?:了|过|到)?)" + Adverb + "(?:" + Which + Kind + "|(?<kind>谁|哪几?位)(?:的话)?)" + Tail)]
    private static partial Regex Interviews();

    [GeneratedRegex(Lead + "(?:" + Doc + "(?<part>被?" + Mention + "|被?采访的?|被?引用的?)?|(?<part>被?" + Mention + "|被?采访的|被?引用的))(?:到的)?" + Kind + Adverb + "(?:有|是|包括)" + Adverb + "(?:哪些|什么|谁|哪几[位个家])" + Tail)]
    private static partial Regex OfDocument();

    [GeneratedRegex(Lead + "(?:" + Doc + ")?" + Topical + "?" + Kind + Adverb + "(?:有|是|包括)" + Adverb + "(?:哪些|什么)" + Tail)]
    private static partial Regex FiguresFirst();

    [GeneratedRegex(Lead + "(?:列出|列举|找出|汇总|整理|罗列|说出|给出|盘点|列|找|整理)?(?:一下|下)?(?:" + Doc + "(?<part>" + Mention + "|采访的?|引用的?)?(?:所有|全部|全体)|(?:所有|全部)(?:" + Doc + ")?(?<part>" + Mention + "|被?采访的|被?引用的)|" + Doc + "(?<part>" + Mention + "|采访的|引用的)(?:到的)?)(?:的)?" + Kind + Tail)]
    private static partial Regex All();

    [GeneratedRegex(Lead + "(?:列出|列举|找出|汇总|整理|罗列|给出|盘点)(?:一下|下)?(?:" + Doc + ")?" + Topical + "?" + Kind + Tail + "|^(?:所有|全部)的?(?:关键|重要|主要)?(?<kind>数字|数据|日期)" + Tail)]
    private static partial Regex AllFigures();

    private const string EnglishKind = "(?:(?:key|main|important|different|specific|most important|all|other|local|senior) )*(?<kind>officials? (?:or|and) (?:managers?|executives?)|people|persons|names|individuals|officials|leaders|executives|managers|business leaders|company (?:leaders|heads|executives)|companies and (?:institutions|organi[sz]ations)|companies|firms|businesses|enterprises|institutions|organi[sz]ations|agencies|bodies|countries|nations|provinces|cities|places|locations|place names|figures|numbers|statistics|data|dates)";
    private const string InDocument = "(?: (?:in|by|of|from|for) (?:the|this|that) (?:whole |entire |full )?(?:article|report|story|text|piece|news|briefing|document))";
    private const string EnglishTail = @"(?: overall| in total| at all)?[?.! ]*$";
    private const string Done = "(?<part>mention(?:ed)?|nam(?:e|ed)|appear(?:s|ed)?|come up|occur(?:s|red)?|quoted?|interview(?:ed)?|cited?|list(?:ed)?|given?|referred to|featured?|talked about|spoken of|includ(?:e|ed))";

    [GeneratedRegex("^(?:which|what|how many) " + EnglishKind + "(?: (?:is|are|was|were|do|does|did|has|have|get|gets|got))*(?: (?:all|been|being|there))* " + Done + "(?: there| here)?" + InDocument + "?" + EnglishTail)]
    private static partial Regex EnglishPassive();

    [GeneratedRegex("^(?:which|what) " + EnglishKind + " (?:does|do|did) (?:the|this|that|it)(?: (?:article|report|story|text|piece|news|briefing|document|reporter|author))? (?<part>mention|name|quote|interview|cite|list|give|refer to|feature|talk about|include|contain)(?: (?:on|about|for) (?<topic>[^?.]{3,40}))?" + EnglishTail)]
    private static partial Regex EnglishActive();

    [GeneratedRegex("^(?<kind>who)(?: all)? (?:is|are|was|were|gets|got|has been|does|did)(?: (?:all|the (?:article|report|story|text|reporter|author)|it))* (?<part>quoted?|interview(?:ed)?|mention(?:ed)?|named?|cited?|talked to)" + InDocument + "?" + EnglishTail + "|^who are (?:all )?the (?<kind>people|officials|executives)(?: (?<part>quoted|interviewed|mentioned|named|cited))?" + InDocument + EnglishTail)]
    private static partial Regex EnglishWho();

    [GeneratedRegex("^(?:please )?(?:list|name|give me|show me|show|find|what are)(?: me)? (?:all (?:of )?(?:the )?|every |the |the names of (?:all )?(?:the )?)*" + EnglishKind + "(?: (?:that|who|which)(?: (?:is|are|was|were))?)?(?: " + Done + "(?: by name)?(?: anywhere)?" + InDocument + "?|" + InDocument + ")(?:, [a-z ]+)?" + EnglishTail)]
    private static partial Regex EnglishAll();

    [GeneratedRegex("^(?:what are|what|list|give me|show me|which are|are there|what is) (?:the |all |all the )*" + EnglishKind + "(?: (?:are|were|is) (?<part>given|mentioned|reported|stated|there))?(?: (?:on|about|for) (?<topic>[^?.]{3,40}?))?" + InDocument + "?" + EnglishTail)]
    private static partial Regex EnglishFigures();

    [GeneratedRegex("采访|访问|受访|interview|talked to")]
    private static partial Regex Interviewing();

    [GeneratedRegex("引|发言|说话|讲话|表态|quot|cite")]
    private static partial Regex Quoting();

    [GeneratedRegex("officials? (?:or|and)")]
    private static partial Regex OfficialsAndManagers();

    [GeneratedRegex("负责人|高管|老总|(?:企业|公司|单位)的?(?:代表|领导)|企业家|executive|manager|business leader|company (?:leader|head)")]
    private static partial Regex Executive();

    [GeneratedRegex("官员|领导|干部|officials|leaders")]
    private static partial Regex Official();

    [GeneratedRegex("人|谁|位|受访者|采访对象|people|persons|names|individuals|who")]
    private static partial Regex Person();

    [GeneratedRegex("企业.*(?:机构|单位)|机构.*企业|^单位|organi[sz]ations|companies and")]
    private static partial Regex Both();

    [GeneratedRegex("企业|公司|厂|集团|companies|firms|businesses|enterprises")]
    private static partial Regex Company();

    [GeneratedRegex("机构|部门|组织|institutions|agencies|bodies")]
    private static partial Regex Institution();

    [GeneratedRegex("(?:省份|国家|城市|地区)[和与、及或]")]
    private static partial Regex SeveralPlaces();

    [GeneratedRegex("国|countries|nations")]
    private static partial Regex Country();

    [GeneratedRegex("省|provinces")]
    private static partial Regex Province();

    [GeneratedRegex("城市|cities")]
    private static partial Regex City();

    [GeneratedRegex("地|place|location")]
    private static partial Regex Place();

    [GeneratedRegex("数|指标|figures|numbers|statistics|data")]
    private static partial Regex Number();

    [GeneratedRegex("日期|时间|年份|dates")]
    private static partial Regex Date();
}

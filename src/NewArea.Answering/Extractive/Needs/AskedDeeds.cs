using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Needs;

/// <summary>
/// What somebody did to the thing a question names, and the words without which a sentence does not tell it: where a ship
/// moors is not who built it.
/// </summary>
internal static partial class AskedDeeds
{
    private const string Who = "(?:谁家?|何人|哪一?[家个所位名支][一-龥]{0,5}?|哪里|什么(?:人|公司|企业|单位|厂家?|机构))";

    public static IReadOnlyList<Need> Needs { get; } =
    [
        new(AsksFounding(), HasFounding()),
        new(AsksBirth(), HasBirth()),
        new(AsksDeath(), HasDeath()),
        new(AsksMaker(), HasMaker()),
        new(AsksDesigner(), HasDesigner()),
        new(AsksDeveloper(), HasDeveloper()),
        new(AsksBuilder(), HasBuilder()),
        new(AsksSource(), HasSource()),
        new(AsksActor(), HasActor()),
        new(AsksWriter(), HasWriter()),
        new(AsksReporter(), HasReporter()),
        new(AsksCareer(), HasCareer()),
        new(AsksSupplier(), HasSupplier()),
        new(AsksAwarder(), HasAwarder()),
        new(AsksPredecessor(), HasPredecessor()),
        new(AsksInvestor(), HasInvestor()),
    ];

    [GeneratedRegex(@"(?:何时|什么时候|哪一?年|几年|什么时间).{0,2}(?:成立|创立|创办|创建|建立|设立)|(?:成立|创立|创办|创建|建立|设立)(?:于|的)?.{0,2}(?:何时|什么时候|哪一?年|时间|日期|年份)|\b(?:when|what year|which year)\b.*\b(?:founded|established|set up)\b")]
    private static partial Regex AsksFounding();

    [GeneratedRegex(@"成立|创立|创办|创建|建立|设立|组建|开办|始建|建校|创校|创设|开业|创始|建成|兴建|开设|诞生|落成|创刊|组成|发起|启用|\b(?:found|establish|set up|creat|open|form|start|began|built)")]
    private static partial Regex HasFounding();

    [GeneratedRegex(@"(?:何时|什么时候|哪一?年|几年|什么时间|哪里|哪儿|何地).{0,2}(?:出生|诞生)|(?:出生|生)(?:于|在)(?:哪|何|什么)|\b(?:when|where)\b.*\bborn\b")]
    private static partial Regex AsksBirth();

    [GeneratedRegex(@"出生|生于|诞生|年生|日生|降生|出世|\d{3,4}\s*年(?!的?[^,。;]{0,12}(?:会上|大会|会议|工作会))|\d\s*[-–~—]\s*|人$|籍|\bborn\b|\d{4}(?![\d年])")]
    private static partial Regex HasBirth();

    [GeneratedRegex(@"(?:何时|什么时候|哪一?年|怎么|因何|为何).{0,2}(?:去世|逝世|死|病逝)|\b(?:when|how)\b.*\bdied?\b")]
    private static partial Regex AsksDeath();

    [GeneratedRegex(@"去世|逝世|死|卒|逝|亡|薨|崩|终年|享年|遇难|牺牲|自杀|遇害|病故|[-–~—]\s*\d|\b(?:died?|death|killed|dead)\b")]
    private static partial Regex HasDeath();

    [GeneratedRegex(Who + "(?:来|所|负责)?(?:制造|生产|建造|承造|造)的?[?。]?$|(?:制造|生产)(?:商|厂家?)是(?:谁|哪)")]
    private static partial Regex AsksMaker();

    [GeneratedRegex("造|制|产|出自|供应|提供|出口|销往|卖到")]
    private static partial Regex HasMaker();

    [GeneratedRegex(Who + @"(?:来|所|负责)?设计的?[?。]?$|设计(?:者|师|单位)(?:是|叫)?(?:谁|哪|什么)|\bwho designed\b")]
    private static partial Regex AsksDesigner();

    [GeneratedRegex(@"设计|\bdesign")]
    private static partial Regex HasDesigner();

    [GeneratedRegex(Who + "(?:来|所|负责)?(?:开发|研发|研制)的?[?。]?$")]
    private static partial Regex AsksDeveloper();

    [GeneratedRegex("开发|研|自主|创|编|推出|打造|联合|发明")]
    private static partial Regex HasDeveloper();

    [GeneratedRegex(Who + "(?:来|在|负责)?(?:承建|施工|盖|修建|承包)|(?:承建|施工)(?:单位|方|商|企业|公司)是(?:谁|哪)")]
    private static partial Regex AsksBuilder();

    [GeneratedRegex("承建|承包|施工|承担|修建|建造|中标|盖|投资建")]
    private static partial Regex HasBuilder();

    [GeneratedRegex("从哪[一-龥]{1,8}?(?:买|购|进口|采购|引进)|(?:买|购|采购|进口)自哪")]
    private static partial Regex AsksSource();

    /// <summary>引进 alone tells that it came, not whence.</summary>
    [GeneratedRegex("从(?!业|事|而|此|容)|来自|购自|产自|买|购|进口|制造")]
    private static partial Regex HasSource();

    [GeneratedRegex("谁(?:来)?(?:主演|扮演|饰演|出演|演)|(?:男|女)?主角是(?:谁|哪)")]
    private static partial Regex AsksActor();

    [GeneratedRegex("演|饰|主角")]
    private static partial Regex HasActor();

    [GeneratedRegex(@"(?:谁|哪位|何人)(?:来|所|执笔)?(?:写|撰写|撰|创作|编写|著)的|(?:作者|执笔人?|撰稿人)(?:是|叫)(?:谁|什么|哪)|\bwho (?:wrote|penned|authored)\b")]
    private static partial Regex AsksWriter();

    [GeneratedRegex(@"写|著|作|编|撰|记者|笔|\b(?:wr[io]te?|written|author|by|reporter)\b")]
    private static partial Regex HasWriter();

    [GeneratedRegex("(?:谁|哪位|哪个|哪名|什么)(?:记者)?(?:去|来)?(?:采写|采访|报道)的|哪[位个名]记者|记者(?:是|叫)(?:谁|什么|哪)")]
    private static partial Regex AsksReporter();

    [GeneratedRegex("记者|采写|通讯员|撰|采访者")]
    private static partial Regex HasReporter();

    [GeneratedRegex("(?:以前|之前|曾经?|过去|原来|此前|早年)[^,]{0,6}(?:在哪|在什么|哪个?单位|哪家|做什么|是做)[一-龥]{0,4}(?:工作|上班|任职|就职|单位|公司|的)?[?。]?$")]
    private static partial Regex AsksCareer();

    [GeneratedRegex("曾|原|以前|之前|此前|过去|年前|当过|任过|做过|干过|调|转|历任|先后|退休|毕业|出身")]
    private static partial Regex HasCareer();

    [GeneratedRegex("(?:谁|哪一?[家个][一-龥]{0,5}?|什么(?:公司|企业|厂家?))(?:来|所|负责)?(?:中的?标|供的?货|供应|承接)|(?:供应商|供货商|供货方|中标[方人者]|中标(?:企业|单位|公司))(?:是|叫|有)?(?:谁|哪|什么)")]
    private static partial Regex AsksSupplier();

    [GeneratedRegex("中标|供应商|供货|供应|采购|承接|提供|承担|招标")]
    private static partial Regex HasSupplier();

    /// <summary>Who gave a title, not who has it.</summary>
    [GeneratedRegex("谁(?:给|向)[^,?]{2,10}(?:评|授予|颁发|认定)[的了]|" + Who + "(?:给|来|所|负责)?(?:它|他们?|她)?(?:评选?|评定|认定|(?<!教)授予?|颁发?|批准|审批)的?[?。]?$|\\bwho (?:gave|awarded|granted|certified|rated|named)\\b[^?]*\\b(?:title|award|prize|label|rating|status|certificate|permit)\\b")]
    private static partial Regex AsksAwarder();

    [GeneratedRegex("(?:谁|哪一?[家个][一-龥]{0,5}?)(?:来|给|出钱)?(?:投的?资|出的?资|投的?钱|出的?钱|掏的?钱)|(?:投资方|出资方|投资人|资方|股东)(?:是|有|都)*(?:谁|哪|什么)|资金(?:来源|从哪|是哪)")]
    private static partial Regex AsksInvestor();

    [GeneratedRegex("投资|出资|注资|融资|资金|斥资|股东|控股|拨款|贷款|财政")]
    private static partial Regex HasInvestor();

    [GeneratedRegex("(?:前任|上一?任|继任者?|接班人)(?:[一-龥]{0,4})?(?:是|叫|为)?(?:谁|哪一?[位个]|什么(?:人|名字))")]
    private static partial Regex AsksPredecessor();

    [GeneratedRegex("前任|上一?任|原任|曾任|时任|接替|接任|继任|卸任|此前|之前|首任|历任")]
    private static partial Regex HasPredecessor();

    [GeneratedRegex("(?:由|被|经|向)[^,。;]{2,24}(?:评|授|颁|认定|命名|批|审)|[部委局会府厅院署社](?:联合|正式)*(?:授予|评|认定|颁|命名|批|审)|授予|颁发|颁布|批准|批复|\\bby the\\b|\\b(?:awarded|granted|conferred) by\\b")]
    private static partial Regex HasAwarder();
}

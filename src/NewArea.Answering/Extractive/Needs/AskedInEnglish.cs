using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Needs;

/// <summary>What an English question asks, and the words without which an English sentence does not tell it: a length for how high.</summary>
internal static partial class AskedInEnglish
{
    /// <summary>A Chinese name in folded pinyin: zhang xiaoqi.</summary>
    private const string Person = "(?:zh|ch|sh|[bpmfdtnlghjkqxrzcsyw])?[aeiou]{1,3}(?:ng|n)? (?:(?:zh|ch|sh|[bpmfdtnlghjkqxrzcsyw])?[aeiou]{1,3}(?:ng|n|r)?){1,3}";

    public static IReadOnlyList<Need> Needs { get; } =
    [
        new(AsksMoney(), HasMoney()),
        new(AsksLength(), HasLength()),
        new(AsksTime(), HasTime()),
        new(AsksWeight(), HasWeight()),
        new(AsksOften(), HasOften()),
        new(AsksStaff(), HasStaff()),
        new(AsksCareer(), HasCareer()),
        new(AsksCapacity(), HasCapacity()),
        new(AsksSurface(), HasSurface()),
        new(AsksHospital(), HasHospital()),
        new(AsksContractor(), HasContractor()),
        new(AsksHead(), HasHead()),
        new(AsksChair(), HasChair()),
        new(AsksSpeech(), HasSpeech()),
        new(AsksBuilder(), HasBuilder()),
        new(AsksInvestor(), HasInvestor()),
        new(AsksRate(), HasRate()),
    ];

    /// <summary>The same of a Chinese sentence, where its words for them are not those of a Chinese question.</summary>
    public static IReadOnlyList<Need> OfChinese { get; } =
    [
        new(AsksMoney(), HasChineseMoney()),
        new(AsksDistance(), HasChineseDistance()),
        new(AsksHospital(), HasChineseHospital()),
        new(AsksContractor(), HasChineseContractor()),
        new(AsksHeadsSpeech(), HasChineseSpeech()),
        new(AsksBuilder(), HasChineseBuilder()),
        new(AsksInvestor(), HasChineseInvestor()),
        new(AsksCapacity(), HasChineseCapacity()),
        new(AsksFounding(), HasChineseFounding()),
        new(AsksRate(), HasRate()),
        new(AsksMaker(), HasChineseMaker()),
    ];

    [GeneratedRegex(@"\bhow much (?:does|do|did|is|was|were|will|would|has|have)\b.*\b(?:pay|paid|paying|cost|costing|charged?|charging|spend|spent|spending|earn|earned|sell|rent|worth)\b|\bhow (?:expensive|costly)\b|\b(?:price|salary|salaries|wages?|rent|budget|ticket|entrance fee|admission|prize money|fine|subsidy)\b.*\?|\bwhat (?:is|was|are) .{2,40} worth\b|" + AskedMoney.WhatIsPaid)]
    private static partial Regex AsksMoney();

    [GeneratedRegex(@"\b(?:yuan|rmb|dollars?|euros?|pounds?|yen|cents?|free|price|costs?|paid|pays?|worth|funds?|funding|per cent|percent|half)\b|[$€£¥%]")]
    private static partial Regex HasMoney();

    [GeneratedRegex("[元币镑钱费薪价款]|工资|预算|补贴|美金|[$€£¥%]")]
    private static partial Regex HasChineseMoney();

    [GeneratedRegex(@"\bhow (?:tall|high|deep|wide|thick)\b(?! is the (?:share|rate|proportion))|\b(?:height|depth|width|thickness|diameter) of\b|\bhow far\b")]
    private static partial Regex AsksLength();

    [GeneratedRegex(@"\b(?:met(?:re|er)s?|kilomet(?:re|er)s?|km|cm|mm|m|millimet(?:re|er)s?|centimet(?:re|er)s?|micromet(?:re|er)s?|microns?|feet|foot|miles?|inch(?:es)?|floors?|store?ys?|minutes?|hours?|tall|high|deep)\b")]
    private static partial Regex HasLength();

    [GeneratedRegex(@"\bhow far (?:is|are|was|away|from)\b|\bdistance (?:between|from|to)\b")]
    private static partial Regex AsksDistance();

    [GeneratedRegex("[米里距]|分钟|小时|车程|毗邻|相邻")]
    private static partial Regex HasChineseDistance();

    [GeneratedRegex(@"\bhow long (?:has|have|had|did|does|do|will|is the (?:contract|course|training|lease|journey|trip)|are the)\b(?!.*\b(?:tunnel|road|line|bridge|canal|pipeline|wall)\b)")]
    private static partial Regex AsksTime();

    [GeneratedRegex(@"\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|century|centuries|since|until|from|\d{4}|generations?|permanent|life)\b")]
    private static partial Regex HasTime();

    [GeneratedRegex(@"\bhow heavy\b|\bhow much (?:does|do|did) .{2,40} weigh\b|\bweight of\b")]
    private static partial Regex AsksWeight();

    [GeneratedRegex(@"\b(?:tonnes?|tons?|kilograms?|kilos?|kg|grams?|g|pounds?|weigh\w*)\b")]
    private static partial Regex HasWeight();

    [GeneratedRegex(@"\bhow often\b|\bhow (?:regularly|frequently)\b")]
    private static partial Regex AsksOften();

    [GeneratedRegex(@"\b(?:every|times?|daily|weekly|monthly|yearly|annual\w*|quarterly|once|twice|per|each|hourly|(?:a|an) (?:day|week|month|year|hour))\b")]
    private static partial Regex HasOften();

    [GeneratedRegex(@"\bhow (?:big|large) is (?:the |its |their )?(?:workforce|staff|team|population)\b|\bhow many (?:people|employees|workers|staff)(?: members)?\b|\bheadcount\b")]
    private static partial Regex AsksStaff();

    [GeneratedRegex(@"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|half)\b")]
    private static partial Regex HasStaff();

    [GeneratedRegex(@"\bwhat (?:did|was|had) .{2,60}\bbefore (?:he|she|they|that|becoming|joining|heading|taking|moving)\b|\b(?:previous|former|earlier) (?:job|post|employer|career)\b")]
    private static partial Regex AsksCareer();

    [GeneratedRegex(@"\b(?:had|was|were|used to|former(?:ly)?|previous(?:ly)?|before|earlier|left|came|graduated|studied|worked|once|after|retired|spent|joined)\b")]
    private static partial Regex HasCareer();

    [GeneratedRegex(@"\b(?:annual|yearly) (?:output|capacity|production)\b|\bhow (?:many|much) .{2,80}\b(?:a|per|each|every) year\b")]
    private static partial Regex AsksCapacity();

    [GeneratedRegex(@"\b(?:a|per|each|every) year\b|\b(?:annual|yearly|annually|capacity|\d{4})\b")]
    private static partial Regex HasCapacity();

    [GeneratedRegex(AskedExtent.Yearly)]
    private static partial Regex HasChineseCapacity();

    [GeneratedRegex(@"\b(?:when|what year|which year)\b.*\b(?:founded|established|set up|created)\b")]
    private static partial Regex AsksFounding();

    [GeneratedRegex("成立|创[立办建始]|建[立校成]|设立|组[建成]|开[办业设]|始建|诞生|落成|发起|启用")]
    private static partial Regex HasChineseFounding();

    [GeneratedRegex(@"\bhow (?:large|big) (?:is|was|are) (?:the )?(?:area|site|park|zone|campus|plant|base)\b|\b(?:floor space|surface area|floor area)\b|\bwhat area\b")]
    private static partial Regex AsksSurface();

    [GeneratedRegex(@"\b(?:hectares?|acres?|square|mu|km2|m2|area|sq)\b")]
    private static partial Regex HasSurface();

    [GeneratedRegex(@"\b(?:which|what) hospitals?\b")]
    private static partial Regex AsksHospital();

    [GeneratedRegex(@"\b(?:hospitals?|(?<!in )clinics?|medical cent(?:re|er)s?)\b")]
    private static partial Regex HasHospital();

    [GeneratedRegex(@"医院|医疗机构|诊所|卫生院|医学中心")]
    private static partial Regex HasChineseHospital();

    [GeneratedRegex(@"\b(?:which|what) (?:[a-z-]+ ){0,1}(?:contractors?|builders?|construction (?:company|firm))\b")]
    private static partial Regex AsksContractor();

    [GeneratedRegex(@"\bcontract(?:ors?|ed)\b|\b(?:built|constructed|run) by\b|\b(?:company|companies|group|corporation|firm|engineering|bureau|co|ltd|inc)\b")]
    private static partial Regex HasContractor();

    [GeneratedRegex("承建|承包|施工(?:方|单位|企业)|总包|中标|公司|集团|局")]
    private static partial Regex HasChineseContractor();

    [GeneratedRegex(@"\bwho (?:heads|runs|leads|chairs|manages|directs|is in charge of)\b")]
    private static partial Regex AsksHead();

    [GeneratedRegex(@"\b(?:manager|director|chair\w*|president|heads?|headed|chief|secretary|ceo|leaders?|led|leads|runs?|boss|founder|mayor|governor|principal|dean|captain|minister|commander|general|manages|managed|charge)\b")]
    private static partial Regex HasHead();

    [GeneratedRegex(@"\bwho chairs\b")]
    private static partial Regex AsksChair();

    [GeneratedRegex(@"\bchair")]
    private static partial Regex HasChair();

    [GeneratedRegex(@"\bwho (?:(?:has |have )?(?:built|constructed)|(?:is|are|was|were) (?:building|constructing)|builds|constructs)\b")]
    private static partial Regex AsksBuilder();

    [GeneratedRegex(@"\b(?:built|buil(?:d|ds|ders?)|(?:is|are|was|were) building|construct(?:ed|s|or|ors)|contract\w*|develop(?:ed|ers?|s)|made|makes|undert\w+|invest\w*)\b")]
    private static partial Regex HasBuilder();

    [GeneratedRegex("承建|承包|施工|承担|修建|建造|中标|投资|建设单位|研制|制造|[由被][^,。;]{2,20}(?:建|造|研发)|自主研发")]
    private static partial Regex HasChineseBuilder();

    [GeneratedRegex(@"\bwho (?:has |have )?(?:financed|finances|funded|funds|bankrolled|bankrolls|invested|invests|paid|pays|put up the money)\b|\bwho (?:is|are|was|were) (?:the )?(?:financ|fund|bankroll|back|pay|invest|sponsor|shareholder|owner)|\b(?:which|what) (?:[a-z-]+ )?(?:banks?|investors?|funds?|backers?|sponsors?) (?:[a-z]+ )?(?:financ|fund|back|pay|lend|lent|own|invest|put|sponsor|support)")]
    private static partial Regex AsksInvestor();

    [GeneratedRegex(@"\b(?:invest\w*|fund\w*|financ\w*|back(?:ed|ers?|ing)|shareholders?|stakes?|own(?:ed|ers?|s)|banks?|loans?|lent|capital|paid|pays|sponsor\w*)\b")]
    private static partial Regex HasInvestor();

    [GeneratedRegex("投资|出资|注资|融资|资金|斥资|股东|控股|拨款|贷款|财政|银行|赞助|支持")]
    private static partial Regex HasChineseInvestor();

    [GeneratedRegex(@"\b(?:unemployment|employment|inflation|growth|birth|literacy|poverty|mortality|vacancy|tax|interest|cure|survival|success|occupancy) rate\b")]
    private static partial Regex AsksRate();

    [GeneratedRegex(@"[%％]|\bper ?cent\b|百分")]
    private static partial Regex HasRate();

    [GeneratedRegex(@"\bwho (?:designed|invented|discovered)\b")]
    private static partial Regex AsksMaker();

    [GeneratedRegex("设计|发明|发现|研[发制]")]
    private static partial Regex HasChineseMaker();

    /// <summary>What the head of a body said, whoever that is: a sentence in which nobody speaks does not tell it.</summary>
    [GeneratedRegex(@"\bwhat (?:did|does|has|had) the (?:[a-z-]+ ){0,2}?(?:head|boss|chief|manager|director|chair\w*|ceo|president|leader|founder|owner|secretary|spokes\w+) of .{2,60}? (?:say|said|think|thought|tell|told|comment\w*|announce\w*|promise\w*)\b")]
    private static partial Regex AsksHeadsSpeech();

    /// <summary>The same of whoever is named, too: a sentence that but tells his post does not tell what he thinks.</summary>
    [GeneratedRegex(@"\b(?:what|how|which)\b[^?]{0,30}\b(?:did|does|has|had) (?:the (?:[a-z&'-]+ ){0,6}?(?:head|boss|chief|manager|director|chair\w*|ceo|president|leader|founder|owner|secretary|spokes\w+)\b[^?]{0,60}?|" + Person + @") (?:say|said|think|thought|tell|told|comment\w*|announce\w*|promise\w*|predict\w*|expect\w*|believe\w*|regard|rate|judge|describe\w*|view|see|stress\w*|argue\w*|claim\w*|pledge\w*|hope|want|plan)\b")]
    private static partial Regex AsksSpeech();

    [GeneratedRegex(@"\b(?:said|says|told|tells|according|stated?|states|noted|added|explain\w*|announce\w*|think|thinks|thought|believe\w*|hopes?|wants?|promise\w*|described|calls|called|sees|regards?|stress\w*|plans?|pledge\w*)\b")]
    private static partial Regex HasSpeech();

    [GeneratedRegex("说|表示|认为|介绍|指出|强调|坦言|透露|告诉|希望|主张")]
    private static partial Regex HasChineseSpeech();
}

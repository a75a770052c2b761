using System.Text.RegularExpressions;
using NewArea.Answering.Questions;
using NewArea.Memory.Documents;
using NewArea.Memory.Text;

namespace NewArea.Answering.Topics;

/// <summary>A question for what a text says of something: 关于人才，文章怎么说, what does the report say about data centres.</summary>
internal static partial class TopicQuestion
{
    private const int Shortest = 2;

    /// <returns>What it is to be about, as typed; null when a question asks for one fact or another thing.</returns>
    public static string? Of(string question)
    {
        var folded = TextFolding.FoldWithOrigins(question);
        foreach (var form in Forms)
        {
            if (form.Match(folded.Text) is { Success: true } match)
            {
                var topic = match.Groups["topic"];
                return topic.Length < Shortest || AskingWords.Stand(topic.Value) || Document().IsMatch(topic.Value) ? null
                    : folded.ToOrigin(new TextSpan(topic.Index, topic.Length)).In(question).Trim();
            }
        }

        return null;
    }

    private static readonly Regex[] Forms = [AboutFirst(), AboutLast(), Views(), Whether(), Aspect(), Situation(), All(), Says(), Tell(), WhatAbout(), EnglishWhether()];

    private const string Lead = "^(?:请问|请|帮我|麻烦|给我|那么?|能不能|可以|想知道|想了解)*(?:介绍一?下?|说一?说|讲一?讲|谈一?谈|聊一?聊|说说看|说一下|讲一下)?";
    private const string Doc = "(?:(?:在|从)?(?:(?:这|本|该|此|全)(?:篇|则|份|条)?(?:文章?|报道|新闻|简报|稿件?|稿子|通讯|材料)?|文章|报道|新闻|简报|稿件|稿子|通篇|文|作者|记者)(?:里面?|中|内|当中|一共|总共)?,?的?)";
    private const string Adverb = "(?:都|一共|总共|还|具体|主要|到底|究竟|是|有没有)*";
    private const string Saying = "(?:说|讲|写|谈|提|介绍|报道|描述|提到|谈到|说到|讲到|写到|提及|论述|阐述|评价|看待?)(?:了|过|的)*(?:一?些)?";
    private const string What = "(?:什么|哪些|多少)(?:内容|情况|信息|话|东西|方面|进展|事)?";
    private const string Manner = "(?:怎么|如何|怎样)" + "(?:说|讲|写|谈|介绍|报道|描述|规定|看待?|评价|提)(?:的|了|过)*";
    private const string Tail = "[呢吗啊呀吧]*[?。! ]*$";

    [GeneratedRegex(Lead + Doc + "?(?:关于|有关|对于|针对|围绕|就)(?<topic>[^?。,]{2,24}?)(?:的(?:情况|内容|事情?|问题|话题|部分)|方面|这一?(?:块|方面))?,?" + Doc + "?" + Adverb + "(?:" + Saying + What + "|" + Manner + "|有" + What + "(?:可说|可讲)?|有" + What + "(?:说法|介绍|内容|信息|描述|报道|表述))" + Tail)]
    private static partial Regex AboutFirst();

    [GeneratedRegex(Lead + Doc + "(?:对|把|在)?(?<topic>[^?。,]{2,20}?)(?:方面|这一?(?:块|方面))?(?:,)?" + Adverb + "(?:" + Manner + "|(?:说|讲|写|谈|介绍|提到|谈到|说到|讲到)(?:了|过)?什么(?:内容|情况)?)" + Tail)]
    private static partial Regex AboutLast();

    [GeneratedRegex(Lead + Doc + Adverb + "(?:怎么|如何|怎样)(?:看待?|评价|描述|介绍|论述|阐述|解释|讲述|写|说|谈)(?<topic>[^?。,]{2,20}?)(?:的)?" + Tail)]
    private static partial Regex Views();

    private const string Speaking = "(?:提到|谈到|提及|说到|讲到|写到|涉及|介绍)(?:了|过)?";

    /// <summary>Whether it speaks of it at all: the sentences tell.</summary>
    [GeneratedRegex(Lead + Doc + "(?:都|还)?(?:(?:有没有|是否|有无)" + Speaking + "(?<topic>[^?。,]{2,16}?)|" + Speaking + "(?<topic>(?![的过了])[^?。,]{2,16}?)(?:了)?(?:没有|没|吗|么))" + Tail)]
    private static partial Regex Whether();

    [GeneratedRegex(Lead + Doc + "?(?:在|关于)?(?<topic>[^?。,]{2,20}?)(?:方面|领域|板块|这一?(?:块|方面|部分))(?:的)?,?" + Doc + "?" + Adverb + "(?:" + Saying + "(?:什么|哪些)|有(?:什么|哪些)|(?:的)?(?:内容|情况)(?:有|是)(?:什么|哪些))(?:内容|信息|情况|介绍|说法|表述|描述|报道)?" + Tail)]
    private static partial Regex Aspect();

    [GeneratedRegex("^(?:请问|请|帮我|麻烦|给我|能不能|可以)*(?:介绍|说|讲|谈|聊)(?:一?下|一?说|一?讲|一?谈|一?聊)(?:关于|有关)?(?<topic>[^?。,]{2,20}?)(?:的?(?:基本|大致|整体|有关|相关|具体|建设|发展)?(?:情况|内容|信息|进展|现状|概况))?" + Tail + "|^(?:关于|有关)?(?<topic>[^?。,]{2,20}?)的(?:基本|大致|整体|有关|相关|具体|建设|发展)?(?:情况|概况|现状)(?:怎么样|怎样|如何|是什么|是怎样的)?" + Tail)]
    private static partial Regex Situation();

    [GeneratedRegex(Lead + Doc + "?(?:所有|全部)?(?:和|与|跟|关于|有关)(?<topic>[^?。,]{2,20}?)(?:有关|相关)?的(?:所有|全部)?(?:内容|信息|段落|句子|表述|部分)(?:都)?(?:有)?(?:哪些|什么)?" + Tail)]
    private static partial Regex All();

    private const string EnglishDoc = "(?:the|this|that) (?:whole |full )?(?:article|report|story|text|piece|news|briefing|document|author|reporter)";
    private const string InDoc = "(?: (?:in|by|according to) " + EnglishDoc + ")?";
    private const string EnglishTail = "(?: please)?[?.! ]*$";

    [GeneratedRegex("^(?:so |and )?(?:what(?: else| exactly| all)?|how much) (?:(?:does|do|did) (?:" + EnglishDoc + "|it|they) (?:say|tell(?: us| me)?|report|write|mention|have to say)|(?:is|was) (?:there |being )?(?:said|written|reported|mentioned|stated)(?: in " + EnglishDoc + ")?|(?:do|can) (?:we|you|i) (?:know|learn|find out|read|say)|is known) (?:about|on|of|regarding|concerning) (?<topic>[^?.]{2,60}?)" + InDoc + EnglishTail)]
    private static partial Regex Says();

    [GeneratedRegex("^(?:please |can you |could you |i want to |i'd like to )*(?:tell (?:me|us)|know|inform me|give me|show me|summari[sz]e|describe|explain)(?: (?:everything|all|more|something|a bit|the facts|information|details|an overview|what it says|what is said))*(?: (?:there is|it says|you (?:know|have)|" + EnglishDoc + " says))*(?: to know)? (?:about|on|of|regarding|concerning) (?<topic>[^?.]{2,60}?)" + InDoc + EnglishTail)]
    private static partial Regex Tell();

    [GeneratedRegex("^(?:and |so |but )?(?:what|how) about (?<topic>[^?.]{2,60}?)" + InDoc + EnglishTail)]
    private static partial Regex WhatAbout();

    [GeneratedRegex("^(?:does|did) (?:" + EnglishDoc + "|it) (?:mention|discuss|cover|talk about|speak of|say anything (?:about|on)) (?<topic>[^?.]{2,40}?)" + InDoc + EnglishTail)]
    private static partial Regex EnglishWhether();

    /// <summary>The text itself is another question's subject, and so is what somebody said.</summary>
    [GeneratedRegex(@"^(?:这|那|本|该|全|此)?(?:篇|则|个|些)?(?:文章?|报道|新闻|简报|内容|文)?$|^(?:它|他|她|他们|这个|那个)$|^(?:it|this|that|them|him|her|you|yourself|(?:the|this|that) (?:article|report|story|text|piece|news|briefing|document|author))$")]
    private static partial Regex Document();
}

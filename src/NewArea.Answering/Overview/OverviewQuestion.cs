using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Overview;

/// <summary>Tells a question for the gist of a whole document from one for a fact in it.</summary>
internal static partial class OverviewQuestion
{
    public static bool Is(string question)
    {
        var folded = TextFolding.Fold(question);
        return Order().IsMatch(folded) || WhatItSays().IsMatch(folded) || InEnglish().IsMatch(folded);
    }

    /// <summary>Nothing but the document may follow: 总结一下厂长的话 asks for a fact.</summary>
    [GeneratedRegex(@"^(?:请|帮我|给我|麻烦|能否|能不能|可以|你|用.{1,6}话|简单|简要|再)*(?:总结|概括|概述|归纳|简述|介绍|摘要)(?:一下|下)?(?:这篇|那篇|本篇|该篇|全篇|本|全|该|这个|的)*(?:文章?|报道|新闻|简报|内容|主要内容|要点|全文|大意|中心思想)*(?:的?(?:主要)?(?:内容|要点|大意|中心思想|主旨))?(?:吗|吧|呢|好吗)?[?。!]*$")]
    private static partial Regex Order();

    [GeneratedRegex(@"^(?:请问)?(?:(?:这|那|本|该|全)篇?)?(?:文章?|报道|新闻|简报|材料|文档)(?:里|中)?(?:都|主要|大概|到底|究竟|一共)*(?:的?(?:主要内容|大意|要点|中心思想|主旨|大致内容|核心内容)(?:是|有)?(?:什么|啥|哪些)?|(?:讲|说|写|谈|介绍|报道)(?:的|了)?(?:是)?(?:些)?(?:什么|啥|哪些)(?:内容|事情?|东西)?)[?。!]*$|^(?:主要内容|全文大意|文章大意|内容摘要)(?:是什么)?[?。]*$")]
    private static partial Regex WhatItSays();

    [GeneratedRegex(@"^(?:please |can you |could you |briefly )*(?:summari[sz]e|sum up|outline)(?: (?:this|the|it|that|article|report|text|story|news|document|briefing|piece|for me|up|briefly))*[?.!]*$|^(?:please )?(?:give|write|show)(?: me)? (?:a|an|the) (?:(?:short|brief) )?(?:summary|overview|outline)(?: of (?:this|the|it|that)(?: \w+)?)?[?.!]*$|^what(?:'s| is| does| are) (?:this|the|that|it)(?: whole)?(?: (?:article|report|text|story|news|document|briefing|piece))? (?:about|say|tell us)[?.!]*$|^what(?:'s| is| are) the (?:main|key|central|basic) (?:points?|ideas?|facts|message|takeaways?|themes?)(?: of (?:this|the) \w+)?[?.!]*$|^(?:tl;?dr|summary)[?.!]*$")]
    private static partial Regex InEnglish();
}

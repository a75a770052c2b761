using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Questions;

/// <summary>What a reader says the answer is for: 写纪要要用, for a country report. It is no part of what is asked.</summary>
internal static partial class Purpose
{
    private const int Shortest = 4;

    private const string Making = "写|做|编|填|拟|排|画|弄|剪|录|印|备|出|准备|整理|制作|起草|核对|核实|校对|登记|汇总|翻译|撰写|编写|排版|打印|统计|汇报";

    private const string Made =
        "稿子?|报告|纪要|记录|座次|座位|席卡|[^,]{0,4}表格?|ppt|课件|幻灯片?|文章|论文|作业|材料|简报|海报|台签|桌签|桌牌|名牌|胸牌|名片|字幕|教案|演讲|汇报|总结|推文|公众号|方案|档案|名单|通讯录|邀请函|请柬|发言|视频|脚本|日报|周报|清单|台账|简历|词条|试卷|考题|题|复盘|手册|画册|展板|解说词|讲解词|提纲|笔记|研报|卡片|图表|研究|课|功课|引文|脚注|参考文献";

    private const string EnglishMade =
        "report|article|essay|slides?|deck|presentation|paper|memo|minutes|homework|assignment|thesis|newsletter|brochure|story|exam|quiz|class|lesson|speech|caption|chart|footnote|citation|translation|files?|records?|boss|editor|client|talk|poster|blog(?: post)?|summary|spreadsheet|seating plan|invitation|badges?|press release|notes?|meeting|interview|research|project proposal";

    /// <summary>
    /// The question without it, as typed; the text itself where no question would be left. A pronoun that means what is named
    /// in it gives way: I have a meeting at Bailinke tomorrow, where is it?
    /// </summary>
    public static string Without(string question)
    {
        var folded = TextFolding.FoldWithOrigins(question);
        var start = Before().Match(folded.Text) is { Success: true } before && IsLeft(folded.Text, folded.Text[before.Length..]) ? before.Length : 0;
        var after = After().Match(folded.Text, start);
        var end = after.Success && IsLeft(folded.Text, folded.Text[start..after.Index]) ? after.Index : folded.Text.Length;
        if (start == 0 && end == folded.Text.Length)
        {
            return question;
        }

        var left = question[folded.Origins[start]..folded.Origins[end]].Trim();
        return start > 0 && ReaderLanguage.Of(question) == ReaderLanguage.English ? EnglishFollowUp.Resolve(left, question[..folded.Origins[start]]) : left;
    }

    private static bool IsLeft(string all, string left) => left.Trim().Length >= Shortest && (AskingWords.Stand(left) || !AskingWords.Stand(all));

    [GeneratedRegex(
        @"^\s*(?:(?:(?!什么|啥|谁|哪|多少|怎|如何)[^,:;。?!]){0,8}?(?:" + Making + @")(?:(?!什么|啥|谁|哪|多少|怎|如何)[^,:;。?!]){0,12}?(?:" + Made + @")(?:(?!什么|啥|谁|哪|多少|怎|如何)[^,:;。?!]){0,8}[,:;。]\s*"
        + @"|(?:我们?|这边)?(?:的)?(?:讲话稿?|发言稿?|致辞|汇报|稿子|材料|报告|文章|论文|作业|课件|ppt|简报|方案|总结|会上|课上|视频)(?:里|中|上)?(?:打算|准备|需要|[要想得])(?:再|先)*(?:点|提|讲|列|写|引|说|介绍|念|报|交代)(?:一遍|一下|到|出|几句|一句|清楚)+[,:]?(?!话[,:])\s*"
        + @"|(?:我们?|咱|有个?)?(?:的)?(?:领导|老板|老师|客户|同事|朋友|孩子|家里人|网友|读者|学生|同学|编辑|上级|甲方)们?(?:刚才|刚刚|一直|老|又|想|要|在|提|让我|叫我|要我)*(?:问|查|催|确认)(?:我|我们|起|道|一下)?[,:]\s*"
        + @"|怕[^,;。?!]{0,4}[错漏混][^,;。?!]{0,4}[,:]\s*"
        + @"|(?:我们?|本人|咱们?|俺们?)(?:刚|是|从|在|来自|打算|准备)(?:(?!什么|啥|谁|哪|多少|怎|如何|吗)[^,:;。?!]){1,14}[,:;。]\s*"
        + @"|[a-z]+ here[,:;.!]\s*(?=[a-z])"
        + @"|(?:i|we) (?:also )?(?:supply|run|own|sell|make|teach|study|work|manage|represent|live|deal|import|export|trade|translate|cover|build|operate|collect)\b[^.:;?!]{0,60}[.;!]\s+(?=[a-z])"
        + @"|(?:i|we)(?:'m|'re| am| are) (?:calling|writing|asking|visiting|travelling|here|from|based|an?|new)\b[^.:;?!]{0,50}[.:;!]\s*(?=[a-z])"
        + @"|(?:for|to (?:write|prepare|finish|complete|fill(?: in)?|make)|as (?:background|input) for|(?:i|we)(?:'m|'re| am| are| need| have| want)|my (?:boss|editor|teacher|client|manager|colleague))\b[^,:;.?]{0,50}?\b(?:" + EnglishMade + @")\b[^,:;.?]{0,40}(?:[,:;.]| [-–—])\s*(?=[a-z]))")]
    private static partial Regex Before();

    [GeneratedRegex(
        @"(?:[,;。!\s]+|(?<=\?)\s*)(?:(?:我们?|这边|领导|老师|主要|就是|是|要|想|得|给[^,]{1,4})*(?:" + Making + @")(?:(?!什么|啥|谁|哪|多少|怎|如何)[^,:;。?!]){0,12}?(?:" + Made + @")?(?:要?用的?|需要|使用|急用|时用|里要用)"
        + @"|(?:我们?|这边)?要(?:写|放|登|填|用|引|标|印)(?:进|到|在|成|上)[^,;。?!]{0,10}"
        + @"|[^,;。?!]{0,4}(?:表|单|册|卡|案|稿|笔记)(?:里|上|中)?(?:要|得|需要)(?:收|写|用|记|填|放)(?:上|进去?|入)?"
        + @"|(?:孩子|学生|客户|老板|领导|老师|同事|评委)们?(?:肯定|一定|可能|总|会|要|老)+问(?:到|起|的)?"
        + @"|请?(?:一一|逐[个条]|全部?|都)?列(?:给|出来?|一下)[^,;。?!]{0,6}"
        + @"|(?<=[,;.?!。]\s*)(?:and |as )?(?:i|we) (?:need|want|require) (?:it|this|that|the (?:figure|number|name|date|answer))\b[^,;?!]{0,30}"
        + @"|(?:it(?:'s| is) )?for (?:my|our|an?|the) [^,;.?!]{0,20}?\b(?:" + EnglishMade + @"))[。!~?\s]*$")]
    private static partial Regex After();
}

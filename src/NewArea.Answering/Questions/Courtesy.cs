using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Questions;

/// <summary>What is said to whoever is asked, not about the matter: 请告诉我 before a question, 谢谢 after it.</summary>
internal static partial class Courtesy
{
    /// <summary>Fewer folded characters are no question.</summary>
    private const int Shortest = 4;
    private const int MostLayers = 4;

    /// <summary>The question without it, as typed; the text itself where no question would be left.</summary>
    public static string Without(string question)
    {
        var folded = TextFolding.FoldWithOrigins(question);
        var (text, start) = (folded.Text, 0);
        for (var layer = 0; layer < MostLayers && Shorter(text) is { } next; layer++)
        {
            start += text.IndexOf(next, StringComparison.Ordinal);
            text = next;
        }

        var bare = question[folded.Origins[start]..folded.Origins[start + text.Length]].Trim();
        return start == 0 && text.Length == folded.Text.Length ? question
            : Indirect().Replace(bare, match => $"{match.Groups["asks"].Value} {match.Groups["is"].Value} {match.Groups["who"].Value}?");
    }

    private static string? Shorter(string text)
    {
        string[] cut = [Before().Replace(text, ""), Known().Match(text) is { Success: true } known ? known.Groups["what"].Value : text, After().Replace(text, ""), Corrected().Replace(text, ""), Deferred().Replace(text, ""), Guess().Replace(text, ""), Aside().Replace(text, ""), Call().Replace(text, "")];
        return Array.Find(cut, left => left.Length < text.Length && left.Length >= Shortest
            && (AskingWords.Stand(left) || !AskingWords.Stand(text)));
    }

    [GeneratedRegex(
        @"^\s*(?:(?:(?:[你您]|大家|各位|早上?|上午|中午|下午|晚上?|老师|同志|师傅)好[啊呀哦]?|早安|午安|晚安|嗨|哈[喽啰]|打扰(?:一下|[您你])?了?|不好意思|抱歉|辛苦了?|借问|唔该(?:晒)?|(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone|everybody|team|folks|again))?)[,!:.。~\s]+"
        + @"|(?:(?:so |very )?sorry|apologies|pardon)(?: (?:to|for) (?:bother|troubl|disturb|interrupt|ask)[a-z]*(?: you)?(?: again)?)?(?:[,.!:]| but| -)+\s*"
        + @"|(?:(?:may|can|could) (?:i|we) (?:just |quickly )?ask(?: you)?|any (?:idea|clue)|(?:i|we)(?:'d| would)? (?:like|want|need) to (?:ask|find out|check|understand)|(?:i|we)(?:'m|'re| am| are) (?:trying|hoping) to (?:find out|learn|understand|work out)),? (?=(?:wh|how)[a-z]*\b)|(?:out of (?:curiosity|interest)|just out of interest|by the way|quickly)[,:. -]+"
        + @"|(?:请|麻烦|劳驾|拜托|帮我|帮忙|给我|能不能|能否|可不可以|可以|可否|能|你们?|您|给我|谁能|谁来|有没有人能?|有人能)*(?:一下)?(?:告诉(?:我们?|一下)?|说(?:一?下|说)|讲(?:一?下|讲)|介绍一?下|解释一?下|查(?:一?下|查)|看(?:一?下|看)|找(?:一?下|找)|算(?:一?下|算)|报(?:一?下|报)|发(?:一?下|我)|列(?:一?下|出)|科普一?下|回答一?下|问一?下|请教一?下|确认一?下)[,:\s]*"
        + @"|(?:我们?|咱们?)?(?:想|要|来|帮我?|再|先)*(?:核|查|问|对|要|打听|请教)(?:一?个|[几两]个|一组|一?下)(?:数字?|数据|事情?|问题|情况|信息|说法|名字)[,:]\s*"
        + @"|(?:这篇|本|该)?(?:文章|报道|文中|文里|新闻|简报|稿子)(?:里面?|中)?(?:所?(?:说|提到?|讲|写)到?)的(?!是|话|什么|哪)"
        + @"|(?:我们?|俺|咱们?)?(?:很|就|只|还)?(?:想|要|需要)(?:知道|了解|问|请教|弄清楚?|搞清楚?|确认)(?:一下|下)?(?:的是)?[,:\s]*"
        + @"|(?:[a-z]+ )?question: |(?:quick question|one (?:more )?(?:quick )?question|just (?:checking|wondering|curious)|excuse me|please|okay|ok|well)[,:!. -]+"
        + @"|(?:(?:can|could|would|will) (?:you|anyone|someone|somebody) (?:please |kindly )?|please |kindly )*(?:tell (?:me|us)|let (?:me|us) know|remind me|find out|look up|explain),? (?=(?:wh|how)[a-z]*\b)"
        + @"|(?:i|we)(?:'d| would) (?:like|love) to know,? (?=(?:wh|how)[a-z]*\b)|(?:i|we) (?:want|need) to know,? (?=(?:wh|how)[a-z]*\b)|i(?:'m| am) (?:curious|wondering),? (?=(?:wh|how)[a-z]*\b)|i (?:was wondering|wonder),? (?=(?:wh|how)[a-z]*\b))")]
    private static partial Regex Before();

    /// <summary>你知道……吗, do you know …: whether the one asked knows it is not what is wanted.</summary>
    [GeneratedRegex(@"^\s*(?:(?:你|您|你们|有谁|谁|有没有人|有人)(?:知道|了解|清楚|晓得|记得)[,:\s]*(?<what>.+?)(?:吗|不)?[?。!\s]*$|(?:do|does) (?:you|anyone|anybody|someone) (?:happen to )?know (?<what>(?:wh|how).+)$)")]
    private static partial Regex Known();

    [GeneratedRegex(@"(?:(?:[,。;!\s]+|(?<=\?)\s*)(?:(?:请|先)?(?:谢谢|多谢|感谢|谢)(?:你|您|大家|啦|了|各位)*|拜托了?|在线等.{0,4}|急(?:用|需|等|求|)(?:啊|呀|了)?|thanks?(?: you)?(?: (?:very|so) much| a lot| in advance)?|thx|cheers))+[。!~?\s]*$")]
    private static partial Regex After();

    /// <summary>What the reader does with it, or wants done: 快发我一下, 周会上要讲. It asks nothing.</summary>
    [GeneratedRegex(@"(?:[,。;!\s]+|(?<=\?)\s*)(?:(?!什么|啥|谁|哪|几|多少|怎|如何|吗|呢|有没有|是不是|为何|电话|号码|联系|地址|邮箱)[^,。;!?]){0,6}?(?:麻烦|帮|劳驾|拜托|查一?下|发我|发一下|给我|告诉我|通知我|回我|速回|快回|回复|等着|要用|要讲|要填|要报|要写|在写|在做|想带|想去|想约|想关注|想加|想问|想知道|有用|知道的|急|我做|我要|我想|给个)(?:(?!什么|啥|谁|哪|几|多少|怎|如何|吗|呢|有没有|是不是|为何|电话|号码|联系|地址|邮箱)[^,。;!?]){0,14}[。!~?\s]*$")]
    private static partial Regex Aside();

    /// <summary>新四军是什么 打仗那个吗: the reader's own guess.</summary>
    [GeneratedRegex(@"(?<=(?:什么|啥|谁|哪[一-龥]|多少|几[一-龥])[^,。?!\s]{0,6})[,?\s]+(?:(?!什么|啥|谁|哪|几|多少|怎|如何|有没有|是不是)[^,。;!?\s]){1,10}[吗嘛][?。!\s]*$")]
    private static partial Regex Guess();

    /// <summary>去年…不对,2024年: what was said first is taken back.</summary>
    [GeneratedRegex(@"^\s*[^,。?!]{1,14}?(?:\.{2,}|…+|,|—+|\s)\s*[啊哦呃额]?(?:不对|说错了?|打错了?|写错了?)[,。:!\s]+")]
    private static partial Regex Corrected();

    /// <summary>远不远先不管: another question, not to be answered.</summary>
    [GeneratedRegex(@"(?:(?<=[?。!])|[,;])\s*[^,。;!?]{2,20}?(?:先不(?:管|说|谈|问|提)|不用(?:管|答|回答)了?|另说|以后再说)[。!~?\s]*$")]
    private static partial Regex Deferred();

    [GeneratedRegex(@"^\s*(?:急(?:用|需|求|问)?|在线等|求助?|求问|请教|听说了?吗|话说|对了|那个|哎|诶|嗯|喂)[,!:。~\s]+")]
    private static partial Regex Call();

    /// <summary>Who X is, as it stands after "tell me".</summary>
    [GeneratedRegex(@"^(?<asks>who|what|where) (?<who>(?!is |are |was |were )[^,?]{2,60}?) (?<is>is|are|was|were)\s*\??$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Indirect();
}

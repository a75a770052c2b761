using System.Text.RegularExpressions;

namespace NewArea.Answering.Questions;

/// <summary>A question as it would be written with care: no spaces between characters, 啥 as 什么, no particle at the end.</summary>
internal static partial class PlainWording
{
    /// <param name="question">As typed, without white space around it.</param>
    public static string Of(string question)
    {
        var english = Worded().Replace(Misspelt().Replace(Filler().Replace(Unmarked().Replace(CantoneseWording.Plain(question), match => match.Groups["they"].Success ? "they are" : $"{match.Groups["who"].Value} is"), ""), "will"), match => match.Groups["rank"].Success ? "number one" : match.Groups["capital"].Success ? "the central government" : "outside the province");
        english = Several().Replace(WhichOne().Replace(english, "Which ${rest}?"), "Which ${rest}?");
        var closed = SpacedOut().IsMatch(english) ? SpaceBetween().Replace(english, "") : english;
        var formal = Colloquial().Replace(Doing().Replace(closed, "做什么的"), match => match.ValueSpan switch
        {
            ['啥', '子'] => "什么",
            ['啥', ..] => string.Concat("什么", match.ValueSpan[1..]),
            ['钟', ..] => "小时",
            ['电', _] => "电话",
            ['时', ..] => "时候",
            ['什' or '怎', _] => string.Concat(match.ValueSpan[..1], "么"),
            ['G' or 'g', ..] => "地区生产总值",
            ['Q' or 'q' or 'Ｑ' or 'ｑ', var quarter] => $"{"一二三四"[(quarter - '1') & 3]}季度",
            ['第', var number, '期'] => $"{number}期",
            ['咋', ..] => string.Concat("怎么", match.ValueSpan[1..]),
            _ => "多少" + match.Value[2..],
        });
        formal = Phase().Replace(formal, match => $"{match.Groups["phase"].Value} {"one two three four five".Split(' ')[match.Groups["number"].Value[0] - '1']}");
        formal = Regarded().Replace(formal, match => $"{match.Groups["asks"].Value} {(match.Groups["what"].Value.EndsWith('s') ? "are" : "is")} {match.Groups["what"].Value} {match.Groups["as"].Value}?");
        return Particle().Replace(SaidDay().Replace(Thousands().Replace(formal, ""), "日"), "");
    }

    /// <summary>Three characters in a row that stand alone.</summary>
    [GeneratedRegex(@"(?<![一-龥])[一-龥] +[一-龥] +[一-龥](?![一-龥])")]
    private static partial Regex SpacedOut();

    [GeneratedRegex(@"(?<=[一-龥]) +(?=[一-龥])")]
    private static partial Regex SpaceBetween();

    /// <summary>干啥的 asks for a trade, 干啥 for a reason or a deed.</summary>
    [GeneratedRegex(@"干[嘛啥吗](?:用)?的")]
    private static partial Regex Doing();

    /// <summary>啥, 咋 and 几个亿, and asking words mistyped.</summary>
    [GeneratedRegex(@"(?<=[么啥])时[侯后](?!面|来)|[什怎][末莫]|多小(?=[钱个人家亿万年天])|电[活划](?=多少|号码?|是)|啥(?:时候|子)?|咋样?|几个(?:亿|万)|(?<=[个少几\d一两二三])钟头|(?<![A-Za-z])(?:GDP|gdp)(?=[一-龥])|第[一二三四五六]期(?!间)|(?<=[年一-龥\s]|^)[QqＱｑ][1-4１-４](?=[一-龥])")]
    private static partial Regex Colloquial();

    /// <summary>whats, whos: without the apostrophe they are words that no text has.</summary>
    [GeneratedRegex(@"\b(?:(?<who>what|who|where|when|how|that|there)s|(?<they>theyre))\b(?=[ ,])", RegexOptions.IgnoreCase)]
    private static partial Regex Unmarked();

    /// <summary>Too short to be told by its neighbours.</summary>
    [GeneratedRegex(@"\bwil\b(?= [a-z])")]
    private static partial Regex Misspelt();

    /// <summary>No. 1 is no figure, Beijing may be the government there, and what lies outside its own province a text does not name.</summary>
    [GeneratedRegex(@"(?<capital>(?<=\b(?:did|does|has|will|would|could|should) )Beijing(?= [a-z]))|(?<rank>\bNo\. ?1\b(?!\d)|(?<=\s)#1\b)|\boutside (?:of )?(?:Gansu|Hebei|Shanxi|Liaoning|Jilin|Heilongjiang|Jiangsu|Zhejiang|Anhui|Fujian|Jiangxi|Shandong|Henan|Hubei|Hunan|Guangdong|Hainan|Sichuan|Guizhou|Yunnan|Shaanxi|Qinghai|Guangxi|Ningxia|Xinjiang|Tibet|Inner Mongolia)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Worded();

    /// <summary>Says nothing of what is asked.</summary>
    [GeneratedRegex(@"(?<=\w )(?:actually|really|exactly|basically|precisely) (?=\w)|[ ,]+(?:pls|plz|please)(?=[?.! ]*$)|(?<=\w) (?:actually|exactly|precisely)(?=[?.! ]*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Filler();

    /// <summary>Why does the reporter regard it as a key year? Why it is one is asked.</summary>
    [GeneratedRegex(@"^(?<asks>why) (?:does|do|did) (?:the |this |its )?(?:article|report|reporter|story|piece|text|author|writer|journalist|briefing|paper) (?:regard|see|view|describe|treat|think of|speak of|refer to) (?<what>[^?]{2,60}?) as (?<as>[^?]{3,60}?)\s*\?*$", RegexOptions.IgnoreCase)]
    private static partial Regex Regarded();

    /// <summary>Is any carrier building another? Which one? Whether there is one is not what is wanted.</summary>
    [GeneratedRegex(@"^(?:is|are|was|were|has|have|had|did|does|do|will|can)(?: there)? (?:any|an?|some|one of) (?<rest>[^?]{8,120})\?\s*(?:and |if so,? )?which(?: ones?)?(?: (?:is|was|are|were) (?:it|that|they))?\s*\?+$", RegexOptions.IgnoreCase)]
    private static partial Regex WhichOne();

    /// <summary>Two towns were named first. Which ones?</summary>
    [GeneratedRegex(@"^(?:two|three|four|five|\d|several|some|a few) (?<rest>[^.?;]{8,120})[.;]\s*(?:and )?(?:which|what)(?: (?:ones?|are they|were they))?\s*\?+$", RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    /// <summary>Phase 2 is written phase two.</summary>
    [GeneratedRegex(@"\b(?<phase>phase) (?<number>[1-5])\b", RegexOptions.IgnoreCase)]
    private static partial Regex Phase();

    /// <summary>The commas of 1,234,567.</summary>
    [GeneratedRegex(@"(?<=(?<![\d,.])\d{1,3}(?:,\d{3})*),(?=\d{3}(?:,\d{3})*(?![\d]))")]
    private static partial Regex Thousands();

    /// <summary>Days are called 号 and written 日.</summary>
    [GeneratedRegex(@"(?<=[\d一二三四五六七八九十]月[\d一二三四五六七八九十]{1,3})[号號]")]
    private static partial Regex SaidDay();

    [GeneratedRegex(@"(?<=[一-龥])[呀啊哦哈呗嘛咧哟]+(?=[?？。!！ ]*$)")]
    private static partial Regex Particle();
}

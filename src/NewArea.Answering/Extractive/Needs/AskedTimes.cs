using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Needs;

/// <summary>When something begins and is finished and how long it takes, and the words without which a sentence does not tell it.</summary>
internal static partial class AskedTimes
{
    public static IReadOnlyList<Need> Needs { get; } =
    [
        new(AsksBeginning(), HasBeginning()),
        new(AsksCompletion(), HasCompletion()),
        new(AsksDuration(), HasDuration()),
        new(AsksYearsTaken(), HasDuration()),
    ];

    [GeneratedRegex(@"(?:何时|什么时候|哪一?[年天月]|几[月号]).{0,2}(?:开工|动工|奠基|破土)|(?:开工|动工|奠基)(?:时间|日期)")]
    private static partial Regex AsksBeginning();

    [GeneratedRegex(@"开工|动工|奠基|破土|兴建|始建|开建|开始|启动|起建|修建|建造|建设于")]
    private static partial Regex HasBeginning();

    [GeneratedRegex(@"(?:何时|什么时候|哪一?[年天月]).{0,3}(?:建成|竣工|完工|落成|完成|投产|投运|投用|启用|实现)|(?:竣工|建成|落成|完工)(?:时间|日期|于)|竣工的?.{0,8}(?:多少|几)")]
    private static partial Regex AsksCompletion();

    [GeneratedRegex(@"建成|竣工|完工|落成|完成|投产|投运|投用|启用|实现|投入|开放|通车|开通|建造|建于|修建|建设|重建|兴建|开业|使用|交付|为止|达到|建立|成立|开幕")]
    private static partial Regex HasCompletion();

    [GeneratedRegex(@"(?:待|呆|住|停留|持续|用|花|历时)了?(?:多久|多长时间)")]
    private static partial Regex AsksDuration();

    [GeneratedRegex(@"[年月天日周]间|[\d一二三四五六七八九十百数两半几]\s*[多余个]?\s*(?:年|月|天|日|周|小时|分钟|秒|世纪|夜|载|星期|时)(?![,，]|\d)|至|直到|为期|期间")]
    private static partial Regex HasDuration();

    [GeneratedRegex("(?:要|需要?|得)(?:花|用|住|等)?(?:几|多少)个?(?:天|月|年|小时|周|星期)|(?:花|用|耗|历时|忙)了?(?:几|多少)[年天月]|(?:花|用|耗)了?(?:几|多少)个?(?:月|小时|星期)")]
    private static partial Regex AsksYearsTaken();
}

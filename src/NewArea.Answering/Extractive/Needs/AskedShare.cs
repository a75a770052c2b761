using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Needs;

/// <summary>What part of a whole a question asks for, as a share or a rate, and the words without which a sentence does not tell it.</summary>
internal static partial class AskedShare
{
    public static IReadOnlyList<Need> Needs { get; } =
    [
        new(AsksShare(), HasShare()),
        new(AsksRate(), HasRate()),
        new(AsksRatio(), HasRatio()),
    ];

    [GeneratedRegex(@"(?:占|达到?|有|是)(?:比|了|到)*(?:总[一-龥]{1,3}的)?(?:几成|百分之几|几分之几|百分之多少|多大(?:的)?(?:比例|比重|份额))|占比(?:是|有|为|达)?(?:多少|多大|多高|几)|比[例重](?:大概|大约|约|到底|究竟|能|会)*(?:是|有|为|占|达到?)?(?:多少|多大|多高|几成)|(?:多大|多高|多少)的?比[例重]|占[^,?]{0,8}(?:多少|多大)(?:的)?(?:比例|比重|份额)?[?。]?$|\bwhat (?:share|percentage|proportion|fraction|per ?cent) of\b")]
    private static partial Regex AsksShare();

    [GeneratedRegex(@"%|‰|百分|占|比[例重]|份额|分之|[一二三四五六七八九几\d]成(?![员为立果功就])|一半|半数|\b(?:per ?cent|percentage|share|proportion|half|third|quarter|fifth|tenth)\b")]
    private static partial Regex HasShare();

    [GeneratedRegex(@"\bwhat (?:is|was|are|were) the [a-z -]{3,40}? rates?\b(?! of return)")]
    private static partial Regex AsksRate();

    [GeneratedRegex(@"\d|%|[一二三四五六七八九]成|百分|\b(?:per ?cent|half|third|quarter)\b")]
    private static partial Regex HasRate();

    [GeneratedRegex("[一-龥]{2}率(?:是|有|为|达到?)?(?:多少|多高|多大|几|怎么?样|如何|呢)|(?:多少|多高的?)[一-龥]{2}率")]
    private static partial Regex AsksRatio();

    [GeneratedRegex(@"率|%|百分|[一二三四五六七八九\d]成(?![员为立果功就])")]
    private static partial Regex HasRatio();
}

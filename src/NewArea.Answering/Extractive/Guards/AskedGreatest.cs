using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>
/// Which of several is the greatest: no comparing, the text must say it, and of the same property. What is the best
/// founded is not the most profitable.
/// </summary>
internal static partial class AskedGreatest
{
    /// <summary>What one text calls the biggest another calls the most.</summary>
    private static readonly string[] Alike = ["大多高巨", "好优佳强棒", "小少低", "早先", "快迅", "长久", "新近"];

    /// <param name="question">Folded.</param>
    /// <param name="sentence">Folded.</param>
    public static bool IsTold(string question, string sentence) => (!Largest().IsMatch(question) || HasGreatest().IsMatch(sentence)) && IsToldOf(question, sentence);

    private static bool IsToldOf(string question, string sentence) =>
        InChinese().Match(question) is { Success: true } chinese ? Ranks().IsMatch(sentence) || Forms(chinese.Groups["what"].Value[0]).Any(form => sentence.Contains($"最{form}", StringComparison.Ordinal))
        : InEnglish().Match(question) is not { Success: true } english || Ranks().IsMatch(sentence)
            || (sentence.Any(character => character > '\u3000') ? sentence.Contains('最', StringComparison.Ordinal) : Words(english.Groups["what"].Value).Any(word => sentence.Contains(word, StringComparison.Ordinal)));

    /// <summary>What is the greatest in the world is spoken of as the greatest.</summary>
    [GeneratedRegex(@"(?:全球|世界|全世界|亚洲|全国|国内|西北|西部)(?:地区)?(?:规模)?最大|\b(?:the )?(?:world's|globe's|country's|nation's|asia's) (?:largest|biggest|top)\b|\b(?:largest|biggest|top)\b[^?]{0,40}\b(?:in the world|worldwide|on earth|globally)\b")]
    private static partial Regex Largest();

    [GeneratedRegex(@"最|第一|首位|之冠|头号|榜首|\b(?:largest|biggest|greatest|highest|most|first|top|number one)\b")]
    private static partial Regex HasGreatest();

    private static string Forms(char property) => Array.Find(Alike, alike => alike.Contains(property, StringComparison.Ordinal)) ?? property.ToString();

    private static string[] Words(string property) => property is "biggest" or "largest" or "greatest" or "highest" or "most" ? ["biggest", "largest", "greatest", "highest", "most "] : [property];

    [GeneratedRegex(@"哪一?[个项家座款条所种类](?:[一-龥]{0,10}?)最(?<what>[大多高长早小贵强快好新老低少短晚便赚远近富忙难差])|最(?<what>[大多高长早小贵强快好新老低少短晚便赚远近富忙难差])[^,?]{0,3}(?:的(?:[一-龥]{0,4}?)|那[个项家座款])(?:是|属于?|当属|要数|数)(?:哪|谁)")]
    private static partial Regex InChinese();

    [GeneratedRegex(@"\bwhich (?:one |of (?:them|the [a-z ]{3,30}?) |[a-z]+ )?(?:is|was|has|had|received|got|gets|makes|made|grew|grows) (?:the )?(?:most (?<what>[a-z]{4,}(?<!est))|(?<what>most|(?:big|larg|great|high|long|old|young|small|fast|cheap|rich|strong)[a-z]*est))\b|\bwhat (?:is|was) the (?<what>(?:big|larg|great|high|long|old|young|small|fast|cheap)[a-z]*est) of (?:the|all|them)\b")]
    private static partial Regex InEnglish();

    [GeneratedRegex(@"首[位个家]|第一|之冠|居[^,。]{0,6}首|龙头|领先|超过|大于|多于|高于|\b(?:first(?! quarter| phase| half| time)|top|leading|more than|exceed\w*)\b")]
    private static partial Regex Ranks();
}

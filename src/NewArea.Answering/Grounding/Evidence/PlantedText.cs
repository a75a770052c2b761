using System.Text.RegularExpressions;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>
/// Recognises sentences of a passage that speak to the reading machine instead of about the subject.
/// They prove nothing and answer nothing.
/// </summary>
public static partial class PlantedText
{
    public static bool IsPlanted(string sentence, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(passage);
        return Instruction.IsMatch(sentence)
            || sentence.Split('\n', StringSplitOptions.TrimEntries).Any(line => IsForeign(line, passage));
    }

    /// <summary>Whether a statement opens by telling that its writer did as it was told (好的，我已经照做：…): no text says that.</summary>
    public static bool IsObedience(string statement) => Obedience.IsMatch(statement);

    [GeneratedRegex(@"^\s*(?:(?:好的?|当然(?:可以)?|没问题|遵命|收到|明白了?)[，,。！!：:]\s*)?我?(?:已经?|会|将|这就|马上)?(?:照做|照办|遵照(?:您|你)|按照?(?:您|你)的(?:要求|指示|指令|吩咐))"
        + @"|^\s*(?:sure|certainly|of course|ok(?:ay)?|understood)[,!.:]\s*(?:done|i (?:have|did)\b|i've\b)|^\s*(?:i have |i've )?(?:done|completed|complied) as (?:you )?(?:requested|instructed|asked|told)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Obedience { get; }

    /// <summary>A Latin sentence amid Chinese text that asks, commands or addresses someone.</summary>
    private static bool IsForeign(string sentence, Passage passage) =>
        IsLatin(sentence) && !IsLatin(passage.Text) && Address.IsMatch(sentence);

    private static bool IsLatin(string text)
    {
        var letters = text.Count(char.IsAsciiLetter);
        var han = text.Count(c => c >= 0x3400 && char.IsLetter(c));
        return letters > 8 && letters > han * 3;
    }

    [GeneratedRegex(@"(?:ignore|disregard|forget|override)\b.{0,40}\b(?:above|previous|prior|instructions?|prompts?|rules|context|text)"
        + @"|\b(?:your|the) (?:next |final )?(?:answers?|responses?|reply|replies|output)\b"
        + @"|\b(?:system prompt|developer mode|jailbreak)\b|\byou (?:are|must|should|will) (?:now|answer|respond|act|reply|pretend)"
        + @"|(?:忽略|无视|無視|忘记|忘記|忘掉|不要理会|不理会|跳过).{0,12}(?:以上|上述|之前|前面|先前|所有|一切|指令|指示|提示|规则|規則|内容|內容|要求)"
        + @"|(?:你|您|请|請)的?.{0,6}(?:回答|回复|回覆|答案|输出|輸出|回应|回應)(?:中|里|裡|时|時|必须|必須|只能|应该|末尾|开头|结尾)"
        + @"|(?:在|将|將|把)(?:你|您|本次|最终|最終|你们)?的?(?:回答|回复|回覆|答案|输出|輸出|回应|回應)(?:中|里|裡|的?(?:末尾|开头|结尾|最后)|改|替换|翻译|写)"
        + @"|系统提示|系統提示|提示词|开发者模式|你现在是|你現在是|(?:扮演|假装|假裝)(?:一个|一個|成)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Instruction { get; }

    [GeneratedRegex(@"\?\s*[""'”’]?\s*$|^\W*(?:please|can|could|would|will|do|does|did|is|are|what|who|whom|whose|when|where|which|why|how|tell|give|show|write|draft|compose|create|"
        + @"explain|describe|translate|summari[sz]e|list|name|add|include|insert|append|integrate|incorporate|introduce|replace|remove|rearrange|convert|use|make|generate|provide|suggest|"
        + @"recommend|define|calculate|solve|find|help|teach|say|print|output|answer|respond|reply|repeat|begin|start|end|finish|visit|click|download|buy|vote|encourage|mention|promote|"
        + @"change|swap|substitute|misspell|scramble|encode|shuffle|jumble|reverse|delete|eliminate|omit|group|merge|combine|embed|place|put|highlight|urge|convince|persuade|ask|"
        + @"invite|direct|link|offer|state|claim|act|pretend|imagine|let|turn|format|rewrite|rephrase|outline|discuss|compare|identify|develop|design|craft|produce|spell|type|"
        + @"alter|modify|switch|exchange|mix|break|split|separate|join|strip|apply|express|present|share|post|follow|inform|advise|remind|tempt|entice|attach|redirect|prompt|"
        + @"instruct|guide|demonstrate|illustrate|simplify|clarify|proofread|correct|debug|implement|code|build|avoid|never|always|don't|do not)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Address { get; }
}

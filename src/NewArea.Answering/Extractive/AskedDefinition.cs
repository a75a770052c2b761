using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive;

/// <summary>A question for what something is (什么是羊水栓塞): the sentence that opens with it and says so defines it.</summary>
/// <param name="Term">What is asked about, folded, without quotation marks.</param>
internal sealed partial record AskedDefinition(string Term)
{
    /// <param name="folded">A question, folded.</param>
    public static AskedDefinition? Of(string folded) => Asking.Match(folded) is { Success: true } asking
        ? new AskedDefinition(asking.Groups["term"].Value)
        : null;

    /// <summary>Whether a folded sentence opens with the term, perhaps with another name for it, and goes on to say what it is.</summary>
    public bool IsIn(string sentence)
    {
        var start = Opening.Match(sentence).Length;
        return sentence.AsSpan(start).StartsWith(Term, StringComparison.Ordinal) && Saying.IsMatch(sentence.AsSpan(start + Term.Length));
    }

    private const string Open = "[\"'“‘「『《〈]";
    private const string Close = "[\"'”’」』》〉]";

    [GeneratedRegex($"^(?:请问|那|那么)?(?:(?:什么|啥|何)(?:是|叫做?|为|谓)|何谓|what (?:is|are) (?:an? |the )?){Open}?(?<term>[^\"'“”‘’《》?,的]{{2,40}}?){Close}?(?:呢|呀)?\\??$"
        + $"|^(?:请问|那|那么)?{Open}?(?<term>[^\"'“”‘’《》?,的]{{2,20}}?){Close}?(?:到底|究竟)?(?:是|指|指的是|是指)(?:个)?(?:什么|啥)(?:东西|意思)?\\??$")]
    private static partial Regex Asking { get; }

    [GeneratedRegex($"^(?:所谓|an? |the )?(?:的)?{Open}?")]
    private static partial Regex Opening { get; }

    [GeneratedRegex($@"^{Close}?(?:\([^()]*\)){{0,2}}(?:,?(?:也|又|或|亦|简|俗)?称[^,。]{{1,24}},)?,?(?:就?是|指|即(?!将|使|便)|意为|为|属于| is | are | refers to | means )")]
    private static partial Regex Saying { get; }
}

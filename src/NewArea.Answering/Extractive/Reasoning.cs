using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive;

/// <summary>Why, how and what are not always told in one sentence: what belongs to the sentence that answers.</summary>
internal static partial class Reasoning
{
    /// <summary>The sentence before one that only draws a conclusion (因此…), where a reader asks why: it gives the cause.</summary>
    public static Candidate? CauseOf(AnswerType asked, Candidate answering) =>
        asked == AnswerType.Reason && Conclusion.IsMatch(answering.Sentence.Folded) ? Beside(answering, -1) : null;

    /// <summary>The sentence before one that goes on with what somebody says (周局长认为…。…), where a reader asks who says it: it names him.</summary>
    public static Candidate? SpeakerOf(AskedQuestion asked, Candidate answering) =>
        asked.Type == AnswerType.Person && AsksSpeaker.IsMatch(asked.Folded) && !Speaking.IsMatch(answering.Sentence.Folded)
            && Beside(answering, -1) is { } before && Speaking.IsMatch(before.Sentence.Folded) ? before : null;

    /// <summary>What stands around a sentence that tells a reason, and after one that tells how or what something is or begins a list.</summary>
    public static IEnumerable<Candidate> Around(AnswerType asked, Candidate answering)
    {
        int[] places = asked switch
        {
            AnswerType.Reason => [-1, 1],
            AnswerType.Manner or AnswerType.Definition or AnswerType.List => [1],
            _ => [],
        };
        return places.Select(place => Beside(answering, place)).OfType<Candidate>();
    }

    private static Candidate? Beside(Candidate candidate, int place) =>
        candidate.Index + place is var index && index >= 0 && index < candidate.In.Sentences.Count ? candidate with { Index = index } : null;

    [GeneratedRegex("(?:谁|哪一?位|何人|什么人)[^,?]{0,12}?(?:说|讲|提到?|表示|认为|谈|主张|介绍|指出|强调)|(?:说|讲|提|主张|观点|看法|的话)[^,?]{0,16}(?:是|出自)(?:谁|哪一?位)|\\bwho (?:said|says|thinks|believes|argues|claims)\\b")]
    private static partial Regex AsksSpeaker { get; }

    [GeneratedRegex("(?:说|表示|认为|指出|介绍|强调|坦言)(?:[,:]|$)|\\b(?:said|says)\\b")]
    private static partial Regex Speaking { get; }

    [GeneratedRegex("^(?:因此|因而|所以|于是|为此|由此|从而|正因|故(?![意事乡宫障居里土])|这(?:使|让|令|导致|也|就|正|才)|此(?![外后时前次间类处])"
        + @"|(?:therefore|thus|hence|as a result|consequently|so|(?:this|that) is why|for this reason|because of this)\b)")]
    private static partial Regex Conclusion { get; }
}

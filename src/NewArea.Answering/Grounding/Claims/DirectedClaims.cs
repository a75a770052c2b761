using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Who does it to whom, turned round: what the statement has behind the verb (甲超过乙, 由甲改为乙) the evidence has before the same
/// verb, with another thing behind it.
/// </summary>
internal static partial class DirectedClaims
{
    /// <summary>Characters behind a verb in which its object begins.</summary>
    private const int Reach = 8;
    private const int EnglishReach = 24;

    public static IEnumerable<string> Unsupported(SentenceReading statement, SentenceReading sentence)
    {
        foreach (Match stated in Verb.Matches(statement.Text))
        {
            var evident = Verb.Matches(sentence.Text).FirstOrDefault(match => match.Groups.Values.Skip(1).Any(group => group.Success && stated.Groups[group.Name].Success));
            if (evident is not null && IsTurned(Behind(statement, stated), sentence, evident))
            {
                yield return statement.OriginalOf(stated.Index, stated.Index + stated.Length);
            }
        }
    }

    private static bool IsTurned(HashSet<long> stated, SentenceReading sentence, Match verb) => stated.Count > 0
        && !stated.Overlaps(Behind(sentence, verb))
        && stated.Overlaps(sentence.ContentWithin(Clauses.Around(sentence.Text, verb.Index, verb.Index).Start, verb.Index));

    private static HashSet<long> Behind(SentenceReading reading, Match verb)
    {
        var start = verb.Index + verb.Length;
        return reading.ContentWithin(start, Math.Min(Clauses.Around(reading.Text, start, start).End, start + (reading.IsLatin ? EnglishReach : Reach)));
    }

    [GeneratedRegex(@"(?<replace>取代|代替|替代|replac(?:ed|es|ing))|(?<exceed>超过|高于|多于|领先于?|优于|排在|exceed(?:ed|s)|overtook|overtakes)|(?<buy>收购|并购|兼并|买下|acquir(?:ed|es)|bought|takes over|took over)"
        + @"|(?<become>改为|改成|换成|换为|转为|变为|变成)|(?<give>交给了?|转让给了?|租借给了?|卖给了?|授予了?|补偿|付给|供应给|提供给|给了)|(?<beat>击败|战胜|打败|defeat(?:ed|s)|beat)")]
    private static partial Regex Verb { get; }
}

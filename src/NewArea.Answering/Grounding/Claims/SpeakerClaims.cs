using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Words given to somebody though the sentence that has them gives them to another: both may be named in the text.</summary>
internal static partial class SpeakerClaims
{
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSentence nearest)
    {
        var sentence = nearest.Reading.Original;
        var told = Speakers(statement.IsLatin, sentence).ToList();
        return told.Count == 0 || told.Exists(speaker => statement.Original.Contains(speaker, StringComparison.Ordinal)) ? []
            : Speakers(statement.IsLatin, statement.Original).Where(speaker => !sentence.Contains(speaker, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Speakers(bool isEnglish, string text) =>
        (isEnglish ? English : Chinese).Matches(text).Select(match => match.Groups["who"].Value);

    private const string Saying = "说|表示|认为|介绍|指出|透露|强调|坦言|谈到|看来|解释|承认|告诉|感慨|回忆";

    [GeneratedRegex("(?<who>[" + Mentions.Surnames + "][一-龥]{1,2})(?=" + Saying + ")")]
    private static partial Regex Chinese { get; }

    [GeneratedRegex(@"(?<who>[A-Z][a-z]+ [A-Z][a-z]+)(?: \([^)]*\))?(?:, [^,]{1,60},)? (?:says?|said|states?|stated|notes?|noted|explain(?:s|ed)|report(?:s|ed)|thinks|thought|considers?|considered|believes?|believed|describe[sd]|stress(?:es|ed)|point(?:s|ed) out|argue[sd]|told|adds|added|observe[sd]|regards?|sees)\b"
        + @"|[Aa]ccording to (?<who>[A-Z][a-z]+ [A-Z][a-z]+)")]
    private static partial Regex English { get; }
}

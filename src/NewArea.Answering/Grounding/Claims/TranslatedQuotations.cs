using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Quotations of an English statement that are neither word for word in the Chinese evidence nor a translation of
/// something quoted there: “Silicon Cube” is 《硅立方》.
/// </summary>
internal static partial class TranslatedQuotations
{
    /// <summary>Characters of a Chinese name for each English word, at most.</summary>
    private const int PerWord = 3;

    private static readonly char[] Parts = ['·', ' '];

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        var quoted = evidence.Sentences.SelectMany(sentence => Chinese.Matches(sentence.Reading.Text)).SelectMany(match => match.Groups["quote"].Value.Split(Parts).Append(match.Groups["quote"].Value)).ToList();
        return QuotationClaims.Unsupported(statement, evidence).Where(quotation => !quoted.Exists(chinese => IsTranslated(quotation, chinese)) && !evidence.Sentences.Any(sentence => IsPhrase(quotation, sentence.Reading.Text)));
    }

    /// <summary>The glossary knows the quotation as a whole: last year is 去年.</summary>
    private static bool IsPhrase(string english, string chinese) =>
        ChineseWording.Of(english, chinese) is [{ Stands: true, Text.Length: > 1 } only] && only.End - only.Start == english.Length;

    private static bool IsTranslated(string english, string chinese)
    {
        var words = ChineseWording.Of(english, chinese);
        return words.Count > 0 && words.Any(word => word.Stands) && chinese.Length <= (words.Count + 1) * PerWord
            && words.All(word => word.Stands || GlossaryWords.SpellingsOf(english[word.Start..word.End]).Any(spelling => spelling.Any(c => chinese.Contains(c, StringComparison.Ordinal))));
    }

    [GeneratedRegex("[“「『《〈‘【\"](?<quote>[^”」』》〉’】\"]{1,24})[”」』》〉’】\"]")]
    private static partial Regex Chinese { get; }
}

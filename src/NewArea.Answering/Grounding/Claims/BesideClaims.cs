using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Names that stand before words which the evidence has behind another name: 百林科超深钻机 where it has 兰石超深钻机, 研究所的总经理
/// where it has 公司总经理.
/// </summary>
internal static partial class BesideClaims
{
    /// <summary>So many characters behind a name tell what it is said of.</summary>
    private const int Behind = 3;

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence, IReadOnlyList<EvidenceSentence> candidates) => statement.IsLatin ? []
        : BoundClaim.Names(statement, candidates).Where(claim => IsExchanged(claim, statement, evidence)).Select(claim => statement.OriginalOf(claim.Start, claim.End))
            .Concat(Office.Matches(statement.Text).Where(match => IsOtherOffice(match, evidence)).Select(match => statement.OriginalOf(match.Index, match.Index + match.Length)));

    private static bool IsExchanged(BoundClaim claim, SentenceReading statement, EvidenceSet evidence)
    {
        if (claim.End + Behind > statement.Text.Length || !statement.Text.AsSpan(claim.End, Behind).ContainsAnyInRange('一', '龥') || evidence.HasText(claim.Text))
        {
            return false;
        }

        var behind = statement.Text.Substring(claim.End, Behind);
        return evidence.Sentences.Any(sentence => NamesBefore(behind, sentence.Reading).Any(name => !statement.Text.Contains(name, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> NamesBefore(string behind, SentenceReading sentence)
    {
        for (var at = sentence.Text.IndexOf(behind, StringComparison.Ordinal); at > 0; at = sentence.Text.IndexOf(behind, at + 1, StringComparison.Ordinal))
        {
            foreach (var (start, end) in sentence.Unknown())
            {
                if (end == at && end - start > 1)
                {
                    yield return sentence.Text[start..end];
                }
            }
        }
    }

    /// <summary>The evidence has the same office at other bodies only.</summary>
    private static bool IsOtherOffice(Match stated, EvidenceSet evidence)
    {
        var held = evidence.Sentences.SelectMany(sentence => Office.Matches(sentence.Reading.Text)).Where(match => match.Groups["title"].Value == stated.Groups["title"].Value).ToList();
        return held.Count > 0 && !held.Exists(match => match.Groups["body"].Value[^2..] == stated.Groups["body"].Value[^2..])
            && !evidence.HasText(stated.Groups["body"].Value + stated.Groups["title"].Value);
    }

    [GeneratedRegex("(?<body>[一-龥]{2}(?:公司|集团|大学|学院|研究所|研究院|银行|医院|委员会|管委会|协会|中心|政府|报社|实验室|学校|中学|[一-龥]局))的?(?:副|常务副)?(?<title>总经理|董事长|总裁|主任|书记|主席|局长|院长|所长|校长|会长|行长|总工程师|负责人)")]
    private static partial Regex Office { get; }
}

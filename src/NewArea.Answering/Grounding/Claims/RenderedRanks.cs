using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Offices of a Chinese statement that English evidence gives with another rank: 副主任 where it has director only.</summary>
internal static partial class RenderedRanks
{
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence) => Office.Matches(statement.Text)
        .Where(match => !IsHeld(match, evidence)).Select(match => statement.OriginalOf(match.Index, match.Index + match.Length));

    /// <summary>局长 and 主任 are the heads of their bodies too.</summary>
    private static readonly string[] Heads = ["head", "chief", "leader"];

    private static bool IsHeld(Match match, EvidenceSet evidence)
    {
        var titles = TranslatedRanks.EnglishOf(match.Groups["title"].Value).ToList();
        var ranks = evidence.Sentences.Select(sentence => TranslatedRanks.RanksIn(sentence.Reading.Text, titles).ToList()).FirstOrDefault(ranks => ranks.Count > 0) ?? [];
        return (ranks.Contains(match.Groups["deputy"].Success) || (ranks.Count == 0 && !match.Groups["deputy"].Success && Heads.Any(HasWord))) && (!match.Groups["former"].Success || evidence.HasText("former") || evidence.HasText("acting"));

        bool HasWord(string word) => evidence.Sentences.Any(sentence => sentence.Reading.Words.Contains(word));
    }

    [GeneratedRegex("(?<former>前|原|代理|候任|名誉)?(?<deputy>副)?总?(?<title>经理|主任|局长|所长|厅长|处长|院长|馆长|署长|司长|理事|书记|秘书|部长|总裁|主席|总统|会长|校长|行长|董事长|理事长|委员长|大臣|首相|总理|市长|省长|州长|总督|主编|编辑|教授|工程师|司令|指挥|大使)")]
    private static partial Regex Office { get; }
}

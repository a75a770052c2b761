using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Titles of an English statement that Chinese evidence gives with another rank: deputy director where it has 主任 only.</summary>
internal static partial class TranslatedRanks
{
    private static readonly Dictionary<string, string[]> Titles = new(StringComparer.Ordinal)
    {
        ["manager"] = ["经理"],
        ["director"] = ["主任", "局长", "所长", "厅长", "处长", "院长", "馆长", "署长", "司长", "理事"],
        ["secretary"] = ["书记", "秘书", "部长"],
        ["president"] = ["总裁", "主席", "总统", "会长", "校长", "院长", "行长"],
        ["chairman"] = ["董事长", "主席", "理事长", "委员长", "会长"],
        ["minister"] = ["部长", "大臣", "首相", "总理"],
        ["mayor"] = ["市长"],
        ["governor"] = ["省长", "州长", "总督", "行长"],
        ["premier"] = ["总理"],
        ["editor"] = ["主编", "编辑"],
        ["professor"] = ["教授"],
        ["engineer"] = ["工程师"],
        ["principal"] = ["校长"],
        ["commander"] = ["司令", "指挥"],
        ["ambassador"] = ["大使"],
    };

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence) => Title.Matches(statement.Text)
        .Where(match => !IsHeld(match, evidence))
        .Select(match => statement.OriginalOf(match.Index, match.Index + match.Length));

    private static bool IsHeld(Match match, EvidenceSet evidence)
    {
        var ranks = evidence.Sentences.Select(sentence => RanksOf(Titles[match.Groups["title"].Value], sentence.Reading.Text)).FirstOrDefault(ranks => ranks.Count > 0);
        return ranks?.Contains(match.Groups["deputy"].Success) ?? true;
    }

    /// <summary>The English titles that a Chinese one may stand for.</summary>
    public static IEnumerable<string> EnglishOf(string chinese) => Titles.Where(entry => entry.Value.Contains(chinese)).Select(entry => entry.Key);

    /// <summary>Whether each of the English titles in a text is that of a deputy.</summary>
    public static IEnumerable<bool> RanksIn(string english, IReadOnlyList<string> titles) =>
        Title.Matches(english).Where(match => titles.Contains(match.Groups["title"].Value)).Select(match => match.Groups["deputy"].Success);

    /// <summary>Whether each of the titles in a text is that of a deputy.</summary>
    private static List<bool> RanksOf(string[] titles, string text) =>
        [.. titles.SelectMany(title => Regex.Matches(text, title)).Select(match => text[..match.Index].TrimEnd('总') is [.., '副'])];

    [GeneratedRegex(@"\b(?<deputy>(?:deputy|vice)[ -])?(?:(?:general|executive|managing|chief) )?(?<title>manager|director|secretary|president|chairman|minister|mayor|governor|premier|editor|professor|engineer|principal|commander|ambassador)\b")]
    private static partial Regex Title { get; }
}

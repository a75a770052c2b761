using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Names of organisations and places that common words make up (中国移动) or that run into their neighbours (哈萨克斯坦经发局).</summary>
internal static partial class NamedStretches
{
    private const int ShortestOrganisation = 4;
    private const int Opening = 3;

    /// <summary>Characters: an article may stand before the name.</summary>
    private const int EnglishOpening = 4;
    private const string Country = "中国";

    private static readonly string[] Regions = ["西北", "东北", "华北", "华东", "华中", "华南", "西南", "东南", "中原", "江南"];

    public static IEnumerable<(int Start, int End)> Of(SentenceReading statement, IReadOnlyList<EvidenceSentence> candidates)
    {
        var text = statement.Text;
        foreach (var mention in statement.Mentions.Where(mention => mention.Kind is MentionKind.Organisation))
        {
            if (LongestTail(text, mention.Start, mention.End, candidates) is { } start && mention.End - start >= ShortestOrganisation)
            {
                yield return (start, mention.End);
            }
        }

        foreach (var name in Gazetteer.FindIn(text).Concat(Regions.Where(region => text.Contains(region, StringComparison.Ordinal))).Distinct())
        {
            var at = text.IndexOf(name, StringComparison.Ordinal);
            yield return (at, at + name.Length);
        }

        if (text.IndexOf(Country, StringComparison.Ordinal) is >= 0 and var country && country + ShortestOrganisation <= text.Length)
        {
            yield return (country, country + ShortestOrganisation);
        }
    }

    /// <summary>Whether a sentence begins with the name of somebody whom the statement does not name: then it speaks of no one named before.</summary>
    public static bool OpensWithAnother(EvidenceSentence sentence, SentenceReading statement)
    {
        var text = sentence.Reading.Text;
        if (statement.IsLatin)
        {
            var first = EnglishNaming.Of(sentence.Reading).FirstOrDefault((Start: int.MaxValue, End: 0));
            return first.Start <= EnglishOpening && !statement.Text.Contains(text[first.Start..first.End], StringComparison.Ordinal);
        }

        return sentence.Reading.Mentions.Any(mention => mention is { Kind: MentionKind.Organisation or MentionKind.Person, Start: <= Opening, Length: > 2 }
            && !statement.Text.Contains(text[(mention.End - 2)..mention.End], StringComparison.Ordinal));
    }

    /// <summary>
    /// Whether a sentence names another of the same kind, which the statement leaves out: an organisation anywhere, or the area
    /// that it begins a clause with in short (新区…). Then it speaks of no one named before.
    /// </summary>
    public static bool HasRival(BoundClaim claim, EvidenceSentence sentence, SentenceReading statement)
    {
        var text = sentence.Reading.Text;
        if (Gazetteer.FindIn(claim.Text).Any() || Regions.Contains(claim.Text))
        {
            return Area.Matches(text).Any(match => !statement.Text.Contains(match.Value, StringComparison.Ordinal))
                || Gazetteer.FindIn(text).Any(name => !statement.Text.Contains(name, StringComparison.Ordinal));
        }

        return IsOrganisation(claim.Text) && (AbsentNames.Organisations(text).Any(name => !statement.Text.Contains(name, StringComparison.Ordinal)) || sentence.Reading.Mentions.Any(mention => mention.Kind == MentionKind.Organisation
            && !statement.Text.Contains(text[Math.Max(mention.Start, mention.End - ShortestOrganisation)..mention.End], StringComparison.Ordinal)));
    }

    public static bool IsOrganisation(string name) => Organisation.IsMatch(name);

    /// <summary>The word for a kind of organisation that a text begins with; empty when it does not.</summary>
    public static string KindOpening(ReadOnlySpan<char> text)
    {
        foreach (var match in Kind.EnumerateMatches(text))
        {
            return text.Slice(match.Index, match.Length).ToString();
        }

        return "";
    }

    private static int? LongestTail(string text, int start, int end, IReadOnlyList<EvidenceSentence> candidates)
    {
        for (; start < end; start++)
        {
            if (IsHeld(text[start..end], candidates))
            {
                return start;
            }
        }

        return null;
    }

    private static bool IsHeld(string stretch, IReadOnlyList<EvidenceSentence> candidates) =>
        candidates.Any(sentence => sentence.Reading.Text.Contains(stretch, StringComparison.Ordinal));

    [GeneratedRegex("(?<![一-龥])(?:新区|园区|开发区|县城)")]
    private static partial Regex Area { get; }

    private const string Kinds = "公司|集团|大学|学院|研究所|研究院|银行|医院|委员会|协会|学会|中心|政府|实验室|报社|中学|小学|出版社|法院|议会|基金会|电视台|俱乐部";

    [GeneratedRegex("(?:" + Kinds + "|重工|科技|股份|石化|制药|药业|钢铁|航空|证券|保险|传媒|局|部|厂|党|军)$")]
    private static partial Regex Organisation { get; }

    [GeneratedRegex("^(?:" + Kinds + ")")]
    private static partial Regex Kind { get; }
}

using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Names and rare words of a statement that no evidence holds. A character is held when it stands there beside the same
/// neighbour; what is not held must be common vocabulary.
/// </summary>
internal static class NameClaims
{
    /// <summary>Words when they stand alone, beside another character often a part of a name.</summary>
    private const string SingleWords = "国建改作相外省市州县镇村东西南北一二三万亿";

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence) =>
        UnknownStretches.In(statement.Symbols, pair => evidence.HasPair(pair) || evidence.HasPairInSubject(pair))
            .Where(span => !IsPlain(statement.Text.AsSpan(span.Start, span.End - span.Start)) && !IsInFull(statement, span.Start, span.End, evidence))
            .Select(span => statement.OriginalOf(span.Start, span.End));

    /// <summary>兰州 before 新区 where the evidence says 新区 for short.</summary>
    public static bool IsInFull(SentenceReading statement, int start, int end, EvidenceSet evidence)
    {
        const int Short = 2;
        if (end - start != Short || end + Short > statement.Text.Length)
        {
            return false;
        }

        var rest = statement.Text.Substring(end, Short);
        return evidence.FullOf(rest) is { Length: > 0 } full && full == statement.Text[start..end] + rest;
    }

    /// <summary>One or two characters that are words of their own.</summary>
    public static bool IsPlain(ReadOnlySpan<char> stretch) => stretch.Length switch
    {
        1 => Vocabulary.IsWord(stretch[0]) || SingleWords.Contains(stretch[0], StringComparison.Ordinal),
        2 => Vocabulary.IsWord(stretch[0]) && Vocabulary.IsWord(stretch[1]),
        _ => false,
    };
}

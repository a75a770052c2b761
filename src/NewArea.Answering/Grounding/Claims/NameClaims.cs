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
        Unexplained(statement, pair => evidence.HasPair(pair) || evidence.HasPairInSubject(pair))
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

    /// <summary>Stretches of the folded text that neither the evidence nor the common vocabulary explains.</summary>
    /// <param name="statement">The text.</param>
    /// <param name="isHeld">Whether the evidence holds two neighbours.</param>
    /// <param name="nounsToo">Whether common nouns explain a stretch.</param>
    public static List<(int Start, int End)> Unexplained(SentenceReading statement, Func<long, bool> isHeld, bool nounsToo = true)
    {
        var spans = new List<(int, int)>();
        var symbols = statement.Symbols;
        for (var start = 0; start < symbols.Count;)
        {
            if (symbols[start].Kind != SymbolKind.Character)
            {
                start++;
                continue;
            }

            var end = start;
            while (end < symbols.Count && symbols[end].Kind == SymbolKind.Character)
            {
                end++;
            }

            Explain(statement, start, end, isHeld, nounsToo, spans);
            start = end;
        }

        return spans;
    }

    /// <summary>The reading of a run of characters as held characters, grammar and common words that leaves the fewest over.</summary>
    private static void Explain(
        SentenceReading statement, int start, int end, Func<long, bool> isHeld, bool nounsToo, List<(int Start, int End)> spans)
    {
        var symbols = statement.Symbols;
        var length = end - start;
        Span<char> characters = length <= 512 ? stackalloc char[length] : new char[length];
        for (var i = 0; i < length; i++)
        {
            characters[i] = (char)symbols[start + i].Key;
        }

        var cost = new int[length + 1];
        var step = new int[length + 1];
        for (var i = length - 1; i >= 0; i--)
        {
            var isFree = Vocabulary.IsGrammar(characters[i]) || IsHeld(symbols, start + i, isHeld);
            (cost[i], step[i]) = (cost[i + 1] + (isFree ? 0 : 1), isFree ? 1 : -1);
            for (var word = 2; word <= Math.Min(Vocabulary.LongestWord, length - i); word++)
            {
                var candidate = characters.Slice(i, word);
                if (cost[i + word] < cost[i] && (Vocabulary.IsWord(candidate) || (nounsToo && Vocabulary.IsNoun(candidate))))
                {
                    (cost[i], step[i]) = (cost[i + word], word);
                }
            }
        }

        for (var i = 0; i < length; i += Math.Abs(step[i]))
        {
            if (step[i] > 0)
            {
                continue;
            }

            var at = symbols[start + i];
            if (spans is [.., var last] && last.End == at.Start)
            {
                spans[^1] = (last.Start, at.End);
            }
            else
            {
                spans.Add((at.Start, at.End));
            }
        }
    }

    private static bool IsHeld(List<Symbol> symbols, int i, Func<long, bool> isHeld) =>
        (SentenceReading.IsAlone(symbols, i) && isHeld(SentenceReading.AloneOf(symbols[i])))
        || (i > 0 && symbols[i - 1].Kind != SymbolKind.Break && isHeld(SentenceReading.PairOf(symbols[i - 1], symbols[i])))
        || (i + 1 < symbols.Count && symbols[i + 1].Kind != SymbolKind.Break && isHeld(SentenceReading.PairOf(symbols[i], symbols[i + 1])));
}

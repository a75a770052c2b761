using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Reading;

/// <summary>Stretches of a text that neither what is known otherwise nor the common vocabulary explains: names and rare words.</summary>
internal static class UnknownStretches
{
    private const int LongestOnStack = 512;

    /// <param name="symbols">The text.</param>
    /// <param name="isKnown">Whether two neighbours are known otherwise.</param>
    /// <param name="nounsToo">Whether common nouns explain a stretch.</param>
    /// <param name="furtherToo">Whether the rarer words of the dictionary explain one too.</param>
    /// <returns>Where they stand in the folded text, in order.</returns>
    public static List<(int Start, int End)> In(List<Symbol> symbols, Func<long, bool> isKnown, bool nounsToo = true, bool furtherToo = false)
    {
        var spans = new List<(int, int)>();
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

            Explain(symbols, start, end, isKnown, nounsToo, furtherToo, spans);
            start = end;
        }

        return spans;
    }

    /// <summary>The reading of a run of characters as known characters, grammar and common words that leaves the fewest over.</summary>
    private static void Explain(List<Symbol> symbols, int start, int end, Func<long, bool> isKnown, bool nounsToo, bool furtherToo, List<(int Start, int End)> spans)
    {
        var length = end - start;
        Span<char> characters = length <= LongestOnStack ? stackalloc char[length] : new char[length];
        for (var i = 0; i < length; i++)
        {
            characters[i] = (char)symbols[start + i].Key;
        }

        Span<int> cost = length < LongestOnStack ? stackalloc int[length + 1] : new int[length + 1];
        Span<int> step = length < LongestOnStack ? stackalloc int[length + 1] : new int[length + 1];
        cost[length] = 0;
        for (var i = length - 1; i >= 0; i--)
        {
            var isFree = Vocabulary.IsGrammar(characters[i]) || IsKnown(symbols, start + i, isKnown);
            (cost[i], step[i]) = (cost[i + 1] + (isFree ? 0 : 1), isFree ? 1 : -1);
            for (var word = 2; word <= Math.Min(Vocabulary.LongestWord, length - i); word++)
            {
                var candidate = characters.Slice(i, word);
                if (cost[i + word] < cost[i] && (Vocabulary.IsWord(candidate) || (nounsToo && Vocabulary.IsNoun(candidate)) || (furtherToo && Vocabulary.IsFurther(candidate))))
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

    private static bool IsKnown(List<Symbol> symbols, int i, Func<long, bool> isKnown) =>
        (SentenceReading.IsAlone(symbols, i) && isKnown(SentenceReading.AloneOf(symbols[i])))
        || (i > 0 && symbols[i - 1].Kind != SymbolKind.Break && isKnown(SentenceReading.PairOf(symbols[i - 1], symbols[i])))
        || (i + 1 < symbols.Count && symbols[i + 1].Kind != SymbolKind.Break && isKnown(SentenceReading.PairOf(symbols[i], symbols[i + 1])));
}

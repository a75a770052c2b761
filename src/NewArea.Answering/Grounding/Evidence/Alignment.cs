using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>A stretch where statement and evidence part, between two stretches where they agree word for word.</summary>
/// <param name="Stated">The statement's symbols there; may be empty.</param>
/// <param name="Evident">The evidence's symbols there; may be empty.</param>
/// <param name="IsAnchored">Both sides agree firmly, so that one stands in the place of the other.</param>
internal sealed record Difference(IReadOnlyList<Symbol> Stated, IReadOnlyList<Symbol> Evident, bool IsAnchored);

/// <summary>Aligns a statement with a sentence, symbol by symbol, favouring unbroken runs.</summary>
internal static class Alignment
{
    /// <summary>Symbols agreeing in a row that hold a difference in place.</summary>
    private const int Anchor = 2;

    private const int LongestSide = 400;

    public static List<Difference> Differences(SentenceReading statement, SentenceReading evidence)
    {
        var stated = Comparable(statement);
        var evident = Comparable(evidence);
        var differences = new List<Difference>();
        var (lastStated, lastEvident, lastRun) = (0, 0, Anchor);
        foreach (var (start, other, length) in Runs(stated, evident))
        {
            Part(start, other, Firmness(start, length));
            (lastStated, lastEvident, lastRun) = (start + length, other + length, Firmness(start, length));
        }

        Part(stated.Count, evident.Count, Anchor);
        return differences;

        // A figure or a word holds a difference in place by itself.
        int Firmness(int start, int length) => stated[start..(start + length)].Exists(symbol => symbol.Kind != SymbolKind.Character) ? Anchor : length;

        void Part(int toStated, int toEvident, int nextRun)
        {
            if (toStated > lastStated || toEvident > lastEvident)
            {
                differences.Add(new Difference(
                    stated[lastStated..toStated],
                    evident[lastEvident..toEvident],
                    lastRun >= Anchor && nextRun >= Anchor));
            }
        }
    }

    /// <summary>Share of a statement that follows a sentence word for word where it repeats it.</summary>
    private const double Copy = 0.75;

    public static bool IsCopy(SentenceReading statement, List<Difference> differences)
    {
        var all = statement.Symbols.Count(symbol => symbol.Kind != SymbolKind.Break);
        return all - differences.Sum(difference => difference.Stated.Count) >= all * Copy;
    }

    private static List<Symbol> Comparable(SentenceReading reading) =>
        [.. reading.Symbols.Where(symbol => symbol.Kind != SymbolKind.Break).Take(LongestSide)];

    private static List<(int Stated, int Evident, int Length)> Runs(List<Symbol> a, List<Symbol> b)
    {
        var best = new int[a.Count + 1, b.Count + 1];
        var ending = new int[a.Count + 1, b.Count + 1];
        for (var i = 1; i <= a.Count; i++)
        {
            for (var j = 1; j <= b.Count; j++)
            {
                if (a[i - 1].Key == b[j - 1].Key)
                {
                    ending[i, j] = Math.Max(best[i - 1, j - 1] + 1, ending[i - 1, j - 1] + (ending[i - 1, j - 1] > 0 ? 2 : 1));
                }

                best[i, j] = Math.Max(ending[i, j], Math.Max(best[i - 1, j], best[i, j - 1]));
            }
        }

        return Trace(a, best, ending, b.Count);
    }

    private static List<(int Stated, int Evident, int Length)> Trace(List<Symbol> a, int[,] best, int[,] ending, int evident)
    {
        var runs = new List<(int, int, int)>();
        var (i, j) = (a.Count, evident);
        while (i > 0 && j > 0)
        {
            if (ending[i, j] == 0 || best[i, j] != ending[i, j])
            {
                (i, j) = best[i - 1, j] == best[i, j] ? (i - 1, j) : (i, j - 1);
                continue;
            }

            var length = 0;
            bool goesOn;
            do
            {
                goesOn = ending[i, j] == ending[i - 1, j - 1] + 2 && ending[i - 1, j - 1] > 0;
                (i, j, length) = (i - 1, j - 1, length + 1);
            }
            while (goesOn);

            // A lone character agrees by chance; a lone figure or word does not.
            if (length > 1 || a[i].Kind != SymbolKind.Character)
            {
                runs.Add((i, j, length));
            }
        }

        runs.Reverse();
        return runs;
    }
}

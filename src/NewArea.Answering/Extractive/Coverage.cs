using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive;

/// <summary>The share of a question's terms, by weight, that some text holds.</summary>
internal static class Coverage
{
    /// <summary>Pairs, words and numbers.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="held">Of each of its terms, whether it is held.</param>
    public static double OfWhole(AskedQuestion asked, bool[] held) => Of(asked, at => held[at], whole: true);

    /// <summary>Single characters, words and numbers: forgiving where the text has another form of a word.</summary>
    public static double OfCharacters(AskedQuestion asked, bool[] held) => Of(asked, at => held[at], whole: false);

    /// <inheritdoc cref="OfCharacters(AskedQuestion, bool[])"/>
    public static double OfCharacters(AskedQuestion asked, Func<ulong, bool> holds) => Of(asked, at => asked.Terms[at].IsIn(holds), whole: false);

    /// <summary>Of all held pairs, words and numbers together.</summary>
    public static double Weight(AskedQuestion asked, bool[] held) =>
        asked.Terms.Index().Where(term => term.Item.IsWhole && held[term.Index]).Sum(term => term.Item.Weight);

    private static double Of(AskedQuestion asked, Func<int, bool> isHeld, bool whole)
    {
        var (all, held) = (0.0, 0.0);
        for (var at = 0; at < asked.Terms.Count; at++)
        {
            var term = asked.Terms[at];
            if (whole ? term.IsWhole : term.Term.Kind != TermKind.Pair)
            {
                all += term.Weight;
                held += isHeld(at) ? term.Weight : 0;
            }
        }

        return all == 0 ? 0 : held / all;
    }
}

namespace NewArea.Answering.Extractive;

/// <summary>The share of a question's terms, by weight, that some text holds.</summary>
internal static class Coverage
{
    /// <summary>Pairs, words and numbers.</summary>
    public static double OfWhole(AskedQuestion asked, Func<ulong, bool> holds) => Of(asked, holds, whole: true);

    /// <summary>Single characters, words and numbers: forgiving where the text has another form of a word.</summary>
    public static double OfCharacters(AskedQuestion asked, Func<ulong, bool> holds) => Of(asked, holds, whole: false);

    private static double Of(AskedQuestion asked, Func<ulong, bool> holds, bool whole)
    {
        var (all, held) = (0.0, 0.0);
        foreach (var term in asked.Terms)
        {
            if (whole ? term.IsWhole : term.Term.Kind != Memory.Keywords.TermKind.Pair)
            {
                all += term.Weight;
                held += term.IsIn(holds) ? term.Weight : 0;
            }
        }

        return all == 0 ? 0 : held / all;
    }
}

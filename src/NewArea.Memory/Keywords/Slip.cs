using NewArea.Memory.Text;

namespace NewArea.Memory.Keywords;

/// <summary>Characters of a question that may be mistyped, with what takes their place.</summary>
/// <param name="Start">Where in the folded question.</param>
/// <param name="Length">Characters that give way.</param>
/// <param name="Text">What takes their place.</param>
/// <param name="Stretch">How many characters around it then stand in a text.</param>
/// <param name="Needed">How many must.</param>
internal sealed record Slip(int Start, int Length, string Text, int Stretch, int Needed)
{
    /// <summary>How long a stretch around the edit stands in some text once it is made.</summary>
    public static Slip Measured(string asked, int start, int length, string text, KnownSpellings known)
    {
        var edited = string.Concat(asked.AsSpan(0, start), text, asked.AsSpan(start + length));
        var (from, to) = (text.Length == 0 ? start - 1 : start, Math.Min(edited.Length, start + Math.Max(1, text.Length)));
        if (from < 0 || !known.Hold(edited.AsSpan(from, to - from)))
        {
            return new Slip(start, length, text, 0, int.MaxValue);
        }

        var grown = true;
        while (grown)
        {
            grown = false;
            if (from > 0 && Han.Is(edited[from - 1]) && known.Hold(edited.AsSpan(from - 1, to - from + 1)))
            {
                from--;
                grown = true;
            }

            if (to < edited.Length && Han.Is(edited[to]) && known.Hold(edited.AsSpan(from, to - from + 1)))
            {
                to++;
                grown = true;
            }
        }

        return new Slip(start, length, text, to - from, NeededFor(asked, edited, start, length == 1 && text.Length == 1, from, to, known));
    }

    /// <summary>How long the stretch must be. Another order needs more company than another character.</summary>
    private static int NeededFor(string asked, string edited, int start, bool isExchange, int from, int to, KnownSpellings known)
    {
        if (!isExchange)
        {
            return 4;
        }

        if (!IsInWord(asked, start))
        {
            return to - from == 2 && IsWord(edited, from, start, known) ? 2 : 3;
        }

        // Where a word was typed, another must fit on both sides, and little words beside it say nothing: 退出了 is not 推出了.
        var little = edited[from..to].Count(character => !LikeCharacters.MayBeSlip(character));
        return IsHeldOnBothSides(edited, start, known) ? little + (IsInWord(edited, start) ? 3 : 4) : int.MaxValue;
    }

    /// <summary>Whether two characters are a word of the dictionary, and the one that was typed so is part of no other.</summary>
    private static bool IsWord(string edited, int from, int slip, KnownSpellings known)
    {
        var beforeKept = slip == from ? from + 1 : from - 1;
        return Lexicon.Holds(edited.AsSpan(from, 2)) && !(beforeKept >= 0 && beforeKept + 2 <= edited.Length && Lexicon.Holds(edited.AsSpan(beforeKept, 2)))
            && IsBorder(edited, from - 1, from - 2, known) && IsBorder(edited, from + 2, from + 2, known);
    }

    private static bool IsHeldOnBothSides(string edited, int at, KnownSpellings known) =>
        (at == 0 || !Han.Is(edited[at - 1]) || known.Hold(edited.AsSpan(at - 1, 2)))
        && (at + 1 >= edited.Length || !Han.Is(edited[at + 1]) || known.Hold(edited.AsSpan(at, 2)));

    /// <summary>Whether a character makes a word with one beside it.</summary>
    private static bool IsInWord(string asked, int at) =>
        (at > 0 && Lexicon.Holds(asked.AsSpan(at - 1, 2))) || (at + 1 < asked.Length && Lexicon.Holds(asked.AsSpan(at, 2)));

    /// <summary>Whether what stands beside a word is no rest of a longer one: nothing, a little word, a measure word (那条), or a word itself.</summary>
    /// <param name="edited">The question.</param>
    /// <param name="at">The character beside the word.</param>
    /// <param name="pair">Where the two characters begin that it may be a word with.</param>
    /// <param name="known">What the passages say.</param>
    private static bool IsBorder(string edited, int at, int pair, KnownSpellings known) =>
        at < 0 || at >= edited.Length || !Han.Is(edited[at]) || !LikeCharacters.MayBeSlip(edited[at])
            || (pair >= 0 && pair + 2 <= edited.Length
                && (edited[pair] is '这' or '那' or '哪' || Lexicon.Holds(edited.AsSpan(pair, 2)) || known.Hold(edited.AsSpan(pair, 2))));
}

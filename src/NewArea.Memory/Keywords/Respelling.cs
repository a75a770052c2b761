using NewArea.Memory.Ranking;
using NewArea.Memory.Text;

namespace NewArea.Memory.Keywords;

/// <summary>
/// Reads a Chinese question with a slip of the input method as the passages write it: 兰洲新区 as 兰州新区, 新新质 as
/// 新质, 质新 as 新质. Only where no passage knows the characters as typed side by side, and what it knows instead sounds
/// the same, looks the same, or is the same in another order; so another person's name stays another's. English questions:
/// <see cref="EnglishRespelling"/>.
/// </summary>
public static class Respelling
{
    /// <summary>So many passages tell what the question speaks of.</summary>
    private const int PassagesLookedAt = 12;

    /// <summary>Nobody mistypes a short question in more places.</summary>
    private const int MostSlips = 2;

    /// <summary>The question as the passages spell it, or null when it is spelt so already.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="passages">What a search for it found, best first.</param>
    public static string? Of(string question, IReadOnlyList<RankedPassage> passages)
    {
        var texts = passages.Take(PassagesLookedAt).Select(ranked => TextFolding.Fold($"{ranked.Passage.Heading}\n{ranked.Passage.Text}"));
        return question.Any(Han.Is) ? OfChinese(question, new([.. texts])) : EnglishRespelling.Of(question, texts);
    }

    private static string? OfChinese(string question, KnownSpellings known)
    {
        var respelt = question;
        for (var slip = 0; slip < MostSlips; slip++)
        {
            var folded = TextFolding.FoldWithOrigins(respelt);
            if (Best(QuestionWords.Blank(folded.Text), known) is not { } mended)
            {
                break;
            }

            var place = folded.ToOrigin(new(mended.Start, mended.Length));
            respelt = string.Concat(respelt.AsSpan(0, place.Start), mended.Text, respelt.AsSpan(place.End));
        }

        return respelt == question ? null : respelt;
    }

    /// <summary>The edit that makes the longest stretch stand in a text.</summary>
    private static Slip? Best(string asked, KnownSpellings known)
    {
        Slip? best = null;
        for (var at = 0; at < asked.Length; at++)
        {
            foreach (var slip in Slips(asked, at, known).Where(slip => slip.Stretch >= slip.Needed && slip.Stretch > (best?.Stretch ?? 0)))
            {
                best = slip;
            }
        }

        return best;
    }

    /// <summary>Whether some text has the character beside either of its neighbours, or it has no neighbour.</summary>
    private static bool Stands(string asked, int at, KnownSpellings known)
    {
        var before = at > 0 && Han.Is(asked[at - 1]);
        var after = at + 1 < asked.Length && Han.Is(asked[at + 1]);
        return (!before && !after)
            || (before && known.Hold(asked.AsSpan(at - 1, 2)))
            || (after && known.Hold(asked.AsSpan(at, 2)));
    }

    private static IEnumerable<Slip> Slips(string asked, int at, KnownSpellings known)
    {
        if (!Han.Is(asked[at]))
        {
            yield break;
        }

        // Typed twice.
        if (at > 0 && asked[at] == asked[at - 1] && !known.Hold(asked.AsSpan(at - 1, 2)))
        {
            yield return Slip.Measured(asked, at, 1, "", known);
        }

        if (Stands(asked, at, known))
        {
            yield break;
        }

        // Typed in the wrong order.
        if (at + 1 < asked.Length && Han.Is(asked[at + 1]))
        {
            yield return Slip.Measured(asked, at, 2, $"{asked[at + 1]}{asked[at]}", known);
        }

        if (!LikeCharacters.MayBeSlip(asked[at]))
        {
            yield break;
        }

        foreach (var other in Neighbours(asked, at, known).Distinct().Where(other => LikeCharacters.Are(asked[at], other)))
        {
            yield return Slip.Measured(asked, at, 1, other.ToString(), known);
        }
    }

    /// <summary>What stands in the texts where the character should.</summary>
    private static IEnumerable<char> Neighbours(string asked, int at, KnownSpellings known)
    {
        foreach (var text in known.Texts)
        {
            for (var place = 0; place < text.Length; place++)
            {
                if ((at > 0 && place > 0 && Han.Is(asked[at - 1]) && text[place - 1] == asked[at - 1])
                    || (at + 1 < asked.Length && place + 1 < text.Length && Han.Is(asked[at + 1]) && text[place + 1] == asked[at + 1]))
                {
                    yield return text[place];
                }
            }
        }
    }
}

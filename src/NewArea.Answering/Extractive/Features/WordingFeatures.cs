using System.Buffers;
using NewArea.Answering.Extractive.Names;

namespace NewArea.Answering.Extractive.Features;

/// <summary>
/// In whose words the question's terms stand there: its own or others that say nearly the same; words as the dictionary has
/// them apart from pairs that only meet (区的 in 新区的面积), which a text in other words never repeats.
/// </summary>
internal static class WordingFeatures
{
    public const int Count = 10;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二三四五六七八九十百千万亿两");

    public static void Add(FeatureRow row, AskedQuestion asked, Candidate candidate, HeldTerms terms, TermLikeness likeness)
    {
        var (sentence, passage) = (candidate.Sentence, candidate.In);
        var (inSentence, inPassage) = (terms.In(sentence), terms.In(passage));
        var around = HeldTerms.Either(HeldTerms.Either(inSentence, terms.In(passage.Heading)), candidate.Previous is { } previous ? terms.In(previous) : null);
        row.Add(Share(asked, _ => true, (at, _) => sentence.Holds(asked.Terms[at].Key) ? 1 : 0));
        row.Add(Share(asked, _ => true, (at, _) => passage.Holds(asked.Terms[at].Key) ? 1 : 0));
        row.Add(Share(asked, term => term.IsInWord, (at, _) => inSentence[at] ? 1 : 0));
        row.Add(Share(asked, term => term.IsInWord, (at, _) => around[at] ? 1 : 0));
        row.Add(Share(asked, term => term.IsInWord, (at, _) => inPassage[at] ? 1 : 0));
        var (near, nearby) = (likeness.In(sentence), likeness.In(passage));
        row.Add(Share(asked, term => term.IsInWord, (_, whole) => near[whole]));
        row.Add(Share(asked, term => term.IsInWord, (_, whole) => nearby[whole]));
        row.Add(Share(asked, term => !term.IsInWord, (at, _) => inPassage[at] ? 1 : 0));
        row.Add(asked.WholeTerms.Count(term => term.IsInWord));
        row.Add(asked.Unit is { } unit ? (sentence.Mentions.Any(mention => IsCounted(sentence.Folded, mention, unit)) ? 1 : 0) : -1);
    }

    /// <summary>Whether a number in the unit that is asked for stands there: 32台.</summary>
    private static bool IsCounted(string folded, Mention mention, string unit) =>
        mention.In(folded).AsSpan().ContainsAny(Numerals)
        && folded.AsSpan(mention.Start, Math.Min(folded.Length - mention.Start, mention.Length + unit.Length)).Contains(unit, StringComparison.Ordinal);

    /// <param name="asked">The question.</param>
    /// <param name="counts">Which of its pairs, words and numbers.</param>
    /// <param name="held">How much of one is held, 0–1; by its place among all terms, and among pairs, words and numbers.</param>
    private static double Share(AskedQuestion asked, Func<AskedTerm, bool> counts, Func<int, int, double> held)
    {
        var (all, sum, whole) = (0.0, 0.0, 0);
        for (var at = 0; at < asked.Terms.Count; at++)
        {
            var term = asked.Terms[at];
            if (!term.IsWhole)
            {
                continue;
            }

            if (counts(term))
            {
                all += term.Weight;
                sum += term.Weight * held(at, whole);
            }

            whole++;
        }

        return all == 0 ? -1 : sum / all;
    }
}

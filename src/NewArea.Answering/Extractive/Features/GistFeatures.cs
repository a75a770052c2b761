using System.Numerics.Tensors;
using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Embeddings;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Features;

/// <summary>
/// How near question and sentence come as wholes, by the mean of their terms' vectors, and names of the question that nothing
/// found speaks of.
/// </summary>
internal static class GistFeatures
{
    public const int Count = 5;

    public static void Add(FeatureRow row, AskedQuestion asked, Candidate candidate, HeldTerms terms, KnownTerms known)
    {
        var question = asked.Gist;
        row.Add(TensorPrimitives.Dot<float>(question, candidate.Sentence.Gist));
        row.Add(candidate.Sentence.ClauseGists.Select(clause => TensorPrimitives.Dot<float>(question, clause)).DefaultIfEmpty(0).Max());
        row.Add(candidate.In.Sentences.Select(sentence => TensorPrimitives.Dot<float>(question, sentence.Gist)).DefaultIfEmpty(0).Max());
        row.Add(LongestName(asked, known.All));
        row.Add(LongestName(asked, HeldTerms.Either(terms.In(candidate.In), candidate.Previous is { } previous ? terms.In(previous) : null)));
    }

    /// <summary>Of the terms that stand in a stretch of a text, by how rare they are; of length 1, or all 0.</summary>
    /// <param name="terms">A text's terms.</param>
    public static float[] Mean(IEnumerable<Term> terms)
    {
        var mean = new float[StaticEmbeddingGenerator.Dimensions];
        foreach (var term in terms)
        {
            if (term.Kind != TermKind.Character && TermMeaning.Of(term.Key) is { } vector)
            {
                TensorPrimitives.MultiplyAdd(vector, (float)TermWeights.Shipped.Of(term), mean, mean);
            }
        }

        var norm = TensorPrimitives.Norm<float>(mean);
        if (norm > 0)
        {
            TensorPrimitives.Divide(mean, norm, mean);
        }

        return mean;
    }

    /// <summary>Characters of the longest run of pairs that no dictionary has and the text does not hold: 榆中 is a name.</summary>
    private static int LongestName(AskedQuestion asked, bool[] held)
    {
        var (longest, start, end) = (0, -1, -1);
        for (var at = 0; at < held.Length; at++)
        {
            var term = asked.Terms[at];
            if (term.Term.Kind != TermKind.Pair)
            {
                continue;
            }

            if (held[at] || term.IsInWord || HasGrammar(asked.Folded, term.Term))
            {
                start = -1;
                continue;
            }

            start = start >= 0 && term.Term.Start <= end ? start : term.Term.Start;
            end = term.Term.Start + term.Term.Length;
            longest = Math.Max(longest, end - start);
        }

        return longest;
    }

    private static bool HasGrammar(string folded, Term term)
    {
        foreach (var character in folded.AsSpan(term.Start, term.Length))
        {
            if (Vocabulary.IsGrammar(character))
            {
                return true;
            }
        }

        return false;
    }
}

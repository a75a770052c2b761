using System.Numerics.Tensors;
using NewArea.Answering.Grounding.Wording;
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

    /// <summary>Characters of the longest run of pairs that no dictionary has and the text does not hold: 榆中 is a name.</summary>
    private static int LongestName(AskedQuestion asked, bool[] held) => LongestRun.Of(
        asked,
        term => term.Term.Kind == TermKind.Pair,
        at => !held[at] && !asked.Terms[at].IsInWord && !HasGrammar(asked.Folded, asked.Terms[at].Term));

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

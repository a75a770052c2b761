using NewArea.Answering.Extractive.Wording;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Features;

/// <summary>The question's own stretches of characters, or of English words, that a sentence repeats.</summary>
internal static class StretchFeatures
{
    /// <summary>An English word counts for two 汉字.</summary>
    private const int WordLength = 2;

    public static void Add(FeatureRow row, AskedQuestion asked, Candidate candidate)
    {
        if (asked.IsEnglish)
        {
            var (words, others) = (Words(asked.Terms.Select(term => term.Term)), Words(candidate.Sentence.Terms));
            Add(row, CommonStretches.Of<ulong>(words, others, shortest: 1), words.Length, others.Length, WordLength);
        }
        else
        {
            var (question, sentence) = (asked.Folded, candidate.Sentence.Folded);
            Add(row, CommonStretches.Of<char>(question, sentence, shortest: 2), question.Length, sentence.Length, 1);
        }
    }

    private static void Add(FeatureRow row, CommonStretches stretches, int question, int sentence, int length)
    {
        row.Add(stretches.Longest * length);
        row.Add((double)stretches.Longest / Math.Max(1, question));
        row.Add(stretches.Second * length);
        row.Add((double)stretches.Covered / Math.Max(1, question));
        row.Add(stretches.Pieces);
        row.Add((double)stretches.Covered / Math.Max(1, sentence));
    }

    private static ulong[] Words(IEnumerable<Term> terms) =>
        [.. terms.Where(term => term.Kind == TermKind.Word).OrderBy(term => term.Start).Select(term => term.Key)];
}

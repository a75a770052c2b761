using NewArea.Answering.Extractive.Wording;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Grounding.Wording;

/// <summary>Words of two characters that say nearly the same as one of the evidence.</summary>
internal static class WordsAlike
{
    public static bool In(ReadOnlySpan<char> stretch, EvidenceSet evidence) => TermAnalyzer.AnalyzeFolded(stretch.ToString())
        .Where(term => term.Kind == TermKind.Pair).SelectMany(term => Synonyms.Shipped.Of(term.Key)).Any(evidence.HasTerm);
}

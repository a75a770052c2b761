using NewArea.Answering.Grounding.Reading;
using NewArea.Memory.Keywords;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>Finds the Chinese sentences that speak for an English statement: those that hold its words in translation.</summary>
internal static class ChineseEvidence
{
    /// <summary>The best sentence, with a neighbour where that one holds more of the statement.</summary>
    public static EvidenceSet Select(SentenceReading statement, IEnumerable<Passage> context)
    {
        var candidates = context.SelectMany(EvidenceSentence.Of).Where(sentence => !sentence.Reading.IsLatin).ToList();
        if (candidates.Count == 0)
        {
            return new EvidenceSet([]);
        }

        var words = ChineseWording.Of(statement.Original, string.Join('\n', candidates.Select(sentence => sentence.Reading.Text)))
            .Where(word => word.Stands).Select(word => word.Text).Distinct(StringComparer.Ordinal).ToList();
        var best = candidates.Select(sentence => (Sentence: sentence, Count: Held(statement, words, sentence))).MaxBy(entry => entry.Count);
        var rest = words.FindAll(word => !best.Sentence.Reading.Text.Contains(word, StringComparison.Ordinal));
        var near = candidates.Where(sentence => IsBeside(sentence, best.Sentence))
            .Select(sentence => (Sentence: sentence, Count: Held(null, rest, sentence))).OrderByDescending(entry => entry.Count).FirstOrDefault();
        return new EvidenceSet(near.Count > 0 ? [best.Sentence, near.Sentence] : [best.Sentence]);
    }

    private static int Held(SentenceReading? statement, List<string> words, EvidenceSentence sentence) =>
        words.Sum(word => sentence.Reading.Text.Contains(word, StringComparison.Ordinal) ? word.Length : 0)
        + (statement?.Figures.Count(figure => sentence.Reading.Figures.Exists(figure.IsProvenBy)) * 2 ?? 0);

    private static bool IsBeside(EvidenceSentence sentence, EvidenceSentence best)
    {
        var gap = Math.Max(sentence.Span.Start - (best.Span.Start + best.Span.Length), best.Span.Start - (sentence.Span.Start + sentence.Span.Length));
        return EvidenceSelection.IsSame(sentence.Passage, best.Passage) && sentence.Span != best.Span && gap is >= 0 and <= 1;
    }
}

using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>Finds the Chinese sentences that speak for an English statement: those that hold its words in translation.</summary>
internal static class ChineseEvidence
{
    /// <summary>The wording of a translation leaves doubt which sentence is meant.</summary>
    private const int Likely = 4;

    private const int FigureWeight = 4;

    /// <summary>The likeliest sentences, the best first, each with a neighbour where that one holds more of the statement.</summary>
    public static IEnumerable<EvidenceSet> Select(SentenceReading statement, List<EvidenceSentence> candidates)
    {
        var words = statement.Wording.In(string.Join('\n', candidates.Select(sentence => sentence.Reading.Text)))
            .Where(word => word.Stands).Select(word => word.Text).Distinct(StringComparer.Ordinal).ToList();
        foreach (var best in candidates.OrderByDescending(sentence => Held(statement, words, sentence)).Take(Likely))
        {
            var rest = words.FindAll(word => !best.Reading.Text.Contains(word, StringComparison.Ordinal));
            var amounts = statement.Figures.FindAll(figure => figure.IsAmount);
            var open = amounts.Exists(best.Proves) ? amounts.FindAll(figure => !best.Proves(figure)) : [];
            var near = candidates.Where(sentence => sentence.IsJustBefore(best) || best.IsJustBefore(sentence) || (sentence.Passage.Document.Id == best.Passage.Document.Id && open.Exists(sentence.Proves)))
                .Select(sentence => (Sentence: sentence, Count: Held(null, rest, sentence) + (open.Count(sentence.Proves) * FigureWeight))).OrderByDescending(entry => entry.Count).FirstOrDefault();
            yield return new EvidenceSet(near.Count > 0 ? [best, near.Sentence] : [best], candidates);
        }
    }

    private static int Held(SentenceReading? statement, List<string> words, EvidenceSentence sentence) =>
        words.Sum(word => sentence.Reading.Text.Contains(word, StringComparison.Ordinal) ? word.Length : 0)
        + (statement?.Figures.Count(figure => sentence.Reading.Figures.Exists(figure.IsProvenBy)) * FigureWeight ?? 0);
}

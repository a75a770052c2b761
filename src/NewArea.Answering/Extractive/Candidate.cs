using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;

namespace NewArea.Answering.Extractive;

/// <summary>A sentence that may answer, with what stands around it.</summary>
/// <param name="In">The passage it stands in.</param>
/// <param name="Index">Its place among the passage's sentences, from 0.</param>
/// <param name="Rank">The passage's place in the search result, from 0.</param>
internal sealed record Candidate(IndexedPassage In, int Index, int Rank)
{
    public IndexedText Sentence => In.Sentences[Index];

    /// <summary>The sentence before it in the document, if it was found too.</summary>
    public IndexedText? Previous { get; private init; }

    public IndexedText? Next { get; private init; }

    public Passage Passage => In.Passage;

    public TextSpan Span => In.SpanOf(Index);

    /// <summary>The sentences of the passages, in the order in which their documents have them.</summary>
    public static IReadOnlyList<Candidate> Of(IReadOnlyList<RankedPassage> found, Func<Passage, IndexedPassage> index)
    {
        var passages = found
            .Select((ranked, rank) => (ranked.Passage, Rank: rank))
            .OrderBy(entry => entry.Passage.Document.Id, StringComparer.Ordinal)
            .ThenBy(entry => entry.Passage.Ordinal)
            .Select(entry => (In: index(entry.Passage), entry.Rank))
            .ToList();
        List<Candidate> candidates = [];
        for (var at = 0; at < passages.Count; at++)
        {
            var (here, rank) = passages[at];
            var before = at > 0 && Follows(passages[at - 1].In, here) ? passages[at - 1].In.Sentences : [];
            var after = at + 1 < passages.Count && Follows(here, passages[at + 1].In) ? passages[at + 1].In.Sentences : [];
            for (var sentence = 0; sentence < here.Sentences.Count; sentence++)
            {
                candidates.Add(new Candidate(here, sentence, rank)
                {
                    Previous = sentence > 0 ? here.Sentences[sentence - 1] : before.Count > 0 ? before[^1] : null,
                    Next = sentence + 1 < here.Sentences.Count ? here.Sentences[sentence + 1] : after.Count > 0 ? after[0] : null,
                });
            }
        }

        return candidates;
    }

    private static bool Follows(IndexedPassage first, IndexedPassage second) =>
        first.Passage.Document.Id == second.Passage.Document.Id && first.Passage.Ordinal + 1 == second.Passage.Ordinal;
}

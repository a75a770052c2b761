using NewArea.Answering.Questions;
using NewArea.Memory;
using NewArea.Memory.Documents;
using NewArea.Memory.Ranking;

namespace NewArea.Answering.Overview;

/// <summary>The document that a question for a whole one means: of those in the reader's language the one that the search found first.</summary>
internal static class ToldDocument
{
    public static async Task<DocumentInfo> OfAsync(
        PassageMemory memory, StandaloneQuestion question, IReadOnlyList<RankedPassage> passages, CancellationToken cancellationToken)
    {
        var nearest = passages.Select(ranked => ranked.Passage.Document.Id).Distinct().ToList();
        return (await memory.ListAsync(cancellationToken))
            .OrderBy(document => document.Language == question.Language ? 0 : 1)
            .ThenBy(document => nearest.IndexOf(document.Id) is var place && place < 0 ? int.MaxValue : place)
            .First();
    }
}

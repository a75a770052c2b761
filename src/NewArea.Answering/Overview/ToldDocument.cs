using NewArea.Answering.Questions;
using NewArea.Memory;
using NewArea.Memory.Documents;
using NewArea.Memory.Ranking;

namespace NewArea.Answering.Overview;

/// <summary>The document that a question for a whole one means: of those in the reader's language the one that the search found first.</summary>
internal static class ToldDocument
{
    public static async Task<DocumentInfo> OfAsync(
        PassageMemory memory, StandaloneQuestion question, IReadOnlyList<RankedPassage> passages, CancellationToken cancellationToken) =>
        (await InOrderAsync(memory, question, passages, cancellationToken))[0];

    /// <summary>All documents: those in the reader's language before others, of each those that the search found first.</summary>
    public static async Task<IReadOnlyList<DocumentInfo>> InOrderAsync(
        PassageMemory memory, StandaloneQuestion question, IReadOnlyList<RankedPassage> passages, CancellationToken cancellationToken) =>
    [
        .. passages.Select(ranked => ranked.Passage.Document)
            .Concat(await memory.ListAsync(cancellationToken))
            .DistinctBy(document => document.Id)
            .OrderBy(document => document.Language == question.Language ? 0 : 1),
    ];
}

using Microsoft.Extensions.Configuration;
using NewArea.Answering.Questions;
using NewArea.Cli.Evaluation;
using NewArea.Memory;
using NewArea.Memory.Ranking;

namespace NewArea.Training;

/// <summary>Passages in a memory of their own, searched as the service searches.</summary>
internal sealed class QuestionPool : IAsyncDisposable
{
    /// <summary>Enough passages that some are left when those that answer are taken away.</summary>
    private const int Spare = 15;

    private readonly SetMemory _memory;

    private QuestionPool(SetMemory memory) => _memory = memory;

    public static async Task<QuestionPool> OfAsync(params IEnumerable<SetPassage> passages) =>
        new(await SetMemory.OfAsync(passages.DistinctBy(passage => passage.Id), new ConfigurationBuilder().Build(), CancellationToken.None));

    /// <param name="question">What is asked.</param>
    /// <param name="limit">How many passages at the most.</param>
    /// <param name="without">Documents that are to be missed.</param>
    public async Task<IReadOnlyList<RankedPassage>> SearchAsync(string question, int limit, IReadOnlySet<string>? without = null)
    {
        var found = await _memory.Passages.SearchAsync(
            new SearchQuery(question) { Limit = without is null ? limit : limit + Spare }, CancellationToken.None);
        return [.. found.Where(ranked => without?.Contains(ranked.Passage.Document.Id) != true).Take(limit)];
    }

    public static StandaloneQuestion Ask(string question) => new(question, ReaderLanguage.Of(question));

    public ValueTask DisposeAsync() => _memory.DisposeAsync();
}

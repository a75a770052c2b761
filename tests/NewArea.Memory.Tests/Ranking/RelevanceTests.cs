using NewArea.Memory.Tests.Memory;

namespace NewArea.Memory.Tests.Ranking;

public sealed class RelevanceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_passage_that_answers_is_relevant_and_an_off_topic_question_finds_nothing_relevant()
    {
        await using var memory = await PassageMemory.OpenAsync(_folder["memory.db"], cancellationToken: Token);
        await memory.ImportAsync(TextDocument.Of("a", "兰州新区的第一座水厂在二〇一五年通水，每天供水十二万吨。"), Token);

        Assert.InRange(await BestAsync("兰州新区第一座水厂哪年通水？"), 0.7, 1);
        Assert.InRange(await BestAsync("莫扎特写了多少部歌剧？"), 0, 0.1);

        async Task<double> BestAsync(string question) =>
            (await memory.SearchAsync(new SearchQuery(question), Token)).Select(ranked => ranked.Relevance).DefaultIfEmpty().Max();
    }
}

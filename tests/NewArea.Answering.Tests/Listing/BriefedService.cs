using NewArea.Answering.Questions;
using NewArea.Answering.Tests.Generative;
using NewArea.Answering.Tests.Grounding.Trials;
using NewArea.Memory.Documents;
using Xunit;

namespace NewArea.Answering.Tests.Listing;

/// <summary>The engine as it is shipped: a memory of its own that holds both briefings, no chat model.</summary>
public sealed class BriefedService : IAsyncLifetime
{
    private Service? _service;

    public async ValueTask InitializeAsync()
    {
        _service = await Service.StartAsync(null);
        await foreach (var reading in DocumentReader.ReadAsync(Corpus.Briefings))
        {
            await _service.Memory.ImportSeedAsync(((ReadDocument)reading).Document);
        }
    }

    public async Task<GroundedAnswer> AnswerAsync(string question) => Assert.IsType<GroundedAnswer>(await AskAsync(question));

    public Task<Answer> AskAsync(string question, params IReadOnlyList<string> before) => _service!.AskAsync(question, [.. before.Select(turn => new Turn(turn))]);

    public ValueTask DisposeAsync() => _service!.DisposeAsync();
}

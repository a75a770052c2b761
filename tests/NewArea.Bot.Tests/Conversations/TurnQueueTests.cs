using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewArea.Bot.Conversations;
using NewArea.Bot.Tests.Fixtures;
using Xunit;

namespace NewArea.Bot.Tests.Conversations;

public sealed class TurnQueueTests(BotApplication application) : IDisposable
{
    private readonly TurnQueue _queue = new(application.Services.GetRequiredService<IHostApplicationLifetime>());

    public void Dispose() => _queue.Dispose();

    [Fact]
    public async Task Runs_the_turns_of_a_conversation_one_after_another()
    {
        var done = new List<int>();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => _queue.RunAsync("a", async stopping =>
        {
            await Task.Delay(20 - number, stopping);
            done.Add(number);
            return number;
        })));

        Assert.Equal(Enumerable.Range(0, 20), done);
    }

    [Fact]
    public async Task Lets_no_conversation_wait_for_another()
    {
        var held = new TaskCompletionSource<int>();
        var slow = _queue.RunAsync("a", _ => held.Task);

        Assert.Equal(2, await _queue.RunAsync("b", _ => Task.FromResult(2)));

        held.SetResult(1);
        Assert.Equal(1, await slow);
    }

    [Fact]
    public async Task Goes_on_after_a_turn_that_failed()
    {
        var failing = _queue.RunAsync<int>("a", _ => throw new InvalidOperationException("broken"));
        var next = _queue.RunAsync("a", _ => Task.FromResult(2));

        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        Assert.Equal(2, await next);
    }

    [Fact]
    public async Task Waits_for_the_turns_under_way_when_the_service_stops()
    {
        var isDone = false;
        _ = _queue.RunAsync("a", async stopping =>
        {
            await Task.Delay(100, stopping);
            return isDone = true;
        });

        await _queue.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(isDone);
    }
}

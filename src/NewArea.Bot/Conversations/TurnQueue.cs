namespace NewArea.Bot.Conversations;

/// <summary>
/// Runs the turns of one conversation one after another and those of different conversations side by side.
/// A turn belongs to the service, not to the request that brought it: it goes on when the request has been
/// acknowledged, and a stop of the service waits for it.
/// </summary>
internal sealed class TurnQueue(IHostApplicationLifetime lifetime) : IHostedService, IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Task> _last = [];
    private readonly CancellationTokenSource _cutOff = new();

    /// <summary>Runs a turn after those the conversation has waiting. The token ends with the service's patience.</summary>
    public Task<T> RunAsync<T>(string conversation, Func<CancellationToken, Task<T>> turn)
    {
        lock (_lock)
        {
            lifetime.ApplicationStopping.ThrowIfCancellationRequested();
            var previous = _last.GetValueOrDefault(conversation, Task.CompletedTask);
            var next = RunAfterAsync(previous, turn);
            _last[conversation] = next;
            _ = next.ContinueWith(
                done => Leave(conversation, done), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            return next;
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits for the turns under way; cuts them off when the host loses patience.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task[] underWay;
        lock (_lock)
        {
            underWay = [.. _last.Values];
        }

        await using var registration = cancellationToken.Register(_cutOff.Cancel);
        await Task.WhenAll(underWay).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    public void Dispose() => _cutOff.Dispose();

    private async Task<T> RunAfterAsync<T>(Task previous, Func<CancellationToken, Task<T>> turn)
    {
        // The turn before may have failed: its own request was told; this one is none the worse for it.
        await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        return await turn(_cutOff.Token);
    }

    private void Leave(string conversation, Task done)
    {
        lock (_lock)
        {
            if (_last.GetValueOrDefault(conversation) == done)
            {
                _last.Remove(conversation);
            }
        }
    }
}

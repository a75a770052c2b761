using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewArea.Answering.Generative;

namespace NewArea.Bot.Hosting;

/// <summary>
/// Whether the chat model, where one is configured, answers. Degraded when it does not: the text's own sentences stand in.
/// </summary>
internal sealed class ChatModelHealth(IServiceProvider services, TimeProvider time) : IHealthCheck
{
    /// <summary>A call costs money; whoever asks more often hears the last result again.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private Task<ProbeResult>? _last;
    private long _lastAt;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (services.GetService<ChatModelProbe>() is not { } probe)
        {
            return HealthCheckResult.Healthy("none configured: answers are the text's own sentences");
        }

        var result = await LastOf(probe).WaitAsync(cancellationToken);
        return result.Answers
            ? HealthCheckResult.Healthy($"{result.Model} answers")
            : HealthCheckResult.Degraded(
                $"{result.Model} does not answer: {result.Failure} Check NewArea:Chat:Endpoint, Model and ApiKey; meanwhile answers are the text's own sentences.");
    }

    private Task<ProbeResult> LastOf(ChatModelProbe probe)
    {
        lock (_lock)
        {
            if (_last is null || time.GetElapsedTime(_lastAt) > Kept)
            {
                // It has a time limit of its own, and others may wait for it.
                _last = probe.ProbeAsync(CancellationToken.None);
                _lastAt = time.GetTimestamp();
            }

            return _last;
        }
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace NewArea.Answering.Generative.Providers;

/// <summary>The HTTP client that models are called with: short retries with backoff and Retry-After, time-outs, a circuit breaker.</summary>
internal static class ModelHttp
{
    public const string Client = "NewArea.Models";

    public static IServiceCollection AddModelHttp(this IServiceCollection services)
    {
        services.AddHttpClient(Client).AddStandardResilienceHandler(Configure);
        return services;
    }

    /// <summary>All attempts end before the reader's patience does: the article's own sentences are always at hand.</summary>
    private static void Configure(HttpStandardResilienceOptions options)
    {
        options.TotalRequestTimeout.Timeout = TimeSpan.FromSeconds(9);
        options.AttemptTimeout.Timeout = TimeSpan.FromSeconds(8);
        options.Retry.MaxRetryAttempts = 2;
        options.Retry.Delay = TimeSpan.FromMilliseconds(300);
        options.Retry.BackoffType = DelayBackoffType.Exponential;
        options.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds(30);
        options.CircuitBreaker.MinimumThroughput = 10;
        options.CircuitBreaker.BreakDuration = TimeSpan.FromSeconds(5);
    }
}

using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NewArea.Bot.Hosting;

/// <summary>Ready once the seeds are imported: before, a good question may find nothing.</summary>
internal sealed class SeedsHealth(SeedImport import) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(import switch
        {
            { IsDone: true } => HealthCheckResult.Healthy($"{import.Documents} documents imported"),
            { Failure: { } failure } => HealthCheckResult.Unhealthy("The seeds could not be imported: " + failure.Message),
            _ => HealthCheckResult.Unhealthy("The seeds are being imported"),
        });
}

using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.VectorData;
using NewArea.Memory;

namespace NewArea.Bot.Hosting;

/// <summary>Whether the documents can be read.</summary>
internal sealed class MemoryHealth(PassageMemory memory) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var documents = await memory.ListAsync(cancellationToken);
            return HealthCheckResult.Healthy($"{documents.Count} documents");
        }
        catch (Exception failure) when (failure is VectorStoreException or DbException or IOException)
        {
            return HealthCheckResult.Unhealthy($"The memory cannot be read: {failure.Message}", failure);
        }
    }
}

using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewArea.Bot.Conversations.Stores.Sqlite;

namespace NewArea.Bot.Hosting;

/// <summary>Whether what is said can be kept: it writes a line as every turn does.</summary>
internal sealed class ConversationsHealth(AnsweredLog answered) : IHealthCheck
{
    private const string Probe = "health";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await answered.AddAsync(Probe, cancellationToken);
            return HealthCheckResult.Healthy("conversations are kept");
        }
        catch (Exception failure) when (failure is DbException or IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy(
                $"Conversations cannot be kept: {failure.Message} Free disk space, let the bot write the file's folder, or set NewArea:Conversations to another file.",
                failure);
        }
    }
}

using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NewArea.Bot.Hosting;

internal static class HealthEndpoints
{
    /// <summary>Tag of the checks that decide whether the service can answer.</summary>
    public const string Ready = "ready";

    /// <summary><c>/health/live</c>: the process serves; <c>/health/ready</c>: questions find the seeds, and what is said is kept; <c>/health</c>: everything, the chat model too.</summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new() { Predicate = _ => false, ResponseWriter = WriteAsync });
        routes.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync });
        routes.MapHealthChecks("/health", new() { ResponseWriter = WriteAsync });
        return routes;
    }

    private static Task WriteAsync(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(
        new HealthStatusJson(
            report.Status.ToString(),
            report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Description)),
        HealthJson.Default.HealthStatusJson);
}

using System.Net;

namespace NewArea.Bot.Feedback;

/// <summary>
/// Hides a page from everybody but a browser on this machine that came straight here: not through a proxy, and not
/// under a foreign name that was made to point here (DNS rebinding).
/// </summary>
internal sealed class OnThisMachine : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsFromHere(context.HttpContext) ? await next(context) : Results.NotFound();

    private static bool IsFromHere(HttpContext http)
    {
        var host = http.Request.Host.Host.Trim('[', ']');
        return http.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
            && !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("Forwarded")
            && (host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)));
    }
}

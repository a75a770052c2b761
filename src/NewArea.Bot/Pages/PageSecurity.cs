namespace NewArea.Bot.Pages;

/// <summary>Nothing but our own files runs in our pages, and only Teams may frame them.</summary>
internal sealed class PageSecurity : IEndpointFilter
{
    /// <summary>Hosts: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements</summary>
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; "
        + "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    }
}

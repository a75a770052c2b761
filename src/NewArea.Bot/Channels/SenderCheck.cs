using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using NewArea.Bot.Hosting;

namespace NewArea.Bot.Channels;

/// <summary>Makes sure that an activity comes from the bot's channel and from a tenant that may ask.</summary>
internal sealed partial class SenderCheck(
    BotFrameworkAuthentication authentication,
    IOptions<AppRegistration> registration,
    IOptions<ServiceOptions> options,
    ILogger<SenderCheck> log)
{
    public async Task<(AuthenticateRequestResult? Sender, Rejection? Rejection)> CheckAsync(
        Activity activity, string? token, CancellationToken cancellationToken)
    {
        try
        {
            var sender = await authentication.AuthenticateRequestAsync(activity, token, cancellationToken);
            return CheckTenant(activity) is { } rejection ? (null, rejection) : (sender, null);
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or SecurityTokenException or ArgumentException)
        {
            // The SDK lets the last two through for a wrong key, an unknown kid, alg none or a garbled token.
            LogRefused(failure.Message);
            return (null, new Rejection(StatusCodes.Status401Unauthorized, wording => wording.BadToken));
        }
        catch (Exception failure) when (failure is HttpRequestException or InvalidOperationException or IOException)
        {
            LogIssuerUnreachable(failure);
            if (registration.Value.IsDevelopment)
            {
                // No token can be meant for a bot without an app id, whoever issued it.
                return (null, new Rejection(StatusCodes.Status401Unauthorized, wording => wording.BadToken));
            }

            return (null, new Rejection(StatusCodes.Status503ServiceUnavailable, wording => wording.IssuerUnreachable));
        }
    }

    private Rejection? CheckTenant(Activity activity)
    {
        var allowed = options.Value.AllowedTenants;
        var tenant = activity.Conversation.TenantId
            ?? (activity.ChannelData as Newtonsoft.Json.Linq.JObject)?.SelectToken("tenant.id")?.ToString()
            ?? "";
        if (allowed.Count == 0 || allowed.Contains(tenant, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        LogForeign(tenant);
        return new Rejection(StatusCodes.Status403Forbidden, wording => wording.ForeignTenant);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An activity was refused: {Reason}")]
    private partial void LogRefused(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Tenant «{Tenant}» was refused: it is not in NewArea:AllowedTenants")]
    private partial void LogForeign(string tenant);

    [LoggerMessage(Level = LogLevel.Error, Message = "The token issuer's keys cannot be fetched")]
    private partial void LogIssuerUnreachable(Exception failure);
}

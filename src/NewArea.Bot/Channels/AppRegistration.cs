using System.ComponentModel.DataAnnotations;

namespace NewArea.Bot.Channels;

/// <summary>
/// The bot's registration with Azure Bot Service, under the names the SDK reads. Without an app id the bot takes
/// unsigned activities: for the Emulator and other clients on the developer's machine.
/// </summary>
internal sealed class AppRegistration : IValidatableObject
{
    public string MicrosoftAppId { get; set; } = "";

    public string MicrosoftAppPassword { get; set; } = "";

    /// <summary><c>MultiTenant</c> (default), <c>SingleTenant</c> or <c>UserAssignedMSI</c>.</summary>
    public string MicrosoftAppType { get; set; } = "MultiTenant";

    public string MicrosoftAppTenantId { get; set; } = "";

    public bool IsDevelopment => MicrosoftAppId.Length == 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsDevelopment)
        {
            if (MicrosoftAppPassword.Length > 0)
            {
                yield return new(
                    "MicrosoftAppId is empty although MicrosoftAppPassword is set: set both, or neither for a bot that anyone may ask.",
                    [nameof(MicrosoftAppId)]);
            }

            yield break;
        }

        if (!Guid.TryParse(MicrosoftAppId, out _))
        {
            yield return new("MicrosoftAppId must be the app registration's client id (a GUID).", [nameof(MicrosoftAppId)]);
        }

        var type = MicrosoftAppType.ToUpperInvariant();
        if (type is not ("MULTITENANT" or "SINGLETENANT" or "USERASSIGNEDMSI"))
        {
            yield return new(
                "MicrosoftAppType must be MultiTenant, SingleTenant or UserAssignedMSI.", [nameof(MicrosoftAppType)]);
        }

        if (type != "USERASSIGNEDMSI" && MicrosoftAppPassword.Length == 0)
        {
            yield return new(
                "MicrosoftAppPassword is empty: set the app registration's client secret, or MicrosoftAppType=UserAssignedMSI.",
                [nameof(MicrosoftAppPassword)]);
        }

        if (type != "MULTITENANT" && MicrosoftAppTenantId.Length == 0)
        {
            yield return new(
                $"MicrosoftAppTenantId is empty: {MicrosoftAppType} needs the id of the tenant that holds the registration.", [nameof(MicrosoftAppTenantId)]);
        }
    }
}

using System.ComponentModel.DataAnnotations;

namespace NewArea.Bot.Hosting;

/// <summary>Section <c>NewArea</c>: what the service itself needs to know.</summary>
internal sealed class ServiceOptions : IValidatableObject
{
    public const string Section = "NewArea";

    /// <summary>The address at which readers' browsers reach this service; citations link to it. None: citations carry no link.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>The SQLite file that holds the conversations. Default: <c>conversations.db</c> beside the memory.</summary>
    public string? Conversations { get; set; }

    /// <summary>Microsoft Entra tenants that may ask; empty: all.</summary>
    public IList<string> AllowedTenants { get; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicUrl is not null && !(PublicUrl.IsAbsoluteUri && PublicUrl.Scheme is "http" or "https"))
        {
            yield return new ValidationResult(
                "NewArea:PublicUrl must be a complete http or https address, for example https://bot.example.com.",
                [nameof(PublicUrl)]);
        }

        foreach (var tenant in AllowedTenants.Where(tenant => !Guid.TryParse(tenant, out _)))
        {
            yield return new ValidationResult(
                $"NewArea:AllowedTenants holds «{tenant}»; list tenant ids (GUIDs).", [nameof(AllowedTenants)]);
        }
    }
}

using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using NewArea.Bot.Channels;
using NewArea.Bot.Hosting;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Bot.Pages;

/// <summary>
/// Where a reader's browser opens a passage. In development the page is open; with an app id a link carries a token
/// that opens its document only, for <see cref="Lifetime"/>: who was shown the citation may read on.
/// </summary>
internal sealed class PassageLinks(
    IDataProtectionProvider protection, IOptions<ServiceOptions> service, IOptions<AppRegistration> registration)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private readonly ITimeLimitedDataProtector _tokens =
        protection.CreateProtector("NewArea.PassageLinks.v1").ToTimeLimitedDataProtector();

    /// <summary>Whether a link stops working after <see cref="Lifetime"/>.</summary>
    public bool Expire => !registration.Value.IsDevelopment;

    /// <returns>Null when the service has no public address.</returns>
    public Uri? To(Passage passage, TextSpan quote) => service.Value.PublicUrl is { } address
        ? new Uri(address, PathTo(passage, quote))
        : null;

    public string PathTo(Passage passage, TextSpan quote)
    {
        var token = registration.Value.IsDevelopment ? null : _tokens.Protect(passage.Document.Id, Lifetime);
        return PathTo(passage, quote, token);
    }

    /// <param name="passage">What to open.</param>
    /// <param name="quote">What to highlight.</param>
    /// <param name="token">The token the reader came with.</param>
    public static string PathTo(Passage passage, TextSpan quote, string? token)
    {
        var path = string.Create(
            CultureInfo.InvariantCulture,
            $"/documents/{Uri.EscapeDataString(passage.Document.Id)}/passages/{passage.Ordinal}?start={quote.Start}&length={quote.Length}");
        return token is null ? path + "#passage" : $"{path}&token={token}#passage";
    }

    public bool Opens(string documentId, string? token)
    {
        if (registration.Value.IsDevelopment)
        {
            return true;
        }

        try
        {
            return token is not null && _tokens.Unprotect(token) == documentId;
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException)
        {
            return false;
        }
    }
}

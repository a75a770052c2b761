using Microsoft.Extensions.Options;
using NewArea.Bot.Hosting;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Bot.Pages;

/// <summary>Where a reader's browser opens a passage, when the service has a public address.</summary>
internal sealed class PassageLinks(IOptions<ServiceOptions> options)
{
    public Uri? To(Passage passage, TextSpan quote) => options.Value.PublicUrl is { } service
        ? new Uri(service, PathTo(passage, quote))
        : null;

    public static string PathTo(Passage passage, TextSpan quote) =>
        $"/documents/{Uri.EscapeDataString(passage.Document.Id)}/passages/{passage.Ordinal}?quote={quote.Start}-{quote.End}";
}

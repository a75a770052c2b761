using System.Globalization;
using System.Resources;

namespace NewArea.Answering;

/// <summary>What a refusal says, the same on every surface (<c>RefusalWording.resx</c>, <c>RefusalWording.en.resx</c>).</summary>
public static class RefusalWording
{
    private static readonly ResourceManager Resources = new(typeof(RefusalWording));

    /// <param name="reason">Why there is no answer.</param>
    /// <param name="language"><c>zh</c> or <c>en</c>.</param>
    public static string Of(AbstentionReason reason, string language) =>
        Resources.GetString(reason.ToString(), CultureInfo.GetCultureInfo(language))
        ?? throw new MissingManifestResourceException($"RefusalWording.resx lacks {reason}.");
}

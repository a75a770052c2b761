using NewArea.Answering.Questions;

namespace NewArea.Bot.Conversations;

/// <summary>Which of the two languages we speak suits a reader: <c>zh</c> or <c>en</c>.</summary>
internal static class ReaderLocale
{

    /// <param name="locale">A BCP 47 tag or an Accept-Language header; Chinese when nothing is known.</param>
    public static string LanguageOf(string? locale)
    {
        var tag = locale.AsSpan().Trim();
        return tag.IsEmpty || tag.StartsWith(ReaderLanguage.Chinese, StringComparison.OrdinalIgnoreCase) ? ReaderLanguage.Chinese : ReaderLanguage.English;
    }
}

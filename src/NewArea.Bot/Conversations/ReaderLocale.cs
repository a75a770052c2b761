using NewArea.Answering.Questions;

namespace NewArea.Bot.Conversations;

/// <summary>Which of the two languages we speak suits a reader: <c>zh</c> or <c>en</c>.</summary>
internal static class ReaderLocale
{
    /// <param name="text">What the reader wrote; it decides where it has words.</param>
    /// <param name="locale">What the client says of the reader.</param>
    public static string LanguageOf(string text, string? locale) =>
        text.Any(char.IsLetter) ? ReaderLanguage.Of(text) : LanguageOf(locale);

    /// <param name="locale">A BCP 47 tag or an Accept-Language header; Chinese when nothing is known.</param>
    public static string LanguageOf(string? locale)
    {
        var tag = locale.AsSpan().Trim();
        return tag.IsEmpty || tag.StartsWith(ReaderLanguage.Chinese, StringComparison.OrdinalIgnoreCase) ? ReaderLanguage.Chinese : ReaderLanguage.English;
    }
}

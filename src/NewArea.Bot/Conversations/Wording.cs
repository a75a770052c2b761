using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using NewArea.Answering.Questions;
using NewArea.Memory.Passages;

namespace NewArea.Bot.Conversations;

/// <remarks>Public, like <see cref="Pages.PassageView"/>, because the pages' components are.</remarks>
/// <summary>Everything the bot says that is not from the text, in one language (<c>Wording.resx</c>, <c>Wording.en.resx</c>).</summary>
public sealed class Wording
{
    private static readonly ResourceManager Resources = new(typeof(Wording));
    private static readonly Wording InChinese = new(ReaderLanguage.Chinese);
    private static readonly Wording InEnglish = new(ReaderLanguage.English);

    private readonly CultureInfo _culture;

    private Wording(string language)
    {
        Language = language;
        _culture = CultureInfo.GetCultureInfo(language);
    }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public string Language { get; }

    public string Welcome => Get();
    public string Help => Get();
    public string Forgotten => Get();
    public string YouAreWelcome => Get();
    public string Searching => Get();
    public string UnderstoodAs => Get();
    public string Sources => Get();
    public string Paragraph => Get();
    public string SeeAlso => Get();
    public string Nearest => Get();
    public string NearestSentence => Get();
    public string FallbackNote => Get();
    public string LeftOutNote => Get();
    public string Failure => Get();
    public string Shortened => Get();

    public string NotJson => Get();
    public string BadJson => Get();
    public string BodyTooLarge => Get();
    public string MissingField => Get();
    public string BadServiceUrl => Get();
    public string BadToken => Get();
    public string ForeignTenant => Get();
    public string IssuerUnreachable => Get();

    public string PassageNavigation => Get();
    public string PreviousPassage => Get();
    public string NextPassage => Get();
    public string ToQuote => Get();
    public string LinkExpired => Get();
    public string NoSuchPassage => Get();
    public string SearchPrompt => Get();
    public string NoPassageFound => Get();
    public string SearchTooSlow => Get();
    public string OpenDocument => Get();
    public string ShowPassage => Get();
    public string AskNext => Get();
    public string AskHere => Get();
    public string AnswerTooSlow => Get();
    public string UnknownAction => Get();

    public string ChatIntroduction => Get();
    public string AboutPrivacy => Get();
    public string AboutPrivacyText => Get();
    public string AboutTerms => Get();
    public string AboutTermsText => Get();
    public string GroundingCheck => Get();
    public string ChatFailure => Get();
    public string ChatLog => Get();
    public string ChatQuestion => Get();
    public string ChatExample => Get();
    public string ChatAsk => Get();

    public string FeedbackTitle => Get();
    public string FeedbackCounts => Get();
    public string FeedbackRefused => Get();

    public static Wording In(string language) => language == ReaderLanguage.English ? InEnglish : InChinese;

    public string Format(string template, params ReadOnlySpan<object?> values) =>
        string.Format(_culture, template, values);

    /// <summary>The text's own words in the reader's quotation marks.</summary>
    public string Quote(string text) => Language == ReaderLanguage.Chinese ? $"「{text}」" : $"“{text}”";

    /// <summary>Where a passage stands: title and paragraph.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="limit">UTF-16 code units at the most, at the cost of the title.</param>
    public string PlaceOf(Passage passage, int limit = int.MaxValue)
    {
        var (open, close) = Language == ReaderLanguage.Chinese ? ("《", "》") : ("", "");
        close += passage.Paragraph is { } paragraph ? " · " + Format(Paragraph, paragraph) : "";
        return open + Excerpt.Of(passage.Document.Title, limit - open.Length - close.Length) + close;
    }

    private string Get([CallerMemberName] string name = "") =>
        Resources.GetString(name, _culture) ?? throw new MissingManifestResourceException($"Wording.resx lacks {name}.");
}

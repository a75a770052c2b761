using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using NewArea.Memory.Passages;
using NewArea.Memory.Stores;

namespace NewArea.Cli.Terminal;

/// <summary>Everything the program says that is not from the text, in one language (<c>Wording.resx</c>, <c>Wording.en.resx</c>).</summary>
internal sealed class Wording
{
    private static readonly ResourceManager Resources = new(typeof(Wording));
    private static readonly Wording InChinese = new("zh-Hans");
    private static readonly Wording InEnglish = new("en");

    private Wording(string culture) => Culture = CultureInfo.GetCultureInfo(culture);

    public CultureInfo Culture { get; }

    public string About => Get();
    public string ExitCodes => Get();
    public string MemoryOption => Get();
    public string SeedsOption => Get();
    public string LanguageOption => Get();
    public string AskCommand => Get();
    public string QuestionArgument => Get();
    public string QuestionsOption => Get();
    public string QuestionOrFile => Get();
    public string UnknownOption => Get();
    public string JsonOption => Get();
    public string SearchCommand => Get();
    public string WordsArgument => Get();
    public string LimitOption => Get();
    public string LimitTooSmall => Get();
    public string IngestCommand => Get();
    public string PathArgument => Get();
    public string ListCommand => Get();
    public string DeleteCommand => Get();
    public string IdArgument => Get();
    public string TeamsPackageCommand => Get();
    public string AppIdOption => Get();
    public string HostOption => Get();
    public string OutOption => Get();
    public string AppIdIsNoGuid => Get();
    public string HostIsNoName => Get();
    public string PackageNotWritten => Get();
    public string PackageWritten => Get();
    public string DoctorCommand => Get();
    public string EvalCommand => Get();
    public string SetOption => Get();
    public string ForeignOption => Get();
    public string KindsOption => Get();
    public string SearchOnlyOption => Get();
    public string SeeHelp => Get();
    public string Cancelled => Get();
    public string Broken => Get();
    public string MemoryFails => Get();
    public string SeedUnread => Get();
    public string FileDoesNotOpen => Get();
    public string LineIsNoJson => Get();
    public string LineIsNoObject => Get();
    public string LineIsNoText => Get();
    public string LineHasNoQuestion => Get();
    public string HistoryIsWrong => Get();
    public string ConversationOpening => Get();
    public string Prompt => Get();
    public string UnderstoodAs => Get();
    public string Sources => Get();
    public string Paragraph => Get();
    public string Quote => Get();
    public string SeeAlso => Get();
    public string Nearest => Get();
    public string NearestSentence => Get();
    public string FallbackNote => Get();
    public string LeftOutNote => Get();
    public string NothingFound => Get();
    public string PassageCount => Get();
    public string Deleted => Get();
    public string NoSuchDocument => Get();
    public string Importing => Get();
    public string Added => Get();
    public string Replaced => Get();
    public string Unchanged => Get();
    public string ImportSummary => Get();
    public string SameId => Get();
    public string FileMissing => Get();
    public string FileEmpty => Get();
    public string FileUnreadable => Get();
    public string FileUnknownFormat => Get();
    public string FileNotText => Get();
    public string FileTooLarge => Get();
    public string IdOfSeed => Get();
    public string SeedIdInUse => Get();
    public string FileBrokenFrontMatter => Get();
    public string MemorySubject => Get();
    public string MemoryOpens => Get();
    public string SeedsSubject => Get();
    public string SeedsMissing => Get();
    public string EmbeddingsSubject => Get();
    public string EmbeddingsEmbedded => Get();
    public string ChatSubject => Get();
    public string ChatNone => Get();
    public string ChatAnswers => Get();
    public string ChatFails => Get();

    public string FeedbackCommand => Get();
    public string CsvOption => Get();
    public string JsonlOption => Get();
    public string EvalSetOption => Get();
    public string OneFormat => Get();
    public string NoFeedback => Get();
    public string FeedbackTime => Get();
    public string FeedbackVote => Get();
    public string FeedbackQuestion => Get();
    public string FeedbackAnswer => Get();
    public string FeedbackComment => Get();
    public string FeedbackRefused => Get();
    public string FeedbackCount => Get();
    public string EvalSetWritten => Get();

    public static Wording In(string language) => language == "zh" ? InChinese : InEnglish;

    public string Fault(StoreException store) => Format(Get("Fault" + store.Fault), store.Message);

    /// <summary>Where a passage stands: title and, where it is known, the article's paragraph.</summary>
    public string PlaceOf(Passage passage)
    {
        var title = this == InChinese ? $"《{passage.Document.Title}》" : passage.Document.Title;
        return passage.Paragraph is { } paragraph ? $"{title} · {Format(Paragraph, paragraph)}" : title;
    }

    public string Format(string template, params ReadOnlySpan<object?> values) =>
        string.Format(Culture, template, values);

    private string Get([CallerMemberName] string name = "") =>
        Resources.GetString(name, Culture) ?? throw new MissingManifestResourceException($"Wording.resx lacks {name}.");
}

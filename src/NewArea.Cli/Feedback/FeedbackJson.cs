using NewArea.Memory.Feedback;

namespace NewArea.Cli.Feedback;

/// <summary>One reader's verdict for scripts.</summary>
/// <param name="At">When it was given.</param>
/// <param name="Liked">👍 or 👎.</param>
/// <param name="Comment">What the reader wrote, if anything.</param>
/// <param name="Question">As typed.</param>
/// <param name="Standalone">As it was understood.</param>
/// <param name="Answer">Null when the bot refused.</param>
/// <param name="Passages">Those cited, or the nearest ones to a refusal.</param>
/// <param name="MemoryVersion">The memory's version that was asked.</param>
internal sealed record FeedbackJson(
    DateTimeOffset At,
    bool Liked,
    string? Comment,
    string Question,
    string Standalone,
    string? Answer,
    IReadOnlyList<EvidencePassage> Passages,
    long MemoryVersion)
{
    public static FeedbackJson Of(FeedbackEntry entry) => new(
        entry.At,
        entry.IsLike,
        entry.Comment,
        entry.Question,
        entry.Evidence.Standalone,
        entry.Answer,
        entry.Evidence.Passages,
        entry.Evidence.MemoryVersion);
}

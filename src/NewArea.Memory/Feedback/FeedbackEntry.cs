namespace NewArea.Memory.Feedback;

/// <summary>What a reader thought of an answer, with all it takes to ask again. Holds nobody's name.</summary>
/// <param name="At">When it was given.</param>
/// <param name="IsLike">👍 or 👎.</param>
/// <param name="Comment">What the reader wrote, if anything.</param>
/// <param name="Question">The question as typed.</param>
/// <param name="Answer">The answer's statements; null when the bot refused.</param>
/// <param name="Evidence">What the answer rested on.</param>
public sealed record FeedbackEntry(
    DateTimeOffset At, bool IsLike, string? Comment, string Question, string? Answer, AnswerEvidence Evidence);

using NewArea.Answering;
using NewArea.Memory.Ranking;

namespace NewArea.Cli.Evaluation;

/// <summary>What came of one question.</summary>
internal sealed record Outcome(SetQuestion Question)
{
    /// <summary>Asked of a text that is about something else.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Best first.</summary>
    public required IReadOnlyList<RankedPassage> Found { get; init; }

    /// <summary>Null when only the search was measured.</summary>
    public Answer? Answer { get; init; }

    public required TimeSpan SearchTime { get; init; }

    public TimeSpan AnswerTime { get; init; }

    public bool MustRefuse => IsForeign || Question.Unanswerable;
}

namespace NewArea.Answering.Questions;

/// <summary>A question as the reader put it.</summary>
/// <param name="Text">What was typed.</param>
public sealed record Question(string Text)
{
    /// <summary>The conversation so far, oldest turn first.</summary>
    public IReadOnlyList<Turn> History { get; init; } = [];
}

/// <summary>An earlier question and the text of its answer, if it had one.</summary>
public sealed record Turn(string Question, string? Answer = null);

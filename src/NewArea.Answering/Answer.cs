using NewArea.Answering.Grounding;
using NewArea.Answering.Questions;
using NewArea.Memory.Documents;
using NewArea.Memory.Ranking;

namespace NewArea.Answering;

public enum AnswerOrigin
{
    /// <summary>The article's own sentences.</summary>
    Extractive,

    /// <summary>Written by a chat model, checked statement by statement.</summary>
    Generative,

    /// <summary>The article's own sentences, because the chat model gave nothing usable.</summary>
    Fallback,
}

/// <summary>The end of a question: proven statements, or an honest refusal.</summary>
public abstract record Answer(StandaloneQuestion Question, AnswerOrigin Origin)
{
    /// <summary>How well the memory speaks to the question, 0–1.</summary>
    public required double Relevance { get; init; }

    /// <summary>What the grounding check found, kept and left out.</summary>
    public GroundingReport Report { get; init; } = GroundingReport.Empty;
}

public sealed record GroundedAnswer(StandaloneQuestion Question, AnswerOrigin Origin) : Answer(Question, Origin)
{
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>How sure the writer is of its surest statement, 0–1; 1 where a writer does not say.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Numbered from 1 without gaps, in the order of first use.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>
    /// Further sentences of the text that may answer, likeliest first, where the writer is not certain: no part of the answer.
    /// Numbered on from <see cref="Citations"/>.
    /// </summary>
    public IReadOnlyList<Citation> SeeAlso { get; init; } = [];
}

public sealed record AbstainedAnswer(StandaloneQuestion Question, AnswerOrigin Origin) : Answer(Question, Origin)
{
    public required AbstentionReason Reason { get; init; }

    /// <summary>The passages nearest to the question, best first; a reader may judge them.</summary>
    public required IReadOnlyList<RankedPassage> Nearest { get; init; }

    /// <summary>The sentence of the first of <see cref="Nearest"/> that comes nearest to what is asked, if one comes near.</summary>
    public TextSpan? NearestSentence { get; init; }
}

public enum AbstentionReason
{
    /// <summary>Nothing was asked.</summary>
    EmptyQuestion,

    /// <summary>More text than a question may have.</summary>
    QuestionTooLong,

    /// <summary>Not readable text.</summary>
    UnreadableQuestion,

    /// <summary>The memory holds no document.</summary>
    EmptyMemory,

    /// <summary>The memory is about something else.</summary>
    OffTopic,

    /// <summary>The subject is there, the answer is not.</summary>
    NotStated,

    /// <summary>The text comes near to what is asked, and a sentence of it may help; it does not say it outright.</summary>
    NotStatedDirectly,

    /// <summary>An answer was written, but too little of it stood the grounding check.</summary>
    NotProven,
}

/// <summary>One sentence of an answer.</summary>
/// <param name="Text">The sentence, without citation markers.</param>
/// <param name="Citations">Numbers of the citations that prove it, ascending.</param>
/// <param name="Key">The shortest span of <paramref name="Text"/> that answers, if one was found.</param>
public sealed record Statement(string Text, IReadOnlyList<int> Citations, TextSpan? Key = null);

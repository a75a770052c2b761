using NewArea.Answering.Questions;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;

namespace NewArea.Answering;

/// <summary>What a writer puts forward before the grounding check.</summary>
public abstract record Draft;

/// <param name="Text">One sentence, without citation markers.</param>
/// <param name="Sources">The passages the writer cites, with the sentence where it knows it.</param>
/// <param name="Key">The shortest span of <paramref name="Text"/> that answers, if one was found.</param>
public sealed record DraftStatement(string Text, IReadOnlyList<DraftSource> Sources, TextSpan? Key = null) : Draft
{
    /// <summary>How sure the writer is that this answers, 0–1; 1 where a writer does not say.</summary>
    public double Confidence { get; init; } = 1;
}

public sealed record DraftSource(Passage Passage, TextSpan? Quote = null);

/// <summary>A sentence of the text that may answer too. The writer does not state it: the reader is pointed to it.</summary>
public sealed record DraftPointer(DraftSource Source) : Draft;

/// <summary>The writer finds no answer in the passages.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Nearest">The sentence that comes nearest to what is asked, where one comes near.</param>
public sealed record DraftRefusal(AbstentionReason Reason, DraftSource? Nearest = null) : Draft;

/// <summary>Writes a draft from passages: their own sentences, or a chat model's.</summary>
public interface IAnswerWriter
{
    AnswerOrigin Origin { get; }

    /// <summary>Whether the question is of a kind that this writer writes about.</summary>
    bool Takes(StandaloneQuestion question) => true;

    /// <summary>Whether it tells passages that only other words for the question's find from those that the question finds.</summary>
    bool ReadsFurther => false;

    /// <summary>
    /// The statements in reading order, each as soon as it is complete, or one refusal.
    /// A writer that cannot write (model down, malformed output) throws or gives nothing; the next writer is asked.
    /// </summary>
    IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question, IReadOnlyList<RankedPassage> passages, CancellationToken cancellationToken);
}

using NewArea.Answering.Grounding;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Tests.Grounding.Trials;

/// <summary>A statement made from a sentence of a text, faithful or not, and the passages the model was shown.</summary>
/// <param name="Kind">What was done to the sentence.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Source">Where the sentence stands.</param>
/// <param name="Sentence">The sentence itself.</param>
/// <param name="Context">The passages in view, the right one among them.</param>
public sealed record Trial(string Kind, string Statement, Passage Source, TextSpan Sentence, IReadOnlyList<Passage> Context)
{
    public CheckedStatement Check(params IEnumerable<Passage> cited) =>
        GroundingCheck.Check(new DraftStatement(Statement, [.. cited.Select(passage => new DraftSource(passage))]), Context);

    public CheckedStatement Check() => Check(Source);
}

using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Grounding;

/// <summary>The proof of a statement.</summary>
/// <param name="Number">What the reader sees in brackets.</param>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Quote">The sentence that supports the statement, as a span of the document's text.</param>
public sealed record Citation(int Number, Passage Passage, TextSpan Quote)
{
    public string QuoteText => Passage.TextOf(Quote);
}

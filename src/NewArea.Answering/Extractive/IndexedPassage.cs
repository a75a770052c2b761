using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Extractive;

/// <summary>A passage with its sentences made ready for comparison.</summary>
internal sealed class IndexedPassage
{
    public IndexedPassage(Passage passage)
    {
        Passage = passage;
        Sentences = [.. passage.Sentences.Select(span => new IndexedText(passage.TextOf(span)))];
        Heading = new IndexedText($"{passage.Document.Title}\n{passage.Heading}");
    }

    public Passage Passage { get; }

    public IReadOnlyList<IndexedText> Sentences { get; }

    /// <summary>The document's title and the passage's heading.</summary>
    public IndexedText Heading { get; }

    public TextSpan SpanOf(int sentence) => Passage.Sentences[sentence];

    public bool Holds(ulong term) => Heading.Holds(term) || Sentences.Any(sentence => sentence.Holds(term));
}

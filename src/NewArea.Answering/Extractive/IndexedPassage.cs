using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Extractive;

/// <summary>A passage with its sentences made ready for comparison.</summary>
internal sealed class IndexedPassage
{
    private readonly HashSet<ulong> _terms;

    public IndexedPassage(Passage passage)
    {
        Passage = passage;
        Sentences = [.. passage.Sentences.Select(span => new IndexedText(passage.TextOf(span)))];
        Heading = new IndexedText($"{passage.Document.Title}\n{passage.Heading}");
        _terms = [.. Sentences.Append(Heading).SelectMany(text => text.Terms).Select(term => term.Key)];
    }

    public Passage Passage { get; }

    public IReadOnlyList<IndexedText> Sentences { get; }

    /// <summary>The document's title and the passage's heading.</summary>
    public IndexedText Heading { get; }

    public TextSpan SpanOf(int sentence) => Passage.Sentences[sentence];

    public bool Holds(ulong term) => _terms.Contains(term);
}

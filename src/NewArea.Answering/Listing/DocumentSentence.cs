using NewArea.Answering.Questions;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using NewArea.Memory.Text;

namespace NewArea.Answering.Listing;

/// <summary>A sentence of running text, folded for reading.</summary>
internal sealed class DocumentSentence(Passage passage, TextSpan span)
{
    public Passage Passage => passage;

    public TextSpan Span => span;

    /// <summary>As written.</summary>
    public string Text { get; } = passage.TextOf(span);

    public FoldedText Folded => field ??= TextFolding.FoldWithOrigins(Text);

    public bool IsEnglish => passage.Document.Language == ReaderLanguage.English;

    /// <summary>A span of the folded sentence in the sentence as written.</summary>
    public TextSpan Written(int start, int end) => Folded.ToOrigin(TextSpan.FromBounds(start, end));

    /// <summary>The sentences of a document without its headings.</summary>
    public static IReadOnlyList<DocumentSentence> Of(IEnumerable<Passage> passages) =>
        [.. passages.Where(passage => passage.Kind != BlockKind.Heading).SelectMany(passage => passage.Sentences.Select(span => new DocumentSentence(passage, span)))];
}

using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>The sentences that a statement is held against.</summary>
internal sealed class EvidenceSet(IReadOnlyList<EvidenceSentence> sentences)
{
    private readonly List<SentenceReading> _subjects =
    [
        .. sentences.SelectMany(sentence => new[] { sentence.Passage.Document.Title, sentence.Passage.Heading })
            .OfType<string>().Distinct(StringComparer.Ordinal).Select(SubjectReading.Of),
    ];

    public IReadOnlyList<EvidenceSentence> Sentences => sentences;

    public IEnumerable<Figure> Figures => sentences.SelectMany(sentence => sentence.Reading.Figures);

    public bool HasPair(long pair) => sentences.Any(sentence => sentence.Reading.Pairs.Contains(pair));

    /// <summary>Title and heading say what a passage is about; they name its subject but prove nothing else.</summary>
    public bool HasPairInSubject(long pair) => _subjects.Exists(subject => subject.Pairs.Contains(pair));

    public bool HasWord(string word) =>
        sentences.Any(sentence => sentence.Reading.Words.Contains(word)) || _subjects.Exists(subject => subject.Words.Contains(word));

    public bool HasText(string folded) => sentences.Any(sentence => sentence.Reading.Text.Contains(folded, StringComparison.Ordinal));
}

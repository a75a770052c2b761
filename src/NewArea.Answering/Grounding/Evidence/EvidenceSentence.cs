using System.Runtime.CompilerServices;
using NewArea.Answering.Grounding.Claims;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>A sentence of a passage, read for comparison.</summary>
internal sealed record EvidenceSentence(Passage Passage, TextSpan Span, SentenceReading Reading)
{
    /// <summary>Characters between neighbouring sentences: the marks of a paragraph's end.</summary>
    private const int ParagraphGap = 4;

    /// <summary>Characters to either side: about a paragraph of English news.</summary>
    private const int Paragraph = 500;

    /// <summary>The year that 今年 and dates without a year mean, where the document leaves no doubt; 0 otherwise.</summary>
    public decimal Published { get; init; }

    private static readonly ConditionalWeakTable<Passage, IReadOnlyList<EvidenceSentence>> Known = [];

    /// <summary>The sentences of a passage that can prove something: an instruction or a question states nothing.</summary>
    public static IReadOnlyList<EvidenceSentence> Of(Passage passage) => Known.GetValue(passage, Read);

    /// <summary>Whether it has a figure, or leaves its year to the context.</summary>
    public bool Proves(Figure figure)
    {
        // Asked for every sentence in view: without a delegate each time.
        foreach (var evidence in Reading.Figures)
        {
            if (figure.IsProvenBy(evidence))
            {
                return true;
            }
        }

        return YearClaims.IsProvenBy(figure, this);
    }

    /// <summary>Whether another sentence of the document follows at once, though with a new paragraph.</summary>
    public bool IsJustBefore(EvidenceSentence other) =>
        Passage.Document.Id == other.Passage.Document.Id && other.Span.Start - Span.End is >= 0 and <= ParagraphGap;

    public bool IsNear(EvidenceSentence other) => Passage.Document.Id == other.Passage.Document.Id && Math.Abs(other.Span.Start - Span.Start) <= Paragraph;

    private static IReadOnlyList<EvidenceSentence> Read(Passage passage) =>
    [
        .. passage.Sentences
            .Select(span => new EvidenceSentence(passage, span, SentenceReading.Of(passage.TextOf(span))))
            .Where(sentence => !PlantedText.IsPlanted(sentence.Reading.Original, passage)),
    ];
}

using NewArea.Answering.Grounding.Claims;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>The sentences that a statement is held against.</summary>
internal sealed class EvidenceSet(IReadOnlyList<EvidenceSentence> sentences, IReadOnlyList<EvidenceSentence> context)
{
    private const int CommonCount = 4;

    private const double CommonShare = 0.08;

    private readonly List<SentenceReading> _subjects =
    [
        .. sentences.SelectMany(sentence => new[] { sentence.Passage.Document.Title, sentence.Passage.Heading })
            .OfType<string>().Distinct(StringComparer.Ordinal).Select(SubjectReading.Of),
    ];

    private readonly ShortForms _shortForms = new(context);

    /// <summary>What the sentences are found by.</summary>
    private HashSet<ulong> Terms => field ??= [.. sentences.SelectMany(sentence => TermAnalyzer.AnalyzeFolded(sentence.Reading.Text)).Select(term => term.Key)];

    /// <summary>The sentences of the passages that they stand in.</summary>
    private List<EvidenceSentence> Near => field ??= [.. context.Where(other => sentences.Any(sentence => EvidenceSelection.IsSame(sentence.Passage, other.Passage)))];

    public IReadOnlyList<EvidenceSentence> Sentences => sentences;

    /// <summary>The sentences that they were chosen from.</summary>
    public IReadOnlyList<EvidenceSentence> Context => context;

    /// <summary>The full form of a name that the evidence says short; empty when there is none.</summary>
    public string FullOf(string shortForm) => sentences.Where(sentence => sentence.Reading.Text.Contains(shortForm, StringComparison.Ordinal))
        .Select(sentence => _shortForms.FullOf(shortForm, sentence.Passage.Document.Id)).FirstOrDefault(full => full.Length > 0) ?? "";

    /// <summary>Whether the context speaks of it throughout.</summary>
    public bool IsCommon(string folded) =>
        context.Count(sentence => sentence.Reading.Text.Contains(folded, StringComparison.Ordinal)) is var count && count > CommonCount && count > context.Count * CommonShare;

    public IEnumerable<Figure> Figures => sentences.SelectMany(sentence => sentence.Reading.Figures);

    public bool HasPair(long pair)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Reading.Pairs.Contains(pair))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The other sentences of its passages name whom it speaks of (罗启明 before 罗); whether they are the right ones is for others to tell.</summary>
    public bool HasPairNear(long pair) => Near.Exists(sentence => sentence.Reading.Pairs.Contains(pair));

    /// <summary>Title and heading say what a passage is about; they name its subject but prove nothing else.</summary>
    public bool HasPairInSubject(long pair) => _subjects.Exists(subject => subject.Pairs.Contains(pair));

    public bool HasWord(string word) =>
        sentences.Any(sentence => sentence.Reading.Words.Contains(word)) || _subjects.Exists(subject => subject.Words.Contains(word));

    /// <summary>Whether the evidence has an English word in another form, or another that says it.</summary>
    public bool HasSense(string word) => sentences.Any(sentence => sentence.Reading.Says(word)) || _subjects.Exists(subject => subject.Says(word));

    public bool HasStem(string stem) => sentences.Any(sentence => sentence.Reading.Words.Any(word => EnglishSenses.Of(word).Stem == stem));

    public bool HasTerm(ulong key) => Terms.Contains(key);

    /// <summary>Whether a sentence of the same paragraphs has a term in quotation marks.</summary>
    /// <param name="term">Letters and digits.</param>
    public bool IsQuotedNear(string term) => context.Any(sentence => sentences.Any(sentence.IsNear)
        && QuotationClaims.Spans(sentence.Reading.Text).Any(span => QuotationClaims.Bare(sentence.Reading.Text[span.Start..span.End]) == term));

    public bool HasText(string folded) => sentences.Any(sentence => sentence.Reading.Text.Contains(folded, StringComparison.Ordinal));
}

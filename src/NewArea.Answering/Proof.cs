using NewArea.Answering.Grounding;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Questions;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;

namespace NewArea.Answering;

/// <summary>Puts each draft through the grounding check and gathers what stood it into an answer.</summary>
internal sealed class Proof(StandaloneQuestion question, IReadOnlyList<RankedPassage> passages)
{
    private const int NearestLimit = 3;

    /// <summary>Sentences shown in the place of statements that were dropped.</summary>
    private const int MostInstead = 3;

    private readonly List<Statement> _statements = [];
    private readonly CitationNumbering _numbering = new();
    private readonly List<Passage> _context = [.. passages.Select(ranked => ranked.Passage)];
    private readonly List<StatementFinding> _findings = [];
    private readonly List<DraftSource> _pointers = [];
    private DraftRefusal? _refusal;
    private double _confidence;

    /// <summary>Who wrote the drafts.</summary>
    public AnswerOrigin Origin { get; set; }

    /// <summary>Whether there is something to tell the reader: a proven statement or a refusal.</summary>
    public bool IsUsable => _statements.Count > 0 || _refusal is not null;

    /// <returns>The statement with its citations, or null when the draft was none or did not stand the check.</returns>
    public StatementProven? Add(Draft draft)
    {
        switch (draft)
        {
            case DraftStatement statement:
                return Add(statement);
            case DraftPointer { Source: var source } when GroundingCheck.Check(Quotation(source), _context).Proven is not null:
                _pointers.Add(source);
                break;
            case DraftRefusal refusal:
                _refusal = refusal;
                break;
        }

        return null;
    }

    private StatementProven? Add(DraftStatement statement)
    {
        var check = GroundingCheck.Check(statement, _context);
        _findings.Add(check.Finding);
        if (check.Proven is not { } proven)
        {
            // What was said may be true and only not be proven in these words: the reader sees the text's own.
            if (check.Nearest is { } nearest && _findings.Count(finding => finding.Verdict == Verdict.Dropped) <= MostInstead)
            {
                _pointers.Add(nearest);
            }

            return null;
        }

        var known = _numbering.Citations.Count;
        var numbers = proven.Sources.Select(_numbering.NumberOf).Distinct().Order().ToList();
        var shown = new Statement(proven.Text, numbers, proven.Key);
        _statements.Add(shown);
        _confidence = Math.Max(_confidence, statement.Confidence);
        return new StatementProven(shown, [.. _numbering.Citations.Skip(known)]);
    }

    public Answer Conclude()
    {
        if (_statements.Count == 0)
        {
            return Refusal() with
            {
                Origin = Origin,
                Report = new GroundingReport(_findings),
            };
        }

        return new GroundedAnswer(question, Origin)
        {
            Statements = _statements,
            Citations = _numbering.Citations,
            SeeAlso = SeeAlso(),
            Confidence = _confidence,
            Relevance = passages[0].Relevance,
            Report = new GroundingReport(_findings),
        };
    }

    private AbstainedAnswer Refusal()
    {
        var refused = Abstain(question, _refusal?.Reason ?? AbstentionReason.NotProven, passages);
        return _refusal?.Nearest is { } nearest && passages.FirstOrDefault(ranked => EvidenceSelection.IsSame(ranked.Passage, nearest.Passage)) is { } first
            ? refused with { Nearest = [.. refused.Nearest.Where(ranked => ranked != first).Prepend(first).Take(NearestLimit)], NearestSentence = nearest.Quote }
            : refused;
    }

    private List<Citation> SeeAlso()
    {
        var stated = _numbering.Citations;
        return
        [
            .. _pointers.Select(source => (source.Passage, Quote: source.Quote ?? source.Passage.Span))
                .Where(place => !stated.Any(citation => citation.Quote.Start <= place.Quote.Start && citation.Quote.End >= place.Quote.End && citation.Passage.Document.Id == place.Passage.Document.Id))
                .Distinct()
                .Select((place, at) => new Citation(stated.Count + at + 1, place.Passage, place.Quote)),
        ];
    }

    private static DraftStatement Quotation(DraftSource source) =>
        new(source.Passage.TextOf(source.Quote ?? source.Passage.Span), [source]);

    public static AbstainedAnswer Abstain(
        StandaloneQuestion question, AbstentionReason reason, IReadOnlyList<RankedPassage> passages) =>
        new(question, AnswerOrigin.Extractive)
        {
            Reason = reason,
            Relevance = passages.Count == 0 ? 0 : passages[0].Relevance,
            Nearest = [.. passages.Take(NearestLimit)],
        };
}

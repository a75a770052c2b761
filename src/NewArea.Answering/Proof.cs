using NewArea.Answering.Grounding;
using NewArea.Answering.Questions;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;

namespace NewArea.Answering;

/// <summary>Puts each draft through the grounding check and gathers what stood it into an answer.</summary>
internal sealed class Proof(StandaloneQuestion question, IReadOnlyList<RankedPassage> passages)
{
    private const int NearestLimit = 3;

    private readonly List<Statement> _statements = [];
    private readonly CitationNumbering _numbering = new();
    private readonly List<Passage> _context = [.. passages.Select(ranked => ranked.Passage)];
    private readonly List<StatementFinding> _findings = [];
    private AbstentionReason? _refusal;
    private double _confidence;

    /// <summary>Who wrote the drafts.</summary>
    public AnswerOrigin Origin { get; set; }

    /// <summary>Whether there is something to tell the reader: a proven statement or a refusal.</summary>
    public bool IsUsable => _statements.Count > 0 || _refusal is not null;

    /// <returns>The statement with its citations, or null when the draft was none or did not stand the check.</returns>
    public StatementProven? Add(Draft draft)
    {
        if (draft is not DraftStatement statement)
        {
            _refusal = ((DraftRefusal)draft).Reason;
            return null;
        }

        var (finding, proven) = GroundingCheck.Check(statement, _context);
        _findings.Add(finding);
        if (proven is null)
        {
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
            return Abstain(question, _refusal ?? AbstentionReason.NotProven, passages) with
            {
                Origin = Origin,
                Report = new GroundingReport(_findings),
            };
        }

        return new GroundedAnswer(question, Origin)
        {
            Statements = _statements,
            Citations = _numbering.Citations,
            Confidence = _confidence,
            Relevance = passages[0].Relevance,
            Report = new GroundingReport(_findings),
        };
    }

    public static AbstainedAnswer Abstain(
        StandaloneQuestion question, AbstentionReason reason, IReadOnlyList<RankedPassage> passages) =>
        new(question, AnswerOrigin.Extractive)
        {
            Reason = reason,
            Relevance = passages.Count == 0 ? 0 : passages[0].Relevance,
            Nearest = [.. passages.Take(NearestLimit)],
        };
}

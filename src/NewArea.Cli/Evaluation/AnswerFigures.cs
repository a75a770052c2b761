using NewArea.Answering;

namespace NewArea.Cli.Evaluation;

/// <summary>How right the answers were, and how honest the refusals.</summary>
internal static class AnswerFigures
{
    public static IEnumerable<Figure?> Of(IReadOnlyList<Outcome> outcomes)
    {
        var answerable = outcomes.Where(outcome => !outcome.MustRefuse && outcome.Question.Rejected.Count == 0).ToArray();
        var worded = answerable.Where(outcome => outcome.Question.HasAnswerText).ToArray();
        foreach (var depth in (int[])[1, 3])
        {
            yield return Figure.Share($"answer sentence @{depth}", worded.Select(outcome => SentenceHolds(outcome, depth)));
        }

        yield return Figure.Share("answer in what is stated", worded.Select(outcome => SentenceHolds(outcome, (outcome.Answer as GroundedAnswer)?.Statements.Count ?? 0)));
        yield return Figure.Share("answers that point further", outcomes.Select(outcome => outcome.Answer).OfType<GroundedAnswer>().Select(answer => answer.SeeAlso.Count > 0));
        yield return Figure.Share("answered and cited right", worded.Select(IsRight));
        yield return Figure.Of("citation precision", worded.Select(CitationsThatHold));
        yield return Figure.Share("unanswerable refused", outcomes.Where(outcome => outcome.Question.Unanswerable && !outcome.IsForeign).Select(IsRefused));
        yield return Figure.Share("off-topic refused", outcomes.Where(outcome => outcome.IsForeign).Select(IsRefused));
        yield return Figure.Share("answerable wrongly refused", answerable.Select(IsRefused));
        yield return Figure.Share(
            "rejected answers not repeated",
            outcomes.Where(outcome => outcome.Question.Rejected.Count > 0).Select(outcome => !RepeatsRejected(outcome)));
    }

    public static bool IsRefused(Outcome outcome) => outcome.Answer is AbstainedAnswer;

    /// <summary>The answer stands in what is shown, and a cited passage holds it; where no answer is on record, that there is one.</summary>
    public static bool IsRight(Outcome outcome)
    {
        if (outcome.MustRefuse || outcome.Answer is not GroundedAnswer answer || RepeatsRejected(outcome))
        {
            return false;
        }

        if (!outcome.Question.HasAnswerText)
        {
            return true;
        }

        var expected = new ExpectedAnswer(outcome.Question);
        var shown = string.Join('\n', answer.Statements.Select(statement => statement.Text));
        var cited = string.Join('\n', answer.Citations.Select(citation => citation.Passage.Text));
        return expected.IsIn(shown) && expected.IsIn(cited);
    }

    private static bool RepeatsRejected(Outcome outcome) =>
        outcome.Answer is GroundedAnswer answer
        && answer.Statements.Any(statement => outcome.Question.Rejected.Contains(statement.Text));

    private static bool SentenceHolds(Outcome outcome, int depth) =>
        outcome.Answer is GroundedAnswer answer &&
        new ExpectedAnswer(outcome.Question).IsIn(string.Join(
            '\n', answer.Statements.Select(statement => statement.Text).Concat(answer.SeeAlso.Select(further => further.QuoteText)).Take(depth)));

    private static (double Part, double Total) CitationsThatHold(Outcome outcome)
    {
        if (outcome.Answer is not GroundedAnswer answer)
        {
            return (0, 0);
        }

        var expected = new ExpectedAnswer(outcome.Question);
        return (answer.Citations.Count(citation => expected.IsPartlyIn(citation.Passage.Text)), answer.Citations.Count);
    }
}

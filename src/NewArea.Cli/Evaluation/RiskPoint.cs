using NewArea.Answering;

namespace NewArea.Cli.Evaluation;

/// <summary>What a stricter bot would do: answers of less confidence turned into refusals.</summary>
/// <param name="Threshold">The least confidence, 0–1, at which an answer is given.</param>
/// <param name="Coverage">Share of all questions that get an answer.</param>
/// <param name="Risk">Share of those answers that are wrong, or should have been refusals; 0 when none is given.</param>
internal sealed record RiskPoint(double Threshold, double Coverage, double Risk)
{
    private static readonly double[] Thresholds = [0, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

    public static IReadOnlyList<RiskPoint> Of(IReadOnlyList<Outcome> outcomes)
    {
        var judged = outcomes.Where(outcome => outcome.Answer is not null).ToArray();
        return judged.Length == 0 ? [] : [.. Thresholds.Select(threshold => At(threshold, judged))];
    }

    private static RiskPoint At(double threshold, Outcome[] outcomes)
    {
        var answered = outcomes.Where(outcome => outcome.Answer is GroundedAnswer answer && answer.Confidence >= threshold).ToArray();
        var wrong = answered.Count(outcome => !AnswerFigures.IsRight(outcome));
        return new RiskPoint(
            threshold, (double)answered.Length / outcomes.Length, answered.Length == 0 ? 0 : (double)wrong / answered.Length);
    }
}

using NewArea.Answering.Extractive;

namespace NewArea.Training;

/// <summary>What a reader is shown of the questions on our reports, by models that never saw the report: the numbers that decide are chosen by it.</summary>
internal static class CrossValidation
{
    private static readonly double[] Bars = [0.05, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4];

    /// <param name="askings">All questions.</param>
    /// <param name="rankers">Of each third, one trained without it.</param>
    /// <param name="acceptances">As <paramref name="rankers"/>.</param>
    public static void Print(IReadOnlyList<Asking> askings, IReadOnlyList<TreeEnsemble> rankers, IReadOnlyList<TreeEnsemble> acceptances)
    {
        foreach (var group in askings.Where(asking => asking.Share.Measured is not null).GroupBy(asking => asking.Share.Measured))
        {
            var judged = group.ToLookup(asking => asking.HasAnswer, asking => Judge(asking, rankers[asking.Share.Third], acceptances[asking.Share.Third]));
            var (known, unknown) = (judged[true].ToList(), judged[false].ToList());
            var best = known.Average(answer => answer.Best ? 1.0 : 0);
            Console.WriteLine($"{group.Key}: {known.Count} answerable, the first sentence answers {best:f3}; {unknown.Count} unanswerable");
            foreach (var bar in Bars)
            {
                var right = known.Average(answer => answer.Probability >= bar && answer.Right ? 1.0 : 0);
                Console.WriteLine($"{bar:f2} | answered right {right:f3} | wrongly refused {Refused(known):f3} | unanswerable refused {Refused(unknown):f3}");
                double Refused(List<(double Probability, bool Right, bool Best)> answers) => answers.Average(answer => answer.Probability < bar ? 1.0 : 0);
            }
        }
    }

    private static (double Probability, bool Right, bool Best) Judge(Asking asking, TreeEnsemble ranker, TreeEnsemble acceptance)
    {
        var ranked = asking.Ranked(ranker);
        var right = ranked.Where(entry => entry.Answers).Select(entry => entry.Sentence.Candidate).ToHashSet();
        var judged = new AnswerAcceptance(acceptance).Judge(asking.Asked, [.. ranked.Select(entry => entry.Sentence)]);
        return judged.Count == 0
            ? (0, false, false)
            : (judged[0].Probability, SentenceSelection.Of(asking.Asked, judged).Any(sentence => right.Contains(sentence.Candidate)), ranked[0].Answers);
    }
}

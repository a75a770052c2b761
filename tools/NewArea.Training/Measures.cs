using NewArea.Answering.Extractive;

namespace NewArea.Training;

/// <summary>What the models are worth on sets they were not trained on.</summary>
internal static class Measures
{
    public static void All(Func<string, QuestionSet> set)
    {
        var ranker = TreeEnsemble.LoadShipped("sentence-ranker.bin");
        var cmrc = set("cmrc2018");
        Report("cmrc2018 sentence", RankerSample.Of(cmrc, 0, 12), sample => ranker.Score(sample.Features), cmrc.Questions.Count);
        Refusal(set, SentenceRanker.Shipped, TreeEnsemble.LoadShipped("acceptance.bin"));
    }

    public static void Report(string name, List<RankerSample> test, Func<RankerSample, double> score, int of)
    {
        var groups = test.GroupBy(sample => sample.Question).Select(group => group.OrderByDescending(score).Select(sample => sample.Label).ToList()).ToList();
        Console.WriteLine($"{name}: @1 {groups.Count(g => g[0]) / (double)of:f4} @2 {groups.Count(g => g.Take(2).Contains(true)) / (double)of:f4} @3 {groups.Count(g => g.Take(3).Contains(true)) / (double)of:f4}; reachable {groups.Count} of {of}");
    }

    public static void Refusal(Func<string, QuestionSet> set, SentenceRanker ranker, TreeEnsemble acceptance)
    {
        var cmrc = set("cmrc2018");
        var nomiracl = set("nomiracl_zh");
        using var pool = new QuestionPool(cmrc);
        using var rgb = new QuestionPool(set("rgb_zh"));
        using var miracl = new QuestionPool(nomiracl);
        var right = Scores(cmrc.Questions, question => AcceptanceSample.Of(new(question.Text, question), pool, ranker), acceptance);
        var off = Scores(cmrc.Questions.Where((_, at) => at % 3 == 0), question => AcceptanceSample.Of(new(question.Text, null), rgb, ranker), acceptance);
        var off2 = Scores(set("xquad").Questions.Where(q => q.Language == "zh"), question => AcceptanceSample.Of(new(question.Text, null), pool, ranker), acceptance);
        var random = new Random(3);
        var near = Scores(cmrc.Questions, question => NearMisses.Of(question, cmrc.Questions, random) is { } miss ? AcceptanceSample.Of(new(miss, null), pool, ranker) : [], acceptance);
        var answerable = Scores(nomiracl.Questions.Where(q => !q.Unanswerable), question => AcceptanceSample.Of(new(question.Text, null), miracl, ranker), acceptance);
        var unanswerable = Scores(nomiracl.Questions.Where(q => q.Unanswerable), question => AcceptanceSample.Of(new(question.Text, null), miracl, ranker), acceptance);
        var answerableOwn = Scores(nomiracl.Questions.Where(q => !q.Unanswerable), question => AcceptanceSample.Of(new(question.Text, null), miracl, ranker, only: question.CandidateIds.ToHashSet()), acceptance);
        var unanswerableOwn = Scores(nomiracl.Questions.Where(q => q.Unanswerable), question => AcceptanceSample.Of(new(question.Text, null), miracl, ranker, only: question.CandidateIds.ToHashSet()), acceptance);
        Console.WriteLine("bar   cmrc-refused cmrc-wrong-shown | off-topic refused | near-miss refused | nomiracl hallucinated / refused (pool; own candidates)");
        foreach (var bar in new[] { 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5 })
        {
            Console.WriteLine($"{bar:f2}  {right.Average(s => s.Score < bar ? 1.0 : 0):f3} {right.Where(s => s.Score >= bar).Average(s => s.Right ? 0.0 : 1):f3} | {off.Average(s => s.Score < bar ? 1.0 : 0):f3} {off2.Average(s => s.Score < bar ? 1.0 : 0):f3} | {near.Average(s => s.Score < bar ? 1.0 : 0):f3} of {near.Count} | {unanswerable.Average(s => s.Score >= bar ? 1.0 : 0):f3} / {answerable.Average(s => s.Score < bar ? 1.0 : 0):f3}; {unanswerableOwn.Average(s => s.Score >= bar ? 1.0 : 0):f3} / {answerableOwn.Average(s => s.Score < bar ? 1.0 : 0):f3}");
        }
    }

    private static List<(double Score, bool Right)> Scores(
        IEnumerable<SetQuestion> questions, Func<SetQuestion, IEnumerable<AcceptanceSample>> samples, TreeEnsemble acceptance) =>
        [.. questions.Select(question => samples(question).ToList()).Where(group => group.Count > 0).Select(group =>
        {
            var scores = group.Select(sample => 1 / (1 + Math.Exp(-acceptance.Score(sample.Features)))).ToList();
            return (scores.Max(), group[scores.IndexOf(scores.Max())].Label);
        })];
}

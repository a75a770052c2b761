using NewArea.Answering.Extractive;
using NewArea.Cli.Evaluation;

namespace NewArea.Training;

/// <summary>What the models are worth on sets whose questions they were not trained on.</summary>
internal static class Measures
{
    private static readonly double[] Bars = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];

    public static async Task AllAsync(Func<string, QuestionSet> set)
    {
        var (ranker, acceptance) = (TreeEnsemble.LoadShipped("sentence-ranker.bin"), TreeEnsemble.LoadShipped("acceptance.bin"));
        await SentencesAsync(set("cmrc2018"), ranker);
        await RefusalAsync(set, ranker, acceptance);
    }

    /// <summary>How often a sentence that holds the answer, or lies within it, is among the ranker's first.</summary>
    private static async Task SentencesAsync(QuestionSet set, TreeEnsemble ranker)
    {
        await using var pool = await QuestionPool.OfAsync(set.Passages);
        List<List<bool>> ranked = [];
        foreach (var question in set.Questions)
        {
            ranked.Add([.. (await Asking.OfAsync(question.Text, Truth.Of(question), pool)).Ranked(ranker).Select(entry => entry.Answers)]);
        }

        double At(int depth) => ranked.Count(labels => labels.Take(depth).Contains(true)) / (double)ranked.Count;
        Console.WriteLine($"{set.Name} sentence: @1 {At(1):f3} @2 {At(2):f3} @3 {At(3):f3}; reachable {At(int.MaxValue):f3}");
    }

    private static async Task RefusalAsync(Func<string, QuestionSet> set, TreeEnsemble ranker, TreeEnsemble acceptance)
    {
        var (cmrc, nomiracl) = (set("cmrc2018"), set("nomiracl_zh"));
        await using var own = await QuestionPool.OfAsync(cmrc.Passages);
        await using var rgb = await QuestionPool.OfAsync(set("rgb_zh").Passages);
        var random = new Random(3);
        var right = await ScoresAsync(cmrc.Questions, question => Asking.OfAsync(question.Text, Truth.Of(question), own));
        var far = await ScoresAsync(cmrc.Questions, question => Asking.OfAsync(question.Text, null, rgb));
        var other = await ScoresAsync(
            set("xquad").Questions.Where(question => question.Language == "zh"), question => Asking.OfAsync(question.Text, null, own));
        var near = await ScoresAsync(
            cmrc.Questions.Select(question => NearMisses.Of(question, cmrc.Questions, random)).OfType<string>(), miss => Asking.OfAsync(miss, null, own));
        var passages = nomiracl.Passages.ToDictionary(passage => passage.Id);
        var (known, unknown) = (await OfCandidatesAsync(unanswerable: false), await OfCandidatesAsync(unanswerable: true));
        Console.WriteLine("from | cmrc refused | cmrc shown wrong | off-topic refused (cmrc on rgb; xquad on cmrc) | near misses refused | nomiracl hallucinated / refused");
        foreach (var bar in Bars)
        {
            var wrong = right.Where(answer => answer.Score >= bar).Average(answer => answer.Right ? 0.0 : 1);
            Console.WriteLine($"{bar:f2} | {Refused(right):f3} | {wrong:f3} | {Refused(far):f3}; {Refused(other):f3} | {Refused(near):f3} | {1 - Refused(unknown):f3} / {Refused(known):f3}");
            double Refused(List<(double Score, bool Right)> answers) => answers.Average(answer => answer.Score < bar ? 1.0 : 0);
        }

        async Task<List<(double Score, bool Right)>> ScoresAsync<T>(IEnumerable<T> questions, Func<T, Task<Asking>> ask)
        {
            List<(double, bool)> scores = [];
            foreach (var question in questions)
            {
                scores.Add(AcceptanceSample.Of(await ask(question), ranker)
                    .Select(sample => (Score: 1 / (1 + Math.Exp(-acceptance.Score(sample.Features))), sample.Label))
                    .DefaultIfEmpty()
                    .MaxBy(sample => sample.Score));
            }

            return scores;
        }

        Task<List<(double Score, bool Right)>> OfCandidatesAsync(bool unanswerable) => ScoresAsync(
            nomiracl.Questions.Where(question => question.Unanswerable == unanswerable),
            async question =>
            {
                await using var candidates = await QuestionPool.OfAsync(question.CandidateIds.Select(id => passages[id]));
                return await Asking.OfAsync(question.Text, Truth.Of(question), candidates);
            });
    }
}

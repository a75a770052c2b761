using System.Diagnostics;
using NewArea.Answering.Extractive;
using NewArea.Cli.Evaluation;

namespace NewArea.Training;

/// <summary>
/// Trains the shipped models: the sentence ranker on drcd and xquad (Chinese questions), the acceptance model on what rankers
/// that never saw a question make of it, beside questions made unanswerable: the mean of one trained without and one with passages
/// whose answering sentence was taken out (the second alone refuses more of both kinds). Of cmrc2018, rgb_zh and nomiracl_zh only
/// passages are seen, as a crowd to search in.
/// </summary>
internal static class ModelTraining
{
    private const int Passages = 12;

    public static async Task TrainAsync(Func<string, QuestionSet> set, string models)
    {
        var clock = Stopwatch.StartNew();
        var xquad = set("xquad") with { Questions = [.. set("xquad").Questions.Where(question => question.Language == "zh")] };
        var drcd = set("drcd");
        await using var pool = await QuestionPool.OfAsync([.. drcd.Passages, .. xquad.Passages]);
        await using var crowd = await QuestionPool.OfAsync([.. drcd.Passages, .. xquad.Passages, .. set("rgb_zh").Passages, .. set("nomiracl_zh").Passages]);
        SetQuestion[][] parts = [[.. drcd.Questions.Where(question => Half(question) == 0)], [.. drcd.Questions.Where(question => Half(question) == 1)], [.. xquad.Questions]];
        List<RankerSample>[] samples = [[], [], []];
        for (var part = 0; part < parts.Length; part++)
        {
            samples[part] = await RankerSample.OfAsync(parts[part], (2 * part) + 1, pool, Passages);
            samples[part].AddRange(await RankerSample.OfAsync(parts[part], (2 * part) + 2, crowd, Passages));
        }

        Console.WriteLine($"samples {clock.ElapsedMilliseconds} ms");
        var ranker = Rank([.. samples[0], .. samples[1], .. samples[2]]);
        await Measures.SentencesAsync(set("cmrc2018"), ranker);
        ranker.Save(File.Create(Path.Combine(models, "sentence-ranker.bin")));
        SentenceRanker[] crossed = [new(Rank([.. samples[1], .. samples[2]])), new(Rank([.. samples[0], .. samples[2]])), new(Rank([.. samples[0], .. samples[1]]))];
        Console.WriteLine($"rankers {clock.ElapsedMilliseconds} ms");

        List<AcceptanceSample> accept = [];
        List<AcceptanceSample> silent = [];
        var random = new Random(7);
        await using var foreign = await QuestionPool.OfAsync(set("rgb_zh").Passages);
        for (var part = 0; part < parts.Length; part++)
        {
            foreach (var question in parts[part])
            {
                var gold = question.PassageIds.Concat(question.AlsoOkIds).ToHashSet();
                accept.AddRange(await AcceptanceSample.OfAsync(question.Text, question, pool, crossed[part]));
                accept.AddRange(await AcceptanceSample.OfAsync(question.Text, question, crowd, crossed[part]));
                accept.AddRange(await AcceptanceSample.OfAsync(question.Text, null, crowd, crossed[part], without: gold));
                silent.AddRange(await AcceptanceSample.OfAsync(question.Text, null, pool, crossed[part], silenced: question));
                if (random.Next(2) == 0)
                {
                    accept.AddRange(await AcceptanceSample.OfAsync(question.Text, null, foreign, crossed[part]));
                }

                if (NearMisses.Of(question, drcd.Questions, random) is { } miss)
                {
                    accept.AddRange(await AcceptanceSample.OfAsync(miss, null, pool, crossed[part]));
                }
            }
        }

        Console.WriteLine($"acceptance samples {accept.Count} and {silent.Count}, {accept.Count(sample => sample.Label)} right, {clock.ElapsedMilliseconds} ms");
        var acceptance = TreeEnsemble.Mean([Accept(accept), Accept([.. accept, .. silent])]);
        acceptance.Save(File.Create(Path.Combine(models, "acceptance.bin")));
        await Measures.RefusalAsync(set, new SentenceRanker(ranker), acceptance);
        Console.WriteLine($"done {clock.ElapsedMilliseconds} ms");
    }

    private static TreeEnsemble Accept(IReadOnlyList<AcceptanceSample> samples) => TreeTraining.Classify(samples, 250, 15, 0.05, 100);

    private static TreeEnsemble Rank(IReadOnlyList<RankerSample> samples) => TreeTraining.Rank(samples, 300, 31, 0.05);

    private static int Half(SetQuestion question) => question.PassageIds[0].Sum(character => character) / 3 % 2;
}

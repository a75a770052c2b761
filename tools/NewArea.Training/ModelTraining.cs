using System.Diagnostics;
using NewArea.Answering.Extractive;

namespace NewArea.Training;

/// <summary>
/// Trains the shipped models: the sentence ranker on drcd and xquad (Chinese questions), the acceptance model on what rankers
/// that never saw a question make of it, beside questions made unanswerable. cmrc2018, rgb_zh and nomiracl_zh stay unseen.
/// </summary>
internal static class ModelTraining
{
    public static void Train(Func<string, QuestionSet> set, string models)
    {
        var clock = Stopwatch.StartNew();
        var zhXquad = set("xquad") with { Questions = [.. set("xquad").Questions.Where(q => q.Language == "zh")] };
        var drcd = set("drcd");
        var halves = Enumerable.Range(0, 2).Select(half => drcd with { Questions = [.. drcd.Questions.Where(q => Half(q) == half)] }).ToArray();
        List<RankerSample>[] samples = [RankerSample.Of(halves[0], 0, 10), RankerSample.Of(halves[1], 10_000, 10), RankerSample.Of(zhXquad, 100_000, 10)];
        var test = RankerSample.Of(set("cmrc2018"), 200_000, 10);
        Console.WriteLine($"samples {clock.ElapsedMilliseconds} ms");
        var full = TreeTraining.Rank([.. samples[0], .. samples[1], .. samples[2]], 300, 31, 0.05);
        Measures.Report("lambda", test, sample => full.Score(sample.Features), 1002);
        full.Save(File.Create(Path.Combine(models, "sentence-ranker.bin")));
        var crossed = Enumerable.Range(0, 2).Select(half => new SentenceRanker(TreeTraining.Rank([.. samples[1 - half], .. samples[2]], 300, 31, 0.05))).ToArray();
        Console.WriteLine($"rankers {clock.ElapsedMilliseconds} ms");

        List<AcceptanceSample> accept = [];
        var random = new Random(7);
        using var pool = new QuestionPool(drcd);
        using var other = new QuestionPool(set("rgb_zh"));
        for (var half = 0; half < 2; half++)
        {
            foreach (var question in halves[half].Questions)
            {
                accept.AddRange(AcceptanceSample.Of(new(question.Text, question), pool, crossed[half]));
                if (random.Next(3) == 0)
                {
                    accept.AddRange(AcceptanceSample.Of(new(question.Text, null), pool, crossed[half], without: question.PassageIds.ToHashSet()));
                }
                if (random.Next(2) == 0)
                {
                    accept.AddRange(AcceptanceSample.Of(new(question.Text, null), other, crossed[half]));
                }

                if (NearMisses.Of(question, drcd.Questions, random) is { } miss)
                {
                    accept.AddRange(AcceptanceSample.Of(new(miss, null), pool, crossed[half]));
                }
            }
        }
        Console.WriteLine($"acceptance samples {accept.Count}, {accept.Count(s => s.Label)} right, {clock.ElapsedMilliseconds} ms");
        var acceptance = TreeTraining.Classify(accept, 250, 15, 0.05, 100);
        acceptance.Save(File.Create(Path.Combine(models, "acceptance.bin")));
        Console.WriteLine($"acceptance model {clock.ElapsedMilliseconds} ms");
        Measures.Refusal(set, new SentenceRanker(full), acceptance);
        Console.WriteLine($"done {clock.ElapsedMilliseconds} ms");
    }

    private static int Half(SetQuestion question) => question.PassageIds[0].Sum(c => c) / 3 % 2;
}

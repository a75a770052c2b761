using System.Diagnostics;
using NewArea.Answering.Extractive;
using NewArea.Cli.Evaluation;

namespace NewArea.Training;

/// <summary>
/// Trains the shipped models: the sentence ranker on drcd, xquad (Chinese questions) and our own reports, the acceptance model on
/// what rankers that never saw a question make of it, beside questions made unanswerable and those that nothing answers: the mean
/// of one trained without and one with passages whose answering sentence was taken out (the second alone refuses more of both
/// kinds). Of rgb_zh only passages are seen, as a crowd to search in; of cmrc2018 and nomiracl_zh nothing.
/// </summary>
internal static class ModelTraining
{
    private const int Thirds = 3;

    public static async Task TrainAsync(Func<string, QuestionSet> set, string models)
    {
        var clock = Stopwatch.StartNew();
        List<Asking> askings = [.. await ReportAskings.OfAsync(set), .. await OpenAskings.OfAsync(set)];
        Console.WriteLine($"asked {askings.Count} times, {clock.ElapsedMilliseconds} ms");

        // The last of each is trained on all and shipped.
        var rankers = InTurn(third => Rank(askings.Where(asking => asking.Share.Third != third)));
        rankers[Thirds].Save(File.Create(Path.Combine(models, "sentence-ranker.bin")));
        Console.WriteLine($"rankers {clock.ElapsedMilliseconds} ms");
        var samples = askings.Select(asking => (Asking: asking, Rows: AcceptanceSample.Of(asking, rankers[asking.Share.Third]))).ToList();
        var acceptances = InTurn(third => Accept([.. samples.Where(sample => sample.Asking.Share.Third != third)]));
        acceptances[Thirds].Save(File.Create(Path.Combine(models, "acceptance.bin")));
        Console.WriteLine($"acceptance {clock.ElapsedMilliseconds} ms");
        CrossValidation.Print(askings, rankers, acceptances);
    }

    private static TreeEnsemble[] InTurn(Func<int, TreeEnsemble> train) =>
        [.. Enumerable.Range(0, Thirds + 1).AsParallel().AsOrdered().Select(train)];

    private static TreeEnsemble Rank(IEnumerable<Asking> askings) => TreeTraining.Rank(RankerSample.Of(askings), 300, 31, 0.07);

    private static TreeEnsemble Accept(IReadOnlyList<(Asking Asking, IReadOnlyList<AcceptanceSample> Rows)> samples) => TreeEnsemble.Mean(
    [
        TreeTraining.Classify([.. samples.Where(sample => !sample.Asking.IsSilenced).SelectMany(sample => sample.Rows)], 350, 31, 0.06, 100),
        TreeTraining.Classify([.. samples.SelectMany(sample => sample.Rows)], 350, 31, 0.06, 100),
    ]);
}

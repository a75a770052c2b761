using System.Globalization;
using NewArea.Cli.Evaluation;
using NewArea.Memory.Ranking;

namespace NewArea.Training.Retrieval;

/// <summary>Fits <see cref="Relevance"/> by logistic regression, and prints how far it can be taken at its word.</summary>
internal static class RelevanceCalibration
{
    private const int Rounds = 3000;
    private const double Rate = 2;
    private const int Bins = 10;

    private static readonly (string Set, string Foreign, int Every)[] Sets = [("drcd", "rgb_zh", 4), ("xquad", "rgb_zh", 1), ("cmrc2018", "drcd", 2)];

    /// <summary>For each set how the curve of the other two fits it, then the curve of all, and how the shipped one fits them.</summary>
    public static async Task PrintAsync(Func<string, QuestionSet> set)
    {
        var samples = new Dictionary<string, IReadOnlyList<RelevanceSample>>();
        foreach (var (name, foreign, every) in Sets)
        {
            samples[name] = await RelevanceSample.OfAsync(set(name), set(foreign), every);
        }

        RelevanceSample[] all = [.. samples.Values.SelectMany(each => each)];
        foreach (var (name, own) in samples)
        {
            var fitted = Fit([.. samples.Where(other => other.Key != name).SelectMany(other => other.Value)]);
            Print($"{name}, curve of the other sets", own, sample => Relevance.Curve(sample.Features, fitted));
        }

        Print("all, as shipped", all, sample => Relevance.Curve(sample.Features, Relevance.Coefficients));
        Console.WriteLine(string.Join(", ", Fit(all).Select(value => value.ToString("f2", CultureInfo.InvariantCulture))));
    }

    private static double[] Fit(RelevanceSample[] samples)
    {
        var coefficients = new double[samples[0].Features.Length];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[coefficients.Length];
            foreach (var sample in samples)
            {
                var error = Relevance.Curve(sample.Features, coefficients) - (sample.IsRight ? 1 : 0);
                for (var at = 0; at < gradient.Length; at++)
                {
                    gradient[at] += error * sample.Features[at] / samples.Length;
                }
            }

            for (var at = 0; at < gradient.Length; at++)
            {
                coefficients[at] -= Rate * gradient[at];
            }
        }

        return coefficients;
    }

    private static void Print(string title, IReadOnlyList<RelevanceSample> samples, Func<RelevanceSample, double> relevance)
    {
        var judged = samples.Select(sample => (Relevance: relevance(sample), sample.IsRight)).ToArray();
        var bins = judged.GroupBy(sample => Math.Min(Bins - 1, (int)(sample.Relevance * Bins))).OrderBy(bin => bin.Key)
            .Select(bin => (Count: bin.Count(), Said: bin.Average(sample => sample.Relevance), Right: bin.Average(sample => sample.IsRight ? 1.0 : 0))).ToArray();
        var error = bins.Sum(bin => bin.Count * Math.Abs(bin.Said - bin.Right)) / judged.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{title}: off by {error:f3} on average\n| said | right | passages |\n|---|---|---|"));
        foreach (var (count, said, right) in bins)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {said:f2} | {right:f2} | {count} |"));
        }
    }
}

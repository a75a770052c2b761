using System.Globalization;
using NewArea.Cli.Evaluation;

namespace NewArea.Training.Retrieval;

/// <summary>
/// Fits the coefficients of <see cref="Memory.Keywords.TermWeighting"/>: the right passages of a question should be likely
/// (softmax over the passages' scores) among all that share its terms. Full-batch gradient descent (Adam; Kingma and Ba 2015).
/// </summary>
internal static class TermWeightTraining
{
    private const int Rounds = 70;
    private const double Rate = 0.06;
    private const double Decay = 0.001;

    /// <summary>Scores per unit of log-likelihood.</summary>
    private const double Sharpness = 0.35;

    private static readonly string[] Sets = ["drcd", "xquad", "cmrc2018"];

    /// <summary>Prints what leaving each set out gives, then the coefficients from all.</summary>
    public static void Print(Func<string, QuestionSet> set)
    {
        var questions = Sets.ToDictionary(name => name, name => WeighedQuestion.Of(set(name)));
        foreach (var name in Sets)
        {
            var fitted = Fit([.. Sets.Where(other => other != name).SelectMany(other => questions[other])]);
            Console.WriteLine($"{name}: right passage first {Share(questions[name], new double[fitted.Length]):f4} without weights, "
                + $"{Share(questions[name], fitted):f4} with weights from the other sets");
        }

        var all = Fit([.. Sets.SelectMany(name => questions[name])]);
        Console.WriteLine(string.Join(", ", all.Select(value => value.ToString("f2", CultureInfo.InvariantCulture))));
    }

    private static double[] Fit(List<WeighedQuestion> questions)
    {
        var size = questions[0].Features[0].Length;
        var (coefficients, mean, square) = (new double[size], new double[size], new double[size]);
        for (var round = 1; round <= Rounds; round++)
        {
            var gradient = Gradient(questions, coefficients);
            for (var at = 0; at < size; at++)
            {
                var slope = (gradient[at] / questions.Count) + (Decay * coefficients[at]);
                mean[at] = (0.9 * mean[at]) + (0.1 * slope);
                square[at] = (0.99 * square[at]) + (0.01 * slope * slope);
                coefficients[at] -= Rate * mean[at] / (1 - Math.Pow(0.9, round)) / (Math.Sqrt(square[at] / (1 - Math.Pow(0.99, round))) + 1e-8);
            }
        }

        return coefficients;
    }

    private static double[] Gradient(List<WeighedQuestion> questions, double[] coefficients)
    {
        var gradient = new double[coefficients.Length];
        foreach (var question in questions)
        {
            var weights = Weights(question, coefficients);
            var scores = question.Scores.Select(passage => Sharpness * Score(passage, weights)).ToArray();
            var best = scores.Max();
            var odds = scores.Select(score => Math.Exp(score - best)).ToArray();
            var (all, right) = (odds.Sum(), odds.Where((_, at) => question.IsRight[at]).Sum() + 1e-12);
            for (var passage = 0; passage < odds.Length; passage++)
            {
                var pull = Sharpness * ((odds[passage] / all) - (question.IsRight[passage] ? odds[passage] / right : 0));
                for (var term = 0; term < weights.Length; term++)
                {
                    var change = pull * question.Scores[passage][term] * weights[term];
                    for (var at = 0; change != 0 && at < gradient.Length; at++)
                    {
                        gradient[at] += change * question.Features[term][at];
                    }
                }
            }
        }

        return gradient;
    }

    private static double Share(List<WeighedQuestion> questions, double[] coefficients) => questions.Average(question =>
    {
        var weights = Weights(question, coefficients);
        var best = Enumerable.Range(0, question.Scores.Length).MaxBy(at => Score(question.Scores[at], weights));
        return question.IsRight[best] ? 1.0 : 0;
    });

    private static double[] Weights(WeighedQuestion question, double[] coefficients) =>
        [.. question.Features.Select(features => Math.Exp(features.Zip(coefficients, (feature, coefficient) => feature * coefficient).Sum()))];

    private static double Score(double[] passage, double[] weights) => passage.Zip(weights, (score, weight) => score * weight).Sum();
}

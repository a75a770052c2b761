namespace NewArea.Cli.Evaluation;

/// <summary>A measured share or mean with its 95 % interval.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">0–1.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
/// <param name="Count">Over how many questions, or citations.</param>
internal sealed record Figure(string Name, double Value, double Low, double High, int Count)
{
    private const int Resamples = 1000;

    /// <summary>
    /// Each question gives a part of a total: 1 of 1 for a hit, 2 of 3 for citations. The interval comes from
    /// resampling questions (percentile bootstrap, always with the same seed).
    /// </summary>
    /// <returns>Null when there was nothing to measure.</returns>
    public static Figure? Of(string name, IEnumerable<(double Part, double Total)> questions)
    {
        var measured = questions.Where(question => question.Total > 0).ToArray();
        if (measured.Length == 0)
        {
            return null;
        }

        var random = new Random(20260101);
        var resampled = new double[Resamples];
        for (var i = 0; i < Resamples; i++)
        {
            var (part, total) = (0.0, 0.0);
            for (var draw = 0; draw < measured.Length; draw++)
            {
                var question = measured[random.Next(measured.Length)];
                part += question.Part;
                total += question.Total;
            }

            resampled[i] = part / total;
        }

        Array.Sort(resampled);
        var count = measured.Sum(question => question.Total);
        return new Figure(
            name, measured.Sum(question => question.Part) / count, resampled[Resamples / 40], resampled[^(Resamples / 40)], (int)count);
    }

    public static Figure? Share(string name, IEnumerable<bool> questions) =>
        Of(name, questions.Select(held => (held ? 1.0 : 0.0, 1.0)));
}

using System.Text.Json.Serialization;

namespace NewArea.Cli.Evaluation;

/// <summary>All that was measured on a set, or on one group of its questions.</summary>
internal sealed record Report(
    string Set, int Questions, IReadOnlyList<Figure> Figures, IReadOnlyList<RiskPoint> RiskCoverage, IReadOnlyList<Duration> Times)
{
    /// <summary>The same by kind, task or language of question.</summary>
    public IReadOnlyList<Report>? Groups { get; init; }

    public static Report Of(string set, IReadOnlyList<Outcome> outcomes) => new(
        set,
        outcomes.Count,
        [
            .. SearchFigures.Of(outcomes).OfType<Figure>(),
            .. outcomes.Any(outcome => outcome.Answer is not null) ? AnswerFigures.Of(outcomes).OfType<Figure>() : [],
        ],
        RiskPoint.Of(outcomes),
        Duration.Of(outcomes));

    public Report WithGroups(IReadOnlyList<Outcome> outcomes) => this with
    {
        Groups =
        [
            .. outcomes.GroupBy(outcome => outcome.IsForeign ? "off-topic" : outcome.Question.Group)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Of(group.Key, [.. group])),
        ],
    };
}

/// <summary>Milliseconds a question took.</summary>
internal sealed record Duration(string Name, double P50, double P95)
{
    public static IReadOnlyList<Duration> Of(IReadOnlyList<Outcome> outcomes)
    {
        var searches = Percentiles("search ms", outcomes.Select(outcome => outcome.SearchTime));
        return outcomes.Any(outcome => outcome.Answer is not null)
            ? [searches, Percentiles("answer ms", outcomes.Select(outcome => outcome.AnswerTime))]
            : [searches];
    }

    private static Duration Percentiles(string name, IEnumerable<TimeSpan> times)
    {
        double[] sorted = [.. times.Select(time => time.TotalMilliseconds).Order()];
        return sorted.Length == 0
            ? new Duration(name, 0, 0)
            : new Duration(name, sorted[sorted.Length / 2], sorted[(int)(sorted.Length * 0.95)]);
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Report))]
internal sealed partial class ReportJson : JsonSerializerContext;

using System.Globalization;

namespace NewArea.Cli.Evaluation;

/// <summary>A report as one table of Markdown: what the README shows is what the terminal shows.</summary>
internal static class ReportTable
{
    public static IEnumerable<string> Lines(Report report)
    {
        yield return $"### {report.Set} ({report.Questions} questions)";
        yield return "";
        yield return "| measure | value | 95 % interval | n |";
        yield return "|---|---|---|---|";
        foreach (var figure in report.Figures)
        {
            yield return Invariant($"| {figure.Name} | {figure.Value:.000} | {figure.Low:.000}–{figure.High:.000} | {figure.Count} |");
        }

        foreach (var time in report.Times)
        {
            yield return Invariant($"| {time.Name} p50 / p95 | {time.P50:0.0} / {time.P95:0.0} | | |");
        }

        foreach (var point in report.RiskCoverage)
        {
            yield return Invariant($"| confidence ≥ {point.Threshold:.00}: coverage / risk | {point.Coverage:.000} / {point.Risk:.000} | | |");
        }

        yield return "";
        foreach (var line in (report.Groups ?? []).SelectMany(Lines))
        {
            yield return line;
        }
    }

    private static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}

using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace NewArea.EndToEnd.Tests.Cli;

[CollectionDefinition(DisableParallelization = true)]
public sealed class AloneOnTheMachine;

/// <summary>What a reader waits for, on the programs as they are released; prints what it measures.</summary>
[Collection<AloneOnTheMachine>]
public sealed class SpeedTests
{
#if DEBUG
    private const bool IsReleased = false;
#else
    private const bool IsReleased = true;
#endif
    private const string NotReleased = "Speed is measured in Release.";

    private const int Starts = 3;
    private static readonly TimeSpan ColdStart = TimeSpan.FromSeconds(3);
    private const double MedianMs = 20;

    [Fact]
    public async Task The_first_answer_comes_within_three_seconds_of_a_cold_start()
    {
        Assert.SkipUnless(IsReleased, NotReleased);
        var best = TimeSpan.MaxValue;
        for (var start = 0; start < Starts; start++)
        {
            using var terminal = new Terminal();
            var clock = Stopwatch.StartNew();
            Assert.Equal(0, (await terminal.RunAsync("ask", "张小奇是谁?")).ExitCode);
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }

        TestContext.Current.SendDiagnosticMessage("Cold start to first answer, seeds imported: {0:0} ms", best.TotalMilliseconds);
        Assert.True(best < ColdStart, $"{best.TotalMilliseconds:0} ms");
    }

    [Fact]
    public async Task Half_of_the_answers_take_less_than_20_milliseconds()
    {
        Assert.SkipUnless(IsReleased, NotReleased);
        using var terminal = new Terminal();

        var run = await terminal.RunAsync("ask", "--questions", RepositoryFiles.PathOf("tests/questions/article/dev.jsonl"), "--json");

        double[] times = [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("elapsedMs").GetDouble()).Order()];
        var (median, high) = (times[times.Length / 2], times[times.Length * 95 / 100]);
        TestContext.Current.SendDiagnosticMessage("{0} questions: p50 {1:0.0} ms, p95 {2:0.0} ms", times.Length, median, high);
        Assert.True(median < MedianMs, $"p50 {median:0.0} ms");
    }
}

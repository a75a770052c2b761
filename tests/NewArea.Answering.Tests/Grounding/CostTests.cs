using System.Diagnostics;
using NewArea.Answering.Tests.Grounding.Trials;
using Xunit;

namespace NewArea.Answering.Tests.Grounding;

/// <summary>
/// What a statement costs in each direction, with a whole briefing in view and once the tables are read; prints what it measures.
/// The bound is for busy machines: <c>dotnet run -c Release --project tests/NewArea.Answering.Tests -- -class "*CostTests" -showLiveOutput</c>.
/// </summary>
[Collection(nameof(AloneOnTheMachine))]
public sealed class CostTests(ITestOutputHelper output)
{
    private const int Rounds = 5;

    /// <summary>The aim is 2 ms on a quiet machine (ARCHITECTURE.md); this notices a search that grew by an order.</summary>
    private const double MostMs = 15;

    [Theory]
    [InlineData("zh", "zh")]
    [InlineData("en", "en")]
    [InlineData("en", "zh")]
    [InlineData("zh", "en")]
    public void Costs_milliseconds(string written, string shown)
    {
        var context = Corpus.Briefing(shown);
        var random = new Random(1);
        List<Trial> trials =
        [
            .. SourceSentence.Of(Corpus.Briefing(written), context, random).Select(sentence => sentence with { Context = context }).SelectMany(sentence =>
                (written == "en" ? EnglishMutations.Of(sentence, random) : Mutations.Of(sentence, random).Concat(NameSwaps.Known_names(sentence, random)))
                    .Append(sentence.Trial("as written", sentence.Text))),
        ];
        for (var round = 0; round < Rounds; round++)
        {
            // Until the code that is called often is optimised.
            trials.ForEach(trial => trial.Check([]));
        }

        double[] times = [.. trials.Select(trial => Enumerable.Range(0, Rounds).Min(_ => Milliseconds(trial))).Order()];
        output.WriteLine($"{written} over {shown} {times.Length,6}  p50 {times[times.Length / 2]:f2} ms, p95 {times[times.Length * 95 / 100]:f2} ms");
        Assert.InRange(times[times.Length * 95 / 100], 0, MostMs);
    }

    private static double Milliseconds(Trial trial)
    {
        var start = Stopwatch.GetTimestamp();
        trial.Check([]);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}

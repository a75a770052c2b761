using NewArea.Answering.Tests.Grounding.Trials;
using NewArea.Memory.Passages;
using Xunit;

namespace NewArea.Answering.Tests.Grounding;

/// <summary>
/// The Chinese briefing over the English one, as a model writes that reads English passages for a Chinese reader. The table:
/// <c>dotnet run --project tests/NewArea.Answering.Tests -- -class "*ChineseOverEnglishBarsTests" -showLiveOutput</c>.
/// </summary>
public sealed class ChineseOverEnglishBarsTests(ITestOutputHelper output)
{
    private static readonly string[] Names = ["person", "organisation", "place"];

    [Fact]
    public void Lets_no_invention_reach_the_reader()
    {
        var inventions = Seeds.All.SelectMany(seed =>
        {
            var random = new Random(seed);
            return Sentences().SelectMany(sentence => Mutations.Of(sentence, random).Concat(NameSwaps.Known_names(sentence, random)));
        }).ToLookup(trial => Names.Contains(trial.Kind) ? "name" : trial.Kind);
        Assert.All(inventions, kind => Assert.InRange(Table([.. kind], isShown: true), 0, kind.Key switch { "name" or "negation" => 0.05, _ => 0 }));
    }

    [Fact]
    public void Keeps_what_a_faithful_model_writes() =>
        Assert.InRange(Table([.. Sentences().Select(sentence => sentence.Trial("as written", sentence.Text))], isShown: false), 0, 0.25);

    /// <summary>The passages that say it are not among those shown; others may say nearly the same.</summary>
    [Fact]
    public void Drops_most_of_what_is_not_in_view() => Assert.InRange(
        Table([.. Sentences().Select(sentence => sentence with { Context = [.. sentence.Context.Where(passage => passage.Paragraph != sentence.Passage.Paragraph)] })
            .Select(sentence => sentence.Trial("its paragraph taken away", sentence.Text))], isShown: true), 0, 0.2);

    private double Table(IReadOnlyList<Trial> trials, bool isShown)
    {
        var failures = trials.Where(trial => trial.Check([]).Proven is not null == isShown).ToList();
        output.WriteLine($"{trials[0].Kind,-26} {trials.Count,6}  {(isShown ? "leaked" : "dropped")} {failures.Count,3} ({failures.Count * 100.0 / trials.Count:f1} %)");
        foreach (var trial in failures.Take(12))
        {
            output.WriteLine($"    {trial.Statement}  {string.Join(" | ", trial.Check([]).Finding.Unsupported)}");
        }

        return failures.Count / (double)trials.Count;
    }

    private static IEnumerable<SourceSentence> Sentences()
    {
        IReadOnlyList<Passage> shown = Corpus.Briefing("en");
        return SourceSentence.Of(Corpus.Briefing("zh"), shown, new Random(1)).Select(sentence => sentence with { Context = shown });
    }
}

using NewArea.Answering.Grounding;
using NewArea.Answering.Tests.Grounding.Trials;
using Xunit;

namespace NewArea.Answering.Tests.Grounding;

/// <summary>
/// English statements over the English briefing, over the Chinese one and over the article. The table:
/// <c>dotnet run --project tests/NewArea.Answering.Tests -- -class "*EnglishBarsTests" -showLiveOutput</c>.
/// </summary>
public sealed class EnglishBarsTests(ITestOutputHelper output)
{
    private static readonly string[] Names = ["en person", "en organisation", "en place"];

    [Theory]
    [InlineData("en", 0.02)]
    [InlineData("zh", 0.05)]
    [InlineData("article", 0.05)]
    public void Lets_no_invention_reach_the_reader(string language, double names)
    {
        var inventions = Seeds.All.SelectMany(seed =>
        {
            var random = new Random(seed);
            return Sentences(language).SelectMany(sentence => EnglishMutations.Of(sentence, random));
        }).ToLookup(trial => Names.Contains(trial.Kind) ? "en name" : trial.Kind);
        Assert.All(inventions, kind => Assert.InRange(Table(language, [.. kind], isShown: true), 0, kind.Key switch { "en name" => names, "en negation" => 0.05, _ => 0 }));
    }

    [Theory]
    [InlineData("en", 0.03)]
    [InlineData("zh", 0.12)]
    [InlineData("article", 0.2)]
    public void Keeps_what_a_faithful_model_writes(string language, double bar)
    {
        var faithful = Sentences(language).SelectMany(EnglishMutations.Faithful).Where(trial => language == "en" || trial.Kind == "en without 汉字").ToLookup(trial => trial.Kind);
        var shares = faithful.Select(kind => (Share: Table(language, [.. kind], isShown: false), Count: kind.Count())).ToList();
        Assert.InRange(shares.Sum(kind => kind.Share * kind.Count) / shares.Sum(kind => kind.Count), 0, bar);
    }

    /// <summary>The passages that say it are not among those shown; others may say nearly the same.</summary>
    [Theory]
    [InlineData("en", 0.35)]
    [InlineData("zh", 0.125)]
    public void Drops_most_of_what_is_not_in_view(string language, double bar)
    {
        var absent = Sentences(language).Select(sentence => sentence with { Context = [.. sentence.Context.Where(passage => passage.Paragraph != sentence.Passage.Paragraph)] })
            .SelectMany(EnglishMutations.Faithful).Where(trial => trial.Kind == "en without 汉字").Select(trial => trial with { Kind = "en, its paragraph taken away" });
        Assert.InRange(Table(language, [.. absent], isShown: true), 0, bar);
    }

    private double Table(string language, IReadOnlyList<Trial> trials, bool isShown)
    {
        var failures = trials.Where(trial => Check(trial).Proven is not null == isShown).ToList();
        output.WriteLine($"{trials[0].Kind,-22} over {language} {trials.Count,5}  {(isShown ? "leaked" : "dropped")} {failures.Count,3} ({failures.Count * 100.0 / trials.Count:f1} %)");
        foreach (var trial in failures.Take(12))
        {
            output.WriteLine($"    {trial.Statement}  {string.Join(" | ", Check(trial).Finding.Unsupported)}");
        }

        return failures.Count / (double)trials.Count;
    }

    private static CheckedStatement Check(Trial trial) => trial.Check([]);

    /// <summary>English sentences, each with the briefing in a language as what the model was shown.</summary>
    private static IEnumerable<SourceSentence> Sentences(string language)
    {
        var shown = language == "article" ? Corpus.Article() : Corpus.Briefing(language);
        Assert.SkipUnless(shown.Count > 0, "needs the article in ../shared/seeds");
        return SourceSentence.Of(Corpus.Briefing("en"), shown, new Random(1)).Where(sentence => sentence.Text.EndsWith('.')).Select(sentence => sentence with { Context = shown });
    }
}

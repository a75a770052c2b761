using NewArea.Answering.Tests.Grounding.Trials;
using NewArea.Memory.Passages;
using Xunit;

namespace NewArea.Answering.Tests.Grounding;

/// <summary>
/// Statements in words of their own, as a real model writes them: our briefing held against the article, and questions of
/// open sets with an answer in the place of the question word. The table, with seeds of your choice:
/// <c>NEWAREA_SEEDS=1,2,3 dotnet run --project tests/NewArea.Answering.Tests -- -class "*BarsTests" -showLiveOutput</c>.
/// </summary>
public sealed class FreeParaphraseBarsTests(ITestOutputHelper output)
{
    /// <summary>Of fewer a single statement decides.</summary>
    private const int FewestToJudge = 20;

    private static readonly string[] Names = ["person", "organisation", "place"];

    [Fact]
    public void Keeps_most_of_what_the_briefing_says_of_the_article() =>
        Assert.InRange(Table([.. Briefing().Select(sentence => sentence.Trial("briefing over the article", sentence.Text))], isShown: false), 0, 0.07);

    [Fact]
    public void Lets_no_invention_into_the_briefing()
    {
        var briefing = Briefing();
        var inventions = Seeds.All.SelectMany(seed =>
        {
            var random = new Random(seed);
            return briefing.SelectMany(sentence => Mutations.Of(sentence, random).Concat(NameSwaps.Known_names(sentence, random)));
        }).ToLookup(trial => Names.Contains(trial.Kind) ? "name" : trial.Kind);
        Assert.All(inventions, kind => Assert.InRange(Table([.. kind], isShown: true), 0, kind.Key switch { "name" => 0.04, "negation" => 0.05, _ => 0 }));
    }

    [Theory]
    [InlineData("cmrc2018", 0.2)]
    [InlineData("drcd", 0.27)]
    public void Keeps_most_answers_in_the_words_of_the_question(string set, double bar)
    {
        Corpus.SkipUnlessShared(set);
        var (asked, others) = Open(set);
        Assert.InRange(Table([.. AnsweredQuestions.Faithful(asked, others, new Random(1)).Select(trial => trial with { Kind = set })], isShown: false), 0, bar);
    }

    /// <summary>The other answer comes from anywhere, or (near) from the same text, where only the sense tells that it is wrong.</summary>
    [Theory]
    [InlineData("cmrc2018")]
    [InlineData("drcd")]
    public void Drops_most_wrong_answers_in_the_words_of_the_question(string set)
    {
        Corpus.SkipUnlessShared(set);
        var (asked, others) = Open(set);
        var inventions = Seeds.All.SelectMany(seed => AnsweredQuestions.Inventions(asked, others, new Random(seed))).ToLookup(trial => trial.Kind);
        var shares = inventions.Select(kind => (kind.Key, Count: kind.Count() / Seeds.All.Count, Share: Table([.. kind], isShown: true))).ToList();
        Assert.All(shares.Where(kind => kind.Count > FewestToJudge), kind => Assert.InRange(
            kind.Share, 0, kind.Key.EndsWith("near", StringComparison.Ordinal) ? 0.6 : kind.Key == "answered thing" ? 0.1 : 0.2));
    }

    private double Table(IReadOnlyList<Trial> trials, bool isShown)
    {
        var failures = trials.Where(trial => trial.Check([]).Proven is not null == isShown).ToList();
        output.WriteLine($"{trials[0].Kind,-26} {trials.Count,6}  {(isShown ? "leaked" : "dropped")} {failures.Count,3} ({failures.Count * 100.0 / trials.Count:f1} %)");
        foreach (var trial in failures.Take(20))
        {
            output.WriteLine($"    {trial.Statement}  ←  {trial.Source.TextOf(trial.Sentence)}  {string.Join(" | ", trial.Check([]).Finding.Unsupported)}");
        }

        return failures.Count / (double)trials.Count;
    }

    private static List<SourceSentence> Briefing()
    {
        var article = Corpus.Article();
        Assert.SkipUnless(article.Count > 0, "needs the article in ../shared/seeds");
        return [.. SourceSentence.Of(Corpus.Briefing("zh"), article, new Random(1)).Select(sentence => sentence with { Context = article })];
    }

    private static (IReadOnlyList<Asked> Asked, IReadOnlyList<Passage> Passages) Open(string set)
    {
        // Every third is enough to notice a change; the published table is over all.
        var asked = Corpus.Questions(set).Where((_, i) => Seeds.All.Count > 1 || i % 3 == 0).ToList();
        return (asked, [.. asked.SelectMany(question => question.Passages).Distinct()]);
    }
}

using NewArea.Answering.Tests.Grounding.Trials;
using Xunit;

namespace NewArea.Answering.Tests.Grounding;

/// <summary>
/// Answers in free words, as a chat model writes them, and the same with one mistake (<c>tests/statements</c>). The table:
/// <c>dotnet run --project tests/NewArea.Answering.Tests -- -class "*WrittenStatementBarsTests" -showLiveOutput</c>.
/// </summary>
public sealed class WrittenStatementBarsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("article", "article", 0.08, 0.3)]
    [InlineData("article", "zh", 0.07, 0.25)]
    [InlineData("article", "en", 0.13, 0.3)]
    [InlineData("article-second", "article", 0.14, 0.36)]
    [InlineData("article-second", "zh", 0.06, 0.31)]
    [InlineData("article-second", "en", 0.06, 0.36)]
    [InlineData("briefing", "en", 0.03, 0.28)]
    [InlineData("reports", "reports", 0.12, 0.28)]
    [InlineData("reports-second", "training", 0.1, 0.24)]
    [InlineData("reports-third", "training", 0.13, 0.31)]
    [InlineData("english", "training", 0.16, 0.33)]
    [InlineData("english-second", "training", 0.15, 0.42)]
    [InlineData("wire", "statements/wire", 0.24, 0.34)]
    [InlineData("reports-fourth", "training", 0.13, 0.31)]
    [InlineData("reports-fifth", "training", 0.16, 0.41)]
    [InlineData("trade", "statements/trade", 0.2, 0.37)]
    [InlineData("article-counted", "article", 0.1, 0.34)]
    [InlineData("article-counted", "zh", 0.11, 0.27)]
    [InlineData("article-counted", "en", 0.1, 0.3)]
    [InlineData("reports-counted", "training", 0.2, 0.33)]
    [InlineData("english-counted", "statements", 0.35, 0.35)]
    public void Keeps_what_is_faithful_and_drops_what_is_not(string set, string text, double dropped, double shown)
    {
        var written = WrittenStatement.Read(set, text);
        Assert.SkipUnless(written.Count > 0, "needs the article in ../shared/seeds");
        var faithful = written.Where(statement => statement.Kind == "faithful").ToList();
        var mistaken = written.Except(faithful).ToList();
        var (wronglyDropped, wronglyShown) = (faithful.Count(statement => !statement.IsShown), mistaken.Count(statement => statement.IsShown));
        output.WriteLine($"{set,-16} over {text,-10} faithful dropped {wronglyDropped,3} of {faithful.Count} ({wronglyDropped * 100.0 / faithful.Count:f1} %), of them not even pointed to {faithful.Count(statement => !statement.IsShown && !statement.IsPointedTo)}; mistaken shown {wronglyShown,3} of {mistaken.Count} ({wronglyShown * 100.0 / mistaken.Count:f1} %): "
            + string.Join(", ", mistaken.GroupBy(statement => statement.Kind).Select(kind => $"{kind.Key} {kind.Count(statement => statement.IsShown)}/{kind.Count()}")));
        Assert.InRange((double)wronglyDropped / faithful.Count, 0, dropped);
        Assert.InRange((double)wronglyShown / mistaken.Count, 0, shown);
    }
}

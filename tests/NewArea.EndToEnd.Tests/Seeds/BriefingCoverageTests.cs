using System.Text.Json;
using Xunit;

namespace NewArea.EndToEnd.Tests.Seeds;

/// <summary>Nothing of the article gets lost: its figures, names, ranks and terms stand in both briefings.</summary>
public class BriefingCoverageTests
{
    public static readonly TheoryData<string> Languages = [.. Briefing.Languages];

    private sealed record Fact(int Paragraph, string Zh, string En);

    [Theory, MemberData(nameof(Languages))]
    public async Task Holds_every_fact_of_the_checklist_in_its_paragraph(string language)
    {
        var briefing = await Briefing.ReadAsync(language);
        var facts = JsonSerializer.Deserialize<Fact[]>(
            await File.ReadAllTextAsync(RepositoryFiles.PathOf("tests/questions/article/checklist.json"), TestContext.Current.CancellationToken),
            JsonSerializerOptions.Web)!;

        var missing = facts
            .Select(fact => (fact.Paragraph, Form: language == "zh" ? fact.Zh : fact.En))
            .Where(fact => !Briefing.Fold(briefing.OfParagraph(fact.Paragraph)).Contains(Briefing.Fold(fact.Form), StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Holds_every_figure_of_the_article_in_its_paragraph(string language)
    {
        var article = OriginalArticle.Lines();
        var briefing = await Briefing.ReadAsync(language);

        var missing =
            from number in Enumerable.Range(0, article.Length)
            from figure in Figures.In(article[number])
            where !Figures.In(briefing.OfParagraph(number)).Contains(figure)
            select (number, figure);

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("总投资268亿元", "a total of 26.8 billion yuan")]
    [InlineData("1.08万台", "10,800 racks")]
    [InlineData("03月11日", "March 11")]
    public void Figures_are_the_same_however_they_are_written(string chinese, string english) =>
        Assert.Equal(Figures.In(chinese), Figures.In(english));
}

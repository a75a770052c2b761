using Xunit;

namespace NewArea.EndToEnd.Tests.Seeds;

/// <summary>Every paragraph of a briefing says which paragraph of the article it states.</summary>
public class BriefingLayoutTests
{
    public static readonly TheoryData<string> Languages = [.. Briefing.Languages];

    [Theory, MemberData(nameof(Languages))]
    public async Task Every_paragraph_carries_the_number_of_the_articles_paragraph(string language) =>
        Assert.DoesNotContain((await Briefing.ReadAsync(language)).Paragraphs, block => block.Paragraph is null);

    [Theory, MemberData(nameof(Languages))]
    public async Task Paragraphs_stand_in_the_articles_order(string language)
    {
        var numbers = (await Briefing.ReadAsync(language)).Paragraphs.Select(block => block.Paragraph!.Value).ToList();

        Assert.Equal(numbers.Order(), numbers);
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Every_paragraph_of_the_article_is_stated(string language)
    {
        var article = OriginalArticle.Lines();
        var briefing = await Briefing.ReadAsync(language);
        var stated = briefing.Paragraphs.Select(block => block.Paragraph!.Value).ToHashSet();

        Assert.All(stated, number => Assert.InRange(number, 0, article.Length - 1));
        Assert.DoesNotContain(
            Enumerable.Range(0, article.Length),
            number => article[number].EndsWith('。') && !stated.Contains(number));
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Readings_leave_no_markup_in_the_text(string language)
    {
        var text = (await Briefing.ReadAsync(language)).Document.Text;

        Assert.DoesNotContain("paragraph=", text, StringComparison.Ordinal);
        Assert.DoesNotContain("##", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Front_matter_says_who_wrote_what_and_when(string language)
    {
        var info = (await Briefing.ReadAsync(language)).Info;

        Assert.Equal($"lanzhou-new-area-{language}", info.Id);
        Assert.Equal(language, info.Language);
        Assert.NotEmpty(info.Title);
        Assert.Contains("唐学仁", Assert.Single(info.Metadata["reporter"]), StringComparison.Ordinal);
        Assert.Contains("甘肃日报", Assert.Single(info.Metadata["publisher"]), StringComparison.Ordinal);
        Assert.Contains("甘肃媒体版权保护中心", Assert.Single(info.Metadata["rights"]), StringComparison.Ordinal);
        Assert.Equal(["2024"], info.Metadata["year"]);
        Assert.Single(info.Metadata["topic"]);
        Assert.Equal(
            ["2024-03-11", "2024-03-10", "2024-03-05", "2024-03-05"],
            info.Metadata["related"].Select(piece => piece.Split(' ')[0]));
    }
}

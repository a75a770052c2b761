using Microsoft.Playwright;
using Xunit;

namespace NewArea.EndToEnd.Tests.Clients;

/// <summary>The chat page and the passage page in a real browser.</summary>
public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    private const string Question = "重离子加速器治疗装置治疗了多少例肿瘤患者?";

    [Fact]
    public async Task A_newcomer_asks_reads_the_answer_and_opens_the_sentence_that_proves_it()
    {
        var page = await browser.OpenAsync("/", width: 900);

        await page.GetByLabel("你的问题").FillAsync(Question);
        await page.GetByRole(AriaRole.Button, new() { Name = "提问" }).ClickAsync();
        var answer = page.Locator(".answer");
        await answer.Locator("details").WaitForAsync();
        await Browser.KeepAsync(page, "chat");

        Assert.Contains("1000", await answer.Locator("p").First.TextContentAsync(), StringComparison.Ordinal);
        await answer.Locator("blockquote a").First.ClickAsync();
        Assert.Contains("1000", await page.Locator("mark").TextContentAsync(), StringComparison.Ordinal);
        await Browser.KeepAsync(page, "passage");
    }

    [Theory]
    [InlineData("/", ColorScheme.Light)]
    [InlineData("/", ColorScheme.Dark)]
    [InlineData("/documents/lanzhou-new-area-zh/passages/5", ColorScheme.Light)]
    [InlineData("/documents/lanzhou-new-area-zh/passages/5", ColorScheme.Dark)]
    [InlineData("/documents/nothing/passages/0", ColorScheme.Light)]
    [InlineData("/about", ColorScheme.Light)]
    public async Task Hinders_no_reader(string path, ColorScheme colors)
    {
        var axe = RepositoryFiles.PathOf("tests/NewArea.EndToEnd.Tests/Clients/node_modules/axe-core/axe.min.js");
        Assert.SkipUnless(File.Exists(axe), "Needs axe-core: npm ci --prefix tests/NewArea.EndToEnd.Tests/Clients");
        var page = await browser.OpenAsync(path, colors: colors);
        await page.AddScriptTagAsync(new() { Path = axe });
        await Browser.KeepAsync(page, $"axe-{path.Length}-{colors}");

        var violations = await page.EvaluateAsync<string[]>(
            "async () => (await axe.run()).violations.map(found => found.id + ': ' + found.nodes[0].html)");

        Assert.Empty(violations);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than a phone.");
    }
}

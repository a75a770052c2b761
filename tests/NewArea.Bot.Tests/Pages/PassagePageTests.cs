using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NewArea.Bot.Pages;
using NewArea.Bot.Tests.Fixtures;
using NewArea.Memory;
using NewArea.Memory.Passages;
using Xunit;

namespace NewArea.Bot.Tests.Pages;

/// <summary>What a reader sees who opens a citation.</summary>
public class PassagePageTests(BotApplication application)
{
    private const string Document = "lanzhou-new-area-zh";

    [Fact]
    public async Task Shows_the_document_with_the_passage_and_the_sentence_set_off()
    {
        var passage = await PassageAsync(ordinal: 4);
        var quote = passage.Sentences[1];

        var page = await ReadAsync(PassageLinks.PathTo(passage, quote, token: null));

        Assert.Contains($"<mark>{passage.TextOf(quote)}</mark>", page, StringComparison.Ordinal);
        Assert.Contains("id=\"passage\"", page, StringComparison.Ordinal);
        Assert.Contains(passage.Document.Title, page, StringComparison.Ordinal);
        Assert.Contains("/passages/3?", page, StringComparison.Ordinal);
        Assert.Contains("/passages/5?", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?start=0&length=5")]
    [InlineData("?start=-9&length=2000000000")]
    [InlineData("?start=2147483647&length=2147483647")]
    [InlineData("")]
    public async Task Highlights_no_sentence_that_is_not_in_the_passage(string span) =>
        Assert.DoesNotContain("<mark>", await ReadAsync($"/documents/{Document}/passages/5{span}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/documents/nothing/passages/0")]
    [InlineData("/documents/lanzhou-new-area-zh/passages/100000")]
    [InlineData("/documents/lanzhou-new-area-zh/passages/-1")]
    public async Task Says_that_there_is_no_such_passage(string path)
    {
        using var response = await application.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("没有这一段", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Runs_no_script_and_is_framed_by_teams_only()
    {
        using var response = await application.Http.GetAsync(new Uri($"/documents/{Document}/passages/5", UriKind.Relative), TestContext.Current.CancellationToken);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));

        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self' https://teams.microsoft.com", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opens_with_the_citations_link_only_when_the_bot_has_an_app_id()
    {
        await using var bot = new BotApplication
        {
            Settings = { ["MicrosoftAppId"] = Guid.Empty.ToString(), ["MicrosoftAppPassword"] = "secret" },
        };
        await bot.InitializeAsync();
        var passage = await PassageAsync(ordinal: 5);
        var link = bot.Services.GetRequiredService<PassageLinks>().PathTo(passage, passage.Sentences[0]);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bot, link));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bot, link.Replace("/passages/5", "/passages/6", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(bot, link.Replace("-zh", "-en", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(bot, link.Split('&')[0]));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(bot, link.Split("token=")[0] + "token=forged"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(bot, "/"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(bot, "/api/ask"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(bot, "/feedback"));
    }

    private static async Task<HttpStatusCode> StatusAsync(BotApplication bot, string path)
    {
        using var response = await bot.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private Task<string> ReadAsync(string path) =>
        application.Http.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    private async Task<Passage> PassageAsync(int ordinal)
    {
        var memory = application.Services.GetRequiredService<PassageMemory>();
        return (await memory.PassagesOfAsync(Document, TestContext.Current.CancellationToken))[ordinal];
    }
}

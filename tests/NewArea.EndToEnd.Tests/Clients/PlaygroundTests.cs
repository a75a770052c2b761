using Microsoft.Playwright;
using NewArea.Memory.Feedback;
using NewArea.Memory.Stores.Sqlite;
using Xunit;

namespace NewArea.EndToEnd.Tests.Clients;

/// <summary>The bot in Microsoft's own client, as a reader of Teams and of the Emulator meets it.</summary>
public sealed class PlaygroundTests(Browser browser) : IClassFixture<Browser>
{
    private const string Question = "重离子加速器治疗装置治疗了多少例肿瘤患者？";

    [Fact]
    public async Task A_reader_in_Teams_asks_and_opens_the_sentence_that_proves_the_answer()
    {
        await using var teams = await StartAsync("msteams");

        await teams.SayAsync(Question);
        await teams.Citation.HoverAsync();
        var preview = teams.Page.Locator(".fai-PreviewSurface");
        await preview.GetByText("第 8 段").WaitForAsync();
        await teams.KeepAsync("teams-citation");
        var page = await teams.Page.Context.RunAndWaitForPageAsync(() => preview.Locator("a[target=_blank]").ClickAsync());

        Assert.Contains("1000", await page.Locator("mark").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await teams.Page.GetByText("出处", new() { Exact = true }).CountAsync());
    }

    [Fact]
    public async Task An_English_question_is_answered_in_English()
    {
        await using var teams = await StartAsync("msteams");

        await teams.SayAsync("How many tumour patients has the heavy-ion system treated?");

        await teams.Page.GetByText("According to Zhang Xiaoqi").First.WaitForAsync();
        await teams.KeepAsync("teams-english");
    }

    [Fact]
    public async Task What_a_reader_thinks_of_an_answer_is_kept_with_the_answer()
    {
        await using var teams = await StartAsync("msteams");

        await teams.SayAsync(Question);
        await teams.Page.Locator(".fai-FeedbackButtons__negativeFeedbackButton").Last.ClickAsync();
        var form = teams.Page.GetByRole(AriaRole.Dialog);
        await form.GetByRole(AriaRole.Textbox).FillAsync("没有说是哪一年。");
        await teams.KeepAsync("teams-feedback");
        await form.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();

        var feedback = Assert.Single(await FeedbackAsync());
        Assert.False(feedback.IsLike);
        Assert.Equal("没有说是哪一年。", feedback.Comment);
        Assert.Equal(Question, feedback.Question);
        Assert.Contains("1000", feedback.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_mentions_the_bot_gets_one_answer()
    {
        await using var teams = await StartAsync("msteams");

        await teams.MentionInGroupAsync("一季度集中开工了多少个重大项目？");

        await teams.Citation.WaitForAsync();
        await teams.KeepAsync("teams-group");
        Assert.Equal(1, await teams.Page.Locator(".fai-Citation").CountAsync());
    }

    [Fact]
    public async Task A_writer_finds_a_passage_and_sends_it_as_a_quotation()
    {
        await using var teams = await StartAsync("msteams");

        await teams.SearchPassagesAsync("重离子 肿瘤患者");
        await teams.Page.GetByText("1000多例").First.ClickAsync();
        await teams.Page.GetByRole(AriaRole.Textbox).First.GetByText("1000多例").WaitForAsync();
        await teams.SendAsync();

        await teams.Page.GetByRole(AriaRole.Link, new() { Name = "打开原文" }).First.WaitForAsync();
        await teams.KeepAsync("teams-quotation");
    }

    [Fact]
    public async Task A_reader_goes_on_with_a_question_that_the_bot_suggests()
    {
        await using var teams = await StartAsync("msteams");

        await teams.SayAsync("今年一季度集中开工了多少个重大项目？");
        await teams.Page.GetByText("可以接着问").WaitForAsync();
        await teams.KeepAsync("teams-suggestions");
        await teams.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("？$") }).First.ClickAsync();

        await teams.Page.GetByRole(AriaRole.Button, new() { Name = "[1] 看这一段" }).ClickAsync();
        await teams.Page.GetByRole(AriaRole.Link, new() { Name = "打开原文" }).WaitForAsync();
        await teams.KeepAsync("teams-suggestion-answered");
    }

    [Fact]
    public async Task A_reader_in_the_Emulator_finds_the_sentence_below_the_answer()
    {
        await using var emulator = await StartAsync("emulator");

        await emulator.SayAsync(Question);
        var quote = emulator.Page.Locator("blockquote").Last;
        await quote.GetByText("「").WaitForAsync();
        await emulator.KeepAsync("emulator");
        var page = await emulator.Page.Context.RunAndWaitForPageAsync(() => quote.GetByRole(AriaRole.Link).ClickAsync());

        Assert.Contains("1000", await page.Locator("mark").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_in_the_Emulator_leads_to_what_comes_nearest()
    {
        await using var emulator = await StartAsync("emulator");

        await emulator.SayAsync("科文旅集团的总经理是谁？");
        await emulator.Page.GetByText("文中没有").First.WaitForAsync();
        await emulator.KeepAsync("emulator-refusal");
        var nearest = emulator.Page.Locator("blockquote").Last.GetByRole(AriaRole.Link);
        var page = await emulator.Page.Context.RunAndWaitForPageAsync(() => nearest.ClickAsync());

        Assert.Contains("兰州新区", await page.Locator("#passage").TextContentAsync(), StringComparison.Ordinal);
    }

    private Task<Playground> StartAsync(string channel) =>
        Playground.StartAsync(browser, channel, TestContext.Current.CancellationToken);

    private async Task<IReadOnlyList<FeedbackEntry>> FeedbackAsync()
    {
        var store = new FeedbackStore(Path.Combine(browser.Bot.Folder, "feedback.db"));
        for (var attempt = 0; attempt < 50; attempt++)
        {
            if (await store.ListAsync(TestContext.Current.CancellationToken) is { Count: > 0 } entries)
            {
                return entries;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        return [];
    }
}

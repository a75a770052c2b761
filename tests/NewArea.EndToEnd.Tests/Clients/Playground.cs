using System.Diagnostics;
using Microsoft.Playwright;
using NewArea.EndToEnd.Tests.Readme;
using Xunit;

namespace NewArea.EndToEnd.Tests.Clients;

/// <summary>
/// Microsoft 365 Agents Playground, Microsoft's own client for bots on a developer's machine: run from its npm package,
/// driven as a person would. https://www.npmjs.com/package/@microsoft/m365agentsplayground
/// </summary>
internal sealed class Playground : IAsyncDisposable
{
    private readonly Process _process;

    private Playground(Process process, IPage page)
    {
        _process = process;
        Page = page;
    }

    public IPage Page { get; }

    public ILocator Citation => Page.Locator(".fai-Citation").Last;

    private ILocator Composer => Page.GetByRole(AriaRole.Textbox).First;

    /// <param name="browser">The bot and a browser.</param>
    /// <param name="channel"><c>msteams</c> or <c>emulator</c>.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public static async Task<Playground> StartAsync(Browser browser, string channel, CancellationToken cancellationToken)
    {
        Browser.SkipWhereMissing();
        var folder = RepositoryFiles.PathOf("tests/NewArea.EndToEnd.Tests/Clients");
        var program = Path.Combine(folder, "node_modules/@microsoft/m365agentsplayground/cli.js");
        Assert.SkipUnless(File.Exists(program), "Needs the Playground: npm ci --prefix tests/NewArea.EndToEnd.Tests/Clients");
        var port = RunningBot.FreePort();
        var start = new ProcessStartInfo("node", [
            "--require", Path.Combine(folder, "loopback.cjs"), program, "start",
            "-e", browser.Bot.Address + "/api/messages", "-c", channel, "-p", $"{port}", "--disable-telemetry"])
        {
            WorkingDirectory = browser.Bot.Folder,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var address = $"http://127.0.0.1:{port}";
        await RunningBot.WaitUntilUpAsync(address, cancellationToken);
        var playground = new Playground(process, await browser.OpenAddressAsync(address, "zh-CN", ColorScheme.Light, 1280));
        await playground.Page.GetByText("您好！").First.WaitForAsync();
        return playground;
    }

    public async Task SayAsync(string text)
    {
        await Composer.FillAsync(text);
        await SendAsync();
    }

    /// <summary>Goes to the group chat and speaks to the bot there.</summary>
    public async Task MentionInGroupAsync(string text)
    {
        await Page.GetByRole(AriaRole.Treeitem, new() { Name = "Group Chat" }).ClickAsync();
        await Composer.ClickAsync();
        await Page.Keyboard.TypeAsync("@Te");
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "Test Bot" }).First.ClickAsync();
        await Page.Keyboard.TypeAsync(" " + text);
        await SendAsync();
    }

    /// <summary>Opens the message extension and types into it.</summary>
    public async Task SearchPassagesAsync(string words)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "Search Command" }).ClickAsync();
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Enter a search term" }).FillAsync(words);
    }

    public Task SendAsync() => Page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();

    public Task KeepAsync(string name) => Browser.KeepAsync(Page, "playground-" + name);

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}

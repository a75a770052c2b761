using Microsoft.Playwright;
using NewArea.EndToEnd.Tests.Readme;
using Xunit;

namespace NewArea.EndToEnd.Tests.Clients;

/// <summary>The built service, and Debian's Chromium to look at it. Skips where there is no Chromium.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _chromium;
    private RunningBot? _bot;

    internal RunningBot Bot => _bot!;

    private static string ScreenshotFolder { get; } =
        Directory.CreateDirectory(RepositoryFiles.PathOf("artifacts/screenshots")).FullName;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            return;
        }

        _bot = await RunningBot.StartAsync(TestContext.Current.CancellationToken);
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public static void SkipWhereMissing() => Assert.SkipUnless(File.Exists(Chromium), "Needs Chromium: apt-get install chromium");

    /// <summary>A page of the service, as a reader with these preferences sees it.</summary>
    public Task<IPage> OpenAsync(string path, string locale = "zh-CN", ColorScheme colors = ColorScheme.Light, int width = 430)
    {
        SkipWhereMissing();
        return OpenAddressAsync(Bot.Address + path, locale, colors, width);
    }

    public async Task<IPage> OpenAddressAsync(string address, string locale, ColorScheme colors, int width)
    {
        var context = await _chromium!.NewContextAsync(new()
        {
            Locale = locale,
            ColorScheme = colors,
            ViewportSize = new() { Width = width, Height = 800 },
            // For axe alone; that the policy holds is tested over HTTP.
            BypassCSP = true,
        });
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>Kept as test output under <c>artifacts/screenshots</c>, for a person to look at.</summary>
    public static Task KeepAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(ScreenshotFolder, name + ".png") });

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_bot is not null)
        {
            await _bot.DisposeAsync();
        }
    }
}

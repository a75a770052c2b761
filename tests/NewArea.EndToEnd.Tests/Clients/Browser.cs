using System.Diagnostics;
using Microsoft.Playwright;
using Xunit;

namespace NewArea.EndToEnd.Tests.Clients;

/// <summary>The built service as a process of its own, and Debian's Chromium to look at it. Skips where there is no Chromium.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly string _folder = Directory.CreateTempSubdirectory("newarea-browser-").FullName;
    private Process? _service;
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public string Url { get; private set; } = "";

    public static string ScreenshotFolder { get; } =
        Directory.CreateDirectory(RepositoryFiles.PathOf("artifacts/screenshots")).FullName;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            return;
        }

        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NewArea.Bot.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            Environment = { ["NewArea__Memory"] = Path.Combine(_folder, "memory.db") },
        };
        _service = Process.Start(start)!;
        while (Url.Length == 0)
        {
            var line = await _service.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The service ended.");
            Url = line.Split("Now listening on: ") is [_, var url] ? url.Trim() : "";
        }

        _ = _service.StandardOutput.ReadToEndAsync();
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
        using var http = new HttpClient();
        while (!(await http.GetAsync(new Uri(Url + "/health/ready"))).IsSuccessStatusCode)
        {
            await Task.Delay(100);
        }
    }

    public async Task<IPage> OpenAsync(string path, string locale = "zh-CN", ColorScheme colors = ColorScheme.Light, int width = 430)
    {
        Assert.SkipUnless(_chromium is not null, "Needs Chromium: apt-get install chromium");
        var context = await _chromium.NewContextAsync(new()
        {
            Locale = locale,
            ColorScheme = colors,
            ViewportSize = new() { Width = width, Height = 800 },
            // For axe alone; that the policy holds is tested over HTTP.
            BypassCSP = true,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Url + path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _playwright?.Dispose();
        _service?.Kill();
        _service?.Dispose();
    }
}

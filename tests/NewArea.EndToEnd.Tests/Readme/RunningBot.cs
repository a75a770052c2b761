using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace NewArea.EndToEnd.Tests.Readme;

/// <summary>The built bot as a process of its own, on a free port, with a memory of its own.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<string> _log = new();
    private readonly Process _process;
    private readonly bool _ownsFolder;

    private RunningBot(string address, string? folder, IReadOnlyDictionary<string, string>? settings, string? program)
    {
        Address = address;
        _ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("newarea-").FullName;
        var start = new ProcessStartInfo(program ?? Path.Combine(AppContext.BaseDirectory, "NewArea.Bot"), ["--urls", address])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NewArea__Memory"] = Path.Combine(Folder, "memory.db");
        start.Environment["NewArea__PublicUrl"] = address;
        start.Environment.Remove("NewArea__Seeds");
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Address { get; }

    /// <summary>Where it keeps its files; another may take them over.</summary>
    public string Folder { get; }

    /// <summary>All it has written to its console.</summary>
    public string Log => string.Join('\n', _log);

    /// <summary>What it has computed so far, on all cores together.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <param name="folder">Its files from an earlier run, which stay; without, it gets a folder that goes with it.</param>
    /// <param name="settings">Environment variables.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <param name="program">The executable; without, the one that was built with the tests.</param>
    public static async Task<RunningBot> StartAsync(
        string? folder, IReadOnlyDictionary<string, string>? settings, CancellationToken cancellationToken, string? program = null)
    {
        var bot = Launch(folder, settings, program);
        await WaitUntilUpAsync(bot.Address + "/health/ready", cancellationToken);
        return bot;
    }

    public static Task<RunningBot> StartAsync(CancellationToken cancellationToken) => StartAsync(null, null, cancellationToken);

    /// <summary>Starts it without waiting, for settings with which it cannot run.</summary>
    public static RunningBot Launch(string? folder, IReadOnlyDictionary<string, string>? settings, string? program = null) =>
        new($"http://127.0.0.1:{FreePort()}", folder, settings, program);

    /// <summary>Waits for its end.</summary>
    public async Task<int> ExitCodeAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken).WaitAsync(Patience, cancellationToken);
        return _process.ExitCode;
    }

    /// <summary>Ends it without a word (SIGKILL).</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to end, as Ctrl-C and containers do (SIGTERM).</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
        if (_ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    internal static async Task WaitUntilUpAsync(string address, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        while (!await IsUpAsync(http, address, patience.Token))
        {
            await Task.Delay(100, patience.Token);
        }
    }

    private static async Task<bool> IsUpAsync(HttpClient http, string address, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(new Uri(address), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}

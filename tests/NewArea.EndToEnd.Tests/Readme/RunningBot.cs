using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace NewArea.EndToEnd.Tests.Readme;

/// <summary>The built bot as a process of its own, on a free port, with a memory of its own.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("newarea-").FullName;
    private readonly Process _process;

    private RunningBot(string address)
    {
        Address = address;
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "NewArea.Bot"), ["--urls", address])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        };
        start.Environment["NewArea__Memory"] = Path.Combine(_folder, "memory.db");
        start.Environment.Remove("NewArea__Seeds");
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
    }

    public string Address { get; }

    public static async Task<RunningBot> StartAsync(CancellationToken cancellationToken)
    {
        var bot = new RunningBot($"http://127.0.0.1:{FreePort()}");
        using var http = new HttpClient();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        while (!await IsReadyAsync(http, bot.Address, patience.Token))
        {
            await Task.Delay(100, patience.Token);
        }

        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, string address, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(new Uri(address + "/health/ready"), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

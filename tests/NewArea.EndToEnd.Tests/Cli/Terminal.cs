using System.Diagnostics;
using System.Text;

namespace NewArea.EndToEnd.Tests.Cli;

/// <summary>What a program run left behind.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> Lines { get; } = Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the built <c>newarea</c> as a process, with a memory file and a working folder of its own.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Where the project itself builds it: the copy beside these tests lacks what the web framework brings along.</summary>
    private static readonly string Program = RepositoryFiles.PathOf(
        Path.Combine("src", "NewArea.Cli", "bin", AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug", "net10.0", "newarea"));

    public string Folder { get; } = Directory.CreateTempSubdirectory("newarea-").FullName;

    public string MemoryFile => Path.Combine(Folder, "memory.db");

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public Task<Run> RunAsync(params string[] args) => RunAsync(args, "");

    public async Task<Run> RunAsync(string[] args, string input, params (string Name, string Value)[] environment)
    {
        using var process = Start(args, environment);
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(patience.Token);
        return new Run(process.ExitCode, await output, await errors);
    }

    public Process Start(string[] args, params (string Name, string Value)[] environment)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        // A shell's background jobs ignore Ctrl+C, and so would what they start.
        var start = new ProcessStartInfo(OperatingSystem.IsLinux() ? "env" : Program, OperatingSystem.IsLinux() ? ["--default-signal=INT", Program, .. args] : args)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        start.Environment["NewArea__Memory"] = MemoryFile;
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment.Remove("NewArea__Seeds");
        start.Environment.Remove("NewArea__Chat__Endpoint");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

using System.CommandLine;
using Microsoft.Extensions.Configuration;
using NewArea.Cli.Terminal;

namespace NewArea.Cli.Hosting;

/// <summary>What a command is made with: the words, the screen, and the engine when it needs one.</summary>
internal sealed class CommandRun(SharedOptions options, Wording wording)
{
    public Wording Wording => wording;

    public Screen Output { get; } = Screen.Standard();

    public Screen Errors { get; } = Screen.Error();

    /// <summary>Opens the engine with the seeds in its memory.</summary>
    public async Task<Engine> OpenAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var engine = Engine.Open(options.Configure(parsed), wording);
        try
        {
            await engine.ImportSeedsAsync(Errors, cancellationToken);
            return engine;
        }
        catch
        {
            await engine.DisposeAsync();
            throw;
        }
    }

    public IConfiguration Configure(ParseResult parsed) => options.Configure(parsed);

    /// <summary>Opens the engine as its memory stands.</summary>
    public Engine OpenWithoutSeeds(ParseResult parsed) => Engine.Open(options.Configure(parsed), wording);
}

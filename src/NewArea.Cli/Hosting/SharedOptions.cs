using System.CommandLine;
using Microsoft.Extensions.Configuration;
using NewArea.Cli.Terminal;

namespace NewArea.Cli.Hosting;

/// <summary>The options that every command takes. They win over the environment, and that over <c>appsettings.json</c>.</summary>
internal sealed class SharedOptions(Wording wording)
{
    private readonly Option<string?> _memory = new("--memory")
    {
        Description = wording.MemoryOption,
        HelpName = "FILE",
        Recursive = true,
    };

    private readonly Option<string?> _seeds = new("--seeds")
    {
        Description = wording.SeedsOption,
        HelpName = "PATH",
        Recursive = true,
    };

    private readonly Option<string?> _language = new Option<string?>(MessageLanguage.OptionName)
    {
        Description = wording.LanguageOption,
        HelpName = "zh|en",
        Recursive = true,
    }.AcceptOnlyFromAmong("zh", "en");

    public void AddTo(RootCommand root)
    {
        root.Options.Add(_memory);
        root.Options.Add(_seeds);
        root.Options.Add(_language);
    }

    public IConfiguration Configure(ParseResult parsed)
    {
        var given = new Dictionary<string, string?>();
        if (parsed.GetValue(_memory) is { } memory)
        {
            given["NewArea:Memory"] = memory;
        }

        if (parsed.GetValue(_seeds) is { } seeds)
        {
            given["NewArea:Seeds"] = seeds;
        }

        return new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(given)
            .Build();
    }
}

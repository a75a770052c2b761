using System.CommandLine;
using System.CommandLine.Parsing;
using NewArea.Cli.Hosting;
using NewArea.Cli.Terminal;

namespace NewArea.Cli.TeamsPackage;

/// <summary><c>newarea teams-package</c>: writes the app package for Teams.</summary>
internal static class TeamsPackageCommand
{
    private const string DefaultFile = "newarea-teams.zip";

    public static Command Create(CommandRun run)
    {
        var wording = run.Wording;
        var appId = new Option<Guid>("--app-id")
        {
            Description = wording.AppIdOption,
            HelpName = "GUID",
            Required = true,
            CustomParser = result => AppIdIn(result, wording),
        };
        var host = new Option<string>("--host")
        {
            Description = wording.HostOption,
            HelpName = "HOST",
            Required = true,
            CustomParser = result => HostIn(result, wording),
        };
        var file = new Option<string>("--out")
        {
            Description = wording.OutOption,
            HelpName = "FILE",
            DefaultValueFactory = _ => DefaultFile,
        };
        var command = new Command("teams-package", wording.TeamsPackageCommand) { appId, host, file };
        command.SetAction(parsed => Write(run, parsed.GetValue(file)!, parsed.GetValue(appId), parsed.GetValue(host)!));
        return command;
    }

    private static int Write(CommandRun run, string file, Guid appId, string host)
    {
        try
        {
            using var package = new MemoryStream();
            AppPackage.Write(package, appId, host);
            File.WriteAllBytes(file, package.ToArray());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailure(ExitCode.BadInput, run.Wording.Format(run.Wording.PackageNotWritten, file, failure.Message));
        }

        run.Output.WriteLine(run.Wording.Format(run.Wording.PackageWritten, file));
        return ExitCode.Done;
    }

    private static Guid AppIdIn(ArgumentResult result, Wording wording)
    {
        var given = result.Tokens is [{ Value: var value }] ? value : "";
        if (Guid.TryParse(given, out var appId) && appId != Guid.Empty)
        {
            return appId;
        }

        result.AddError(wording.Format(wording.AppIdIsNoGuid, given));
        return Guid.Empty;
    }

    /// <summary>A public host name, or the address of which it is a part; Teams reaches nothing else.</summary>
    private static string HostIn(ArgumentResult result, Wording wording)
    {
        var given = result.Tokens is [{ Value: var value }] ? value.Trim() : "";
        var name = Uri.TryCreate(given, UriKind.Absolute, out var address) && address is { Scheme: "https", IsDefaultPort: true, PathAndQuery: "/" }
            ? address.IdnHost
            : given;
        if (Uri.CheckHostName(name) == UriHostNameType.Dns && name.Contains('.', StringComparison.Ordinal)
            && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-'))
        {
            return name.ToLowerInvariant();
        }

        result.AddError(wording.Format(wording.HostIsNoName, given));
        return "";
    }
}

using System.CommandLine;
using NewArea.Cli.Hosting;
using NewArea.Cli.Terminal;

namespace NewArea.Cli.Diagnosis;

/// <summary><c>newarea doctor</c>: what is configured, and whether it works.</summary>
internal static class DoctorCommand
{
    public static Command Create(CommandRun run)
    {
        var command = new Command("doctor", run.Wording.DoctorCommand);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = run.OpenWithoutSeeds(parsed);
            var healthy = true;
            await foreach (var finding in Examination.RunAsync(engine, run.Wording, cancellationToken))
            {
                healthy &= finding.IsGood;
                run.Output.WriteLine(
                    (finding.IsGood ? "✓ " : "✗ ", finding.IsGood ? Styles.Good : Styles.Bad),
                    (finding.Subject + "  ", Styles.Heading),
                    (finding.Text, Spectre.Console.Style.Plain));
            }

            return healthy ? ExitCode.Done : ExitCode.Broken;
        });
        return command;
    }
}

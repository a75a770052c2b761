using System.CommandLine;
using NewArea.Cli.Hosting;
using NewArea.Cli.Terminal;

namespace NewArea.Cli.Documents;

/// <summary><c>newarea delete</c>: takes documents out of the memory.</summary>
internal static class DeleteCommand
{
    public static Command Create(CommandRun run)
    {
        var ids = new Argument<string[]>("id") { Description = run.Wording.IdArgument, Arity = ArgumentArity.OneOrMore };
        var command = new Command("delete", run.Wording.DeleteCommand) { ids };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = run.OpenWithoutSeeds(parsed);
            var exitCode = ExitCode.Done;
            foreach (var id in parsed.GetValue(ids)!)
            {
                if (await engine.Memory.DeleteAsync(id, cancellationToken))
                {
                    run.Output.WriteLine(run.Wording.Format(run.Wording.Deleted, id));
                }
                else
                {
                    run.Errors.WriteLine((run.Wording.Format(run.Wording.NoSuchDocument, id), Styles.Bad));
                    exitCode = ExitCode.Nothing;
                }
            }

            return exitCode;
        });
        return command;
    }
}

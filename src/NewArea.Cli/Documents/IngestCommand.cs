using System.CommandLine;
using NewArea.Cli.Hosting;
using NewArea.Cli.Terminal;

namespace NewArea.Cli.Documents;

/// <summary><c>newarea ingest</c>: brings files and folders into the memory.</summary>
internal static class IngestCommand
{
    public static Command Create(CommandRun run)
    {
        var paths = new Argument<string[]>("path") { Description = run.Wording.PathArgument, Arity = ArgumentArity.OneOrMore };
        var command = new Command("ingest", run.Wording.IngestCommand) { paths };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await run.OpenAsync(parsed, cancellationToken);
            var ingestion = new Ingestion(engine.Memory, run.Wording);
            var given = parsed.GetValue(paths)!;
            await run.Errors.ProgressAsync(
                run.Wording.Importing, given.Sum(Ingestion.CountFiles), step => ingestion.ImportAsync(given, step, cancellationToken));
            foreach (var line in ingestion.Imported)
            {
                run.Output.WriteLine(line);
            }

            foreach (var line in ingestion.Failed)
            {
                run.Errors.WriteLine((line, Styles.Bad));
            }

            run.Output.WriteLine(run.Wording.Format(run.Wording.ImportSummary, ingestion.Imported.Count, ingestion.Failed.Count));
            return ingestion.Failed.Count == 0 ? ExitCode.Done : ExitCode.BadInput;
        });
        return command;
    }
}

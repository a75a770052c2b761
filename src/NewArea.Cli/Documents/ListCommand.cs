using System.CommandLine;
using NewArea.Cli.Hosting;
using NewArea.Cli.Terminal;

namespace NewArea.Cli.Documents;

/// <summary><c>newarea list</c>: the documents of the memory.</summary>
internal static class ListCommand
{
    public static Command Create(CommandRun run)
    {
        var json = new Option<bool>("--json") { Description = run.Wording.JsonOption };
        var command = new Command("list", run.Wording.ListCommand) { json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await run.OpenAsync(parsed, cancellationToken);
            var documents = await engine.Memory.ListAsync(cancellationToken);
            foreach (var info in documents)
            {
                var passages = await engine.Memory.PassagesOfAsync(info.Id, cancellationToken);
                var document = new DocumentJson(info.Id, info.Title, info.Language, passages.Count, info.Url);
                if (parsed.GetValue(json))
                {
                    Console.Out.WriteLine(JsonLines.Format(document));
                }
                else
                {
                    Write(document, run);
                }
            }

            return documents.Count > 0 ? ExitCode.Done : ExitCode.Nothing;
        });
        return command;
    }

    private static void Write(DocumentJson document, CommandRun run) => run.Output.WriteLine(
        (document.Id, Styles.Heading),
        ($"  {document.Title}  ", Spectre.Console.Style.Plain),
        ($"({document.Language}, {run.Wording.Format(run.Wording.PassageCount, document.Passages)})", Styles.Quiet));
}

using System.CommandLine;
using System.Text.Json;
using NewArea.Cli.Hosting;

namespace NewArea.Cli.Evaluation;

/// <summary><c>newarea eval</c>: how good the bot is on a set of questions, with figures that anyone can repeat.</summary>
internal static class EvalCommand
{
    public static Command Create(CommandRun run)
    {
        var set = new Option<string>("--set") { Description = run.Wording.SetOption, HelpName = "PATH", Required = true };
        var foreign = new Option<string?>("--foreign") { Description = run.Wording.ForeignOption, HelpName = "PATH" };
        var kinds = new Option<bool>("--kinds") { Description = run.Wording.KindsOption };
        var searchOnly = new Option<bool>("--search-only") { Description = run.Wording.SearchOnlyOption };
        var json = new Option<bool>("--json") { Description = run.Wording.JsonOption };
        var command = new Command("eval", run.Wording.EvalCommand) { set, foreign, kinds, searchOnly, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var questions = Read(parsed.GetValue(set)!);
            var others = parsed.GetValue(foreign) is { } path ? Read(path) : null;
            var evaluation = new SetEvaluation(run.Configure(parsed), parsed.GetValue(searchOnly));
            IReadOnlyList<Outcome> outcomes = [];
            await run.Errors.ProgressAsync(
                questions.Name,
                questions.Questions.Count + (others?.Questions.Count ?? 0),
                async asked => outcomes = await evaluation.RunAsync(questions, others, asked, cancellationToken));
            var report = Report.Of(questions.Name, outcomes);
            Write(parsed.GetValue(kinds) ? report.WithGroups(outcomes) : report, parsed.GetValue(json), run);
            return ExitCode.Done;
        });
        return command;
    }

    private static QuestionSet Read(string path)
    {
        try
        {
            return QuestionSet.Read(path);
        }
        catch (Exception unusable) when (unusable is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.BadInput, unusable.Message);
        }
    }

    private static void Write(Report report, bool json, CommandRun run)
    {
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(report, ReportJson.Default.Report));
            return;
        }

        foreach (var line in ReportTable.Lines(report))
        {
            run.Output.WriteLine(line);
        }
    }
}

using System.CommandLine;
using System.Globalization;
using NewArea.Cli.Hosting;
using NewArea.Cli.Terminal;
using NewArea.Memory.Feedback;
using NewArea.Memory.Stores.Sqlite;

namespace NewArea.Cli.Feedback;

/// <summary><c>newarea feedback</c>: what readers thought of the answers, to read, to work on, and to measure by.</summary>
internal static class FeedbackCommand
{
    public static Command Create(CommandRun run)
    {
        var csv = new Option<bool>("--csv") { Description = run.Wording.CsvOption };
        var jsonl = new Option<bool>("--jsonl") { Description = run.Wording.JsonlOption };
        var evalSet = new Option<string?>("--as-eval-set") { Description = run.Wording.EvalSetOption, HelpName = "PATH" };
        var command = new Command("feedback", run.Wording.FeedbackCommand) { csv, jsonl, evalSet };
        command.Validators.Add(parsed =>
        {
            if (new Option[] { csv, jsonl, evalSet }.Count(option => parsed.GetResult(option) is not null) > 1)
            {
                parsed.AddError(run.Wording.OneFormat);
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = run.OpenWithoutSeeds(parsed);
            var store = FeedbackStore.Beside(engine.Options.Memory);
            var entries = File.Exists(store.File) ? await store.ListAsync(cancellationToken) : [];
            if (entries.Count == 0)
            {
                run.Errors.WriteLine(run.Wording.Format(run.Wording.NoFeedback, Path.GetFullPath(store.File)));
                return ExitCode.Nothing;
            }

            if (parsed.GetValue(evalSet) is { } path)
            {
                var written = await new FeedbackSet(engine.Memory).WriteAsync(entries, path, cancellationToken);
                run.Output.WriteLine(run.Wording.Format(run.Wording.EvalSetWritten, written, path));
            }
            else
            {
                Write(entries, parsed.GetValue(csv), parsed.GetValue(jsonl), run);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IReadOnlyList<FeedbackEntry> entries, bool csv, bool jsonl, CommandRun run)
    {
        if (csv)
        {
            FeedbackCsv.Write(entries, Console.Out);
        }
        else if (jsonl)
        {
            foreach (var entry in entries)
            {
                Console.Out.WriteLine(JsonLines.Format(FeedbackJson.Of(entry)));
            }
        }
        else
        {
            WriteTable(entries, run);
        }
    }

    private static void WriteTable(IReadOnlyList<FeedbackEntry> entries, CommandRun run)
    {
        var wording = run.Wording;
        run.Output.WriteTable(
            [wording.FeedbackTime, wording.FeedbackVote, wording.FeedbackQuestion, wording.FeedbackAnswer, wording.FeedbackComment],
            entries.Select(entry => (string[])
            [
                entry.At.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                entry.IsLike ? "👍" : "👎",
                entry.Question,
                entry.Answer ?? wording.FeedbackRefused,
                entry.Comment ?? "",
            ]));
        var likes = entries.Count(entry => entry.IsLike);
        run.Output.WriteLine(wording.Format(wording.FeedbackCount, likes, entries.Count - likes));
    }
}

using System.CommandLine;
using NewArea.Cli.Hosting;
using NewArea.Cli.Terminal;
using NewArea.Memory;
using NewArea.Memory.Ranking;

namespace NewArea.Cli.Documents;

/// <summary><c>newarea search</c>: the passages themselves, without an answer.</summary>
internal static class SearchCommand
{
    private const int DefaultLimit = 5;

    public static Command Create(CommandRun run)
    {
        var words = new Argument<string[]>("words") { Description = run.Wording.WordsArgument, Arity = ArgumentArity.OneOrMore };
        var limit = new Option<int>("--limit")
        {
            Description = run.Wording.LimitOption,
            HelpName = "N",
            DefaultValueFactory = _ => DefaultLimit,
        };
        limit.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number < 1)
            {
                result.AddError(run.Wording.LimitTooSmall);
            }
        });
        var json = new Option<bool>("--json") { Description = run.Wording.JsonOption };
        var command = new Command("search", run.Wording.SearchCommand) { words, limit, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await run.OpenAsync(parsed, cancellationToken);
            var query = new SearchQuery(string.Join(' ', parsed.GetValue(words)!)) { Limit = parsed.GetValue(limit) };
            var found = await engine.Memory.SearchAsync(query, cancellationToken);
            foreach (var ranked in found)
            {
                Write(ranked, parsed.GetValue(json), run);
            }

            if (found.Count == 0)
            {
                run.Errors.WriteLine(run.Wording.NothingFound);
            }

            return found.Count > 0 ? ExitCode.Done : ExitCode.Nothing;
        });
        return command;
    }

    private static void Write(RankedPassage ranked, bool json, CommandRun run)
    {
        if (json)
        {
            Console.Out.WriteLine(JsonLines.Format(PassageJson.Of(ranked)));
            return;
        }

        run.Output.WriteLine(
            ($"{ranked.Relevance:0.00}", Styles.Marker),
            ($"  {run.Wording.PlaceOf(ranked.Passage)}", Styles.Heading));
        run.Output.WriteIndented(ranked.Passage.Text);
    }
}

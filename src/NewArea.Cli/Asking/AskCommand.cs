using System.CommandLine;
using System.Text.RegularExpressions;
using NewArea.Answering;
using NewArea.Answering.Questions;
using NewArea.Cli.Hosting;

namespace NewArea.Cli.Asking;

/// <summary><c>newarea ask</c>: one question, a file of them, or a conversation.</summary>
internal static partial class AskCommand
{
    public static Command Create(CommandRun run)
    {
        var words = new Argument<string[]>("question")
        {
            Description = run.Wording.QuestionArgument,
            Arity = ArgumentArity.ZeroOrMore,
        };
        words.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => MistypedOption().IsMatch(token.Value)) is { } mistyped)
            {
                result.AddError(run.Wording.Format(run.Wording.UnknownOption, mistyped.Value));
            }
        });
        var file = new Option<string?>("--questions") { Description = run.Wording.QuestionsOption, HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = run.Wording.JsonOption };
        var command = new Command("ask", run.Wording.AskCommand) { words, file, json };
        command.Validators.Add(result =>
        {
            if (result.GetResult(words)?.Tokens.Count > 0 && result.GetResult(file) is not null)
            {
                result.AddError(run.Wording.QuestionOrFile);
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var lines = parsed.GetValue(file) is { } path ? QuestionFile.Open(path, run.Wording) : null;
            await using var engine = await run.OpenAsync(parsed, cancellationToken);
            IAnswerSink sink = parsed.GetValue(json) ? new JsonAnswers(Console.Out) : new ReadableAnswers(run.Output);
            return lines is not null ? await AnswerAllAsync(lines, engine.Answerer, sink, cancellationToken)
                : parsed.GetValue(words) is { Length: > 0 } given
                    ? await AnswerAsync(new Question(string.Join(' ', given)), engine.Answerer, sink, cancellationToken)
                : await new Conversation(engine.Answerer, sink, run).HoldAsync(cancellationToken);
        });
        return command;
    }

    private static async Task<int> AnswerAsync(
        Question question, Answerer answerer, IAnswerSink sink, CancellationToken cancellationToken) =>
        await sink.WriteAsync(null, question, answerer.StreamAsync(question, cancellationToken)) is GroundedAnswer
            ? ExitCode.Done
            : ExitCode.Nothing;

    /// <summary>Nobody asks <c>--jsno</c>; taken for a question, it would hide the slip.</summary>
    [GeneratedRegex("^--[A-Za-z][A-Za-z-]*$")]
    private static partial Regex MistypedOption();

    private static async Task<int> AnswerAllAsync(
        QuestionFile lines, Answerer answerer, IAnswerSink sink, CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Done;
        await foreach (var line in lines.ReadAsync(cancellationToken))
        {
            if (line.Question is { } question)
            {
                await sink.WriteAsync(line.Id, question, answerer.StreamAsync(question, cancellationToken));
            }
            else
            {
                await sink.WriteErrorAsync(line);
                exitCode = ExitCode.BadInput;
            }
        }

        return exitCode;
    }
}

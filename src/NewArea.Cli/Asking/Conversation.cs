using NewArea.Answering;
using NewArea.Answering.Questions;
using NewArea.Cli.Hosting;

namespace NewArea.Cli.Asking;

/// <summary>Question after question, each understood from those before it, until the input ends.</summary>
internal sealed class Conversation(Answerer answerer, IAnswerSink sink, CommandRun run)
{
    /// <summary>Follow-ups reach back further than this only in transcripts nobody would write.</summary>
    private const int MaxTurns = 10;

    private static readonly string[] Farewells = ["exit", "quit", "退出", "再见"];

    private readonly List<Turn> _turns = [];

    public async Task<int> HoldAsync(CancellationToken cancellationToken)
    {
        var prompts = !Console.IsInputRedirected;
        if (prompts)
        {
            run.Errors.WriteLine(run.Wording.ConversationOpening);
        }

        while (await AskAsync(prompts, cancellationToken) is { } text)
        {
            if (text.Trim().Length > 0)
            {
                await AnswerAsync(text, cancellationToken);
            }
        }

        return ExitCode.Done;
    }

    private async Task<string?> AskAsync(bool prompts, CancellationToken cancellationToken)
    {
        if (prompts)
        {
            run.Errors.Write(run.Wording.Prompt);
        }

        // A blocked read of the terminal cannot be cancelled; it is left behind when the process ends.
        var line = await Task.Run(Console.In.ReadLine, CancellationToken.None).WaitAsync(cancellationToken);
        return line is null || Farewells.Contains(line.Trim(), StringComparer.OrdinalIgnoreCase) ? null : line;
    }

    private async Task AnswerAsync(string text, CancellationToken cancellationToken)
    {
        var question = new Question(text) { History = [.. _turns] };
        var answer = await sink.WriteAsync(null, question, answerer.StreamAsync(question, cancellationToken));
        _turns.Add(new Turn(text, (answer as GroundedAnswer)?.Statements.PlainText()));
        if (_turns.Count > MaxTurns)
        {
            _turns.RemoveAt(0);
        }
    }
}

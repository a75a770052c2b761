using System.Runtime.CompilerServices;
using System.Text;
using NewArea.Cli.Terminal;

namespace NewArea.Cli.Asking;

/// <summary>A JSON Lines file of questions; <c>-</c> is standard input. Blank lines are passed over.</summary>
internal sealed class QuestionFile : IAsyncDisposable
{
    private readonly StreamReader _reader;
    private readonly Wording _wording;

    private QuestionFile(Stream stream, Wording wording)
    {
        _reader = new StreamReader(stream, Encoding.UTF8);
        _wording = wording;
    }

    public static QuestionFile Open(string path, Wording wording)
    {
        try
        {
            return new QuestionFile(path == "-" ? Console.OpenStandardInput() : File.OpenRead(path), wording);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.BadInput, wording.Format(wording.FileDoesNotOpen, path, failure.Message));
        }
    }

    public async IAsyncEnumerable<QuestionLine> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 1; await _reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return QuestionLine.Parse(number, line, _wording);
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        _reader.Dispose();
        return ValueTask.CompletedTask;
    }
}

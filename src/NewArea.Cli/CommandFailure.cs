namespace NewArea.Cli;

/// <summary>Ends a command with words for the reader and a code for the script.</summary>
internal sealed class CommandFailure(int exitCode, string message) : Exception(message)
{
    public int ExitCode => exitCode;
}

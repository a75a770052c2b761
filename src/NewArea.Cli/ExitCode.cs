namespace NewArea.Cli;

/// <summary>What a script learns from <c>$?</c>; <c>newarea --help</c> and the README list them.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The machinery worked and there is no answer: an honest refusal, nothing found, no such document.</summary>
    public const int Nothing = 1;

    /// <summary>The command line, a file or a line of it was not usable; everything usable was done.</summary>
    public const int BadInput = 2;

    /// <summary>The memory does not open, a model is unreachable, the disk is full.</summary>
    public const int Broken = 3;

    /// <summary>Ctrl-C, as shells count it.</summary>
    public const int Cancelled = 130;
}

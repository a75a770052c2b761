namespace NewArea.Cli.Diagnosis;

/// <summary>One thing that was examined.</summary>
/// <param name="IsGood">Whether it works.</param>
/// <param name="Subject">What it is.</param>
/// <param name="Text">How it is set, and what to do if it does not work.</param>
internal sealed record Finding(bool IsGood, string Subject, string Text);

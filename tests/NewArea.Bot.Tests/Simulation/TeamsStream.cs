namespace NewArea.Bot.Tests.Simulation;

/// <summary>One growing answer in a conversation with one reader.</summary>
internal sealed class TeamsStream(string answerTo)
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private string _text = "";
    private int _sequence = 1;

    public string AnswerTo => answerTo;

    public long Started { get; init; }

    public long LastSent { get; set; }

    public bool IsOver { get; set; }

    /// <summary>The rules that the next message of the stream breaks.</summary>
    public IEnumerable<string> Broken(string? kind, int? sequence, string text, TimeSpan gap)
    {
        if (gap < Pace)
        {
            yield return $"two requests of a stream within {gap.TotalMilliseconds:0} ms";
        }

        if (kind == "final" ? sequence is not null : kind != "streaming" || sequence != ++_sequence)
        {
            yield return $"{kind} with sequence {sequence} after {_sequence}";
        }

        if (kind == "streaming" && !text.StartsWith(_text, StringComparison.Ordinal))
        {
            yield return "an update that does not begin with the former text";
        }

        _text = text;
    }
}

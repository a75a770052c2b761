using System.Text.RegularExpressions;

namespace NewArea.Answering.Generative;

/// <summary>A sentence a model wrote and the passage numbers behind it.</summary>
internal sealed record WrittenStatement(string Text, IReadOnlyList<int> Citations);

/// <summary>Cuts a model's growing text into statements, each as soon as it and its markers are complete.</summary>
internal sealed partial class StatementStream
{
    private string _pending = "";

    /// <summary>What has been written but makes no statement yet.</summary>
    public int Pending => _pending.Length;

    public IEnumerable<WrittenStatement> Add(string text)
    {
        _pending += text;
        while (EndOfFirst(_pending) is { } end)
        {
            var statement = Read(_pending[..end]);
            _pending = _pending[end..];
            if (statement is not null)
            {
                yield return statement;
            }
        }
    }

    /// <summary>The rest, when the model ended without a last full stop.</summary>
    public WrittenStatement? Finish()
    {
        var rest = Read(_pending);
        _pending = "";
        return rest;
    }

    /// <summary>Where the first statement ends; null while more of it, or of its markers, may come.</summary>
    private static int? EndOfFirst(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsEnd(text, i))
            {
                continue;
            }

            var close = i + 1;
            while (close < text.Length && "。！？!?…”’」』）)\"".Contains(text[close], StringComparison.Ordinal))
            {
                close++;
            }

            var end = CitationMarkers.EndOfMarkers(text, close);
            var next = end;
            while (next < text.Length && text[next] == ' ')
            {
                next++;
            }

            // The next character must be here, and begin no marker that is still on its way.
            return next >= text.Length ? null : "[［【〔".Contains(text[next], StringComparison.Ordinal) && text.IndexOfAny(Closing, next) < 0 ? null : end;
        }

        return null;
    }

    private static readonly char[] Closing = [']', '］', '】', '〕'];

    private static bool IsEnd(string text, int i) => text[i] switch
    {
        '。' or '！' or '？' or '!' or '?' or '\n' => true,
        '.' => i + 1 < text.Length && (char.IsWhiteSpace(text[i + 1]) || text[i + 1] is '[' or '【') && !Abbreviation.IsMatch(text[..i]),
        _ => false,
    };

    private static WrittenStatement? Read(string written)
    {
        var text = Decoration.Replace(CitationMarkers.Strip(written).Trim(), "").Replace("**", "", StringComparison.Ordinal).Trim();
        text = SpaceBeforeEnd.Replace(text, "");
        return text.Any(char.IsLetterOrDigit) && !text.StartsWith('#') ? new WrittenStatement(text, CitationMarkers.In(written)) : null;
    }

    [GeneratedRegex(@"(?:^\s*\d{1,2}|\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|No|Co|Ltd|Inc|St|vs|etc|approx|Prof|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))$")]
    private static partial Regex Abbreviation { get; }

    [GeneratedRegex(@"^(?:[-*•]\s+|\d{1,2}[.)、]\s+)")]
    private static partial Regex Decoration { get; }

    [GeneratedRegex(@"\s+(?=[。！？.!?]$)")]
    private static partial Regex SpaceBeforeEnd { get; }
}

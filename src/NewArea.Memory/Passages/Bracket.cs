namespace NewArea.Memory.Passages;

/// <summary>Brackets and book title marks: what stands between them belongs to one sentence.</summary>
internal static class Bracket
{
    private const string Openers = "《〈（(【[〔";
    private const string Closers = "》〉）)】]〕";

    /// <summary>Further away a closing bracket is not the opening one's partner but a misprint's.</summary>
    private const int Reach = 100;

    /// <summary>A title is no sentence, wherever it stands; a parenthesis may hold one when it stands alone.</summary>
    public static bool IsTitle(char opener) => opener is '《' or '〈';

    /// <returns>Where the bracket that opens at <paramref name="at"/> closes, or null when none opens or closes.</returns>
    public static int? ClosesAt(string text, int at, int end)
    {
        var kind = Openers.IndexOf(text[at]);
        if (kind < 0)
        {
            return null;
        }

        var depth = 0;
        for (var next = at; next < Math.Min(end, at + Reach); next++)
        {
            depth += text[next] == Openers[kind] ? 1 : text[next] == Closers[kind] ? -1 : 0;
            if (depth == 0)
            {
                return next;
            }
        }

        return null;
    }
}

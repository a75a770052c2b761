using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Wording;

/// <summary>The names of an English text, by their capitals.</summary>
internal static class EnglishNaming
{
    /// <summary>Letters of the shortest acronym.</summary>
    private const int ShortestAcronym = 2;

    /// <summary>Whether a word is a name or part of one: it has a capital, and not only because a sentence begins with it.</summary>
    public static bool IsName(SentenceReading reading, Symbol symbol)
    {
        if (symbol.Kind != SymbolKind.Word || !HasCapital(reading, symbol))
        {
            return false;
        }

        var word = reading.TextOf(symbol);
        return symbol.Start > 0 || !(EnglishOpenings.Contains(word) || (EnglishSenses.Of(word).IsWord && !IsBeforeCapital(reading, symbol)));
    }

    /// <summary>No of No. 1 names nothing.</summary>
    public static bool IsNumbering(SentenceReading reading, Symbol symbol) => reading.TextOf(symbol) == "no"
        && (EnglishFigures.IsNumbered(reading.Text + " ", symbol.End + 1) || EnglishFigures.IsNumbered(reading.Text + "  ", symbol.End + 2));

    /// <summary>The word that a company's name has short (Co., Ltd); null when it is none.</summary>
    public static string? FullOf(string word) => word switch
    {
        "co" => "company",
        "ltd" => "limited",
        "corp" => "corporation",
        "inc" => "incorporated",
        _ => null,
    };

    /// <summary>Without the ending of a possessor.</summary>
    public static string Bare(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    /// <summary>The names of a text as it writes them, folded and without the ending of a possessor.</summary>
    public static IEnumerable<string> NamesIn(SentenceReading reading) => Of(reading).Select(name => Bare(reading.Text[name.Start..name.End]));

    /// <summary>The names of a text, each from its first word to its last.</summary>
    public static IEnumerable<(int Start, int End)> Of(SentenceReading reading)
    {
        (int Start, int End)? name = null;
        foreach (var symbol in reading.Symbols)
        {
            var isName = IsName(reading, symbol) && reading.IsContent(symbol);
            if (isName && name is { } open && symbol.Start == open.End + 1 && reading.Text[open.End] == ' ')
            {
                name = (open.Start, symbol.End);
                continue;
            }

            if (name is { } whole)
            {
                yield return whole;
            }

            name = isName ? (symbol.Start, symbol.End) : null;
        }

        if (name is { } last)
        {
            yield return last;
        }
    }

    /// <summary>Whether words that stand side by side begin with the letters of an acronym: R&amp;D, research and development.</summary>
    public static bool HasInitials(SentenceReading reading, string acronym)
    {
        var letters = string.Concat(acronym.Where(char.IsAsciiLetter));
        if (letters.Length < ShortestAcronym || letters.Length > reading.Words.Count)
        {
            return false;
        }

        var words = reading.Symbols.Where(reading.IsContent).Select(symbol => reading.Text[symbol.Start]);
        return string.Concat(words).Contains(letters, StringComparison.Ordinal);
    }

    private static bool HasCapital(SentenceReading reading, Symbol symbol) => reading.OriginalOf(symbol.Start, symbol.End).Any(char.IsUpper);

    private static bool IsBeforeCapital(SentenceReading reading, Symbol symbol)
    {
        var next = reading.Symbols.Find(other => other.Start >= symbol.End);
        return next.Kind == SymbolKind.Word && next.Start == symbol.End + 1 && HasCapital(reading, next);
    }
}

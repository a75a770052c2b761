using System.Globalization;
using NewArea.Answering.Grounding.Figures;

namespace NewArea.Answering.Grounding.Reading;

/// <summary>Cuts a folded text into symbols.</summary>
internal static class SymbolReader
{
    private const int WordKeys = 0x1000_0000;
    private const int FigureKeys = 0x2000_0000;

    public static List<Symbol> Read(string text, List<Figure> figures)
    {
        var symbols = new List<Symbol>(text.Length);
        var next = 0;
        for (var i = 0; i < text.Length;)
        {
            if (next < figures.Count && figures[next].Start == i)
            {
                var figure = figures[next++];
                symbols.Add(new Symbol(SymbolKind.Figure, FigureKeys | (Hash(figure) & 0x0fff_ffff), i, figure.End - i, figure));
                i = Math.Max(figure.End, i + 1);
            }
            else if (char.IsAsciiLetterOrDigit(text[i]) && FigureReader.LatinWord.Match(text, i) is { Success: true } word)
            {
                symbols.Add(new Symbol(SymbolKind.Word, WordKeys | (Hash(word.ValueSpan) & 0x0fff_ffff), i, word.Length));
                i += word.Length;
            }
            else
            {
                AddCharacter(symbols, text, i++);
            }
        }

        return symbols;
    }

    private static void AddCharacter(List<Symbol> symbols, string text, int i)
    {
        if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
        {
            symbols.Add(new Symbol(SymbolKind.Character, text[i], i, 1));
        }
        else if (symbols is [.., { Kind: not SymbolKind.Break }] && IsBreak(text[i]))
        {
            symbols.Add(new Symbol(SymbolKind.Break, 0, i, 1));
        }
    }

    /// <summary>Marks inside or around a name (·《》“”) and spaces do not part its neighbours.</summary>
    private static bool IsBreak(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.OtherPunctuation && c is not ('·' or '・' or '•' or '"' or '\'' or '&' or '%');

    private static int Hash(ReadOnlySpan<char> text)
    {
        var hash = 17;
        foreach (var c in text)
        {
            hash = unchecked((hash * 31) + c);
        }

        return hash;
    }

    private static int Hash(Figure figure) =>
        HashCode.Combine(figure.Kind, figure.Value, figure.Date, figure.Unit.Class is UnitClass.Measure or UnitClass.Counter ? figure.Unit.Name : "");
}

using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Latin names and terms that no evidence holds: every Latin word of a Chinese statement, and of an English one every word
/// with a capital that is no ordinary opening of a sentence.
/// </summary>
internal static class LatinClaims
{
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence) => statement.Symbols
        .Where(symbol => symbol.Kind == SymbolKind.Word)
        .Where(symbol => (!statement.IsLatin || IsName(statement, symbol)) && !IsHeld(statement.TextOf(symbol), evidence))
        .Select(symbol => statement.OriginalOf(symbol.Start, symbol.End));

    private static bool IsName(SentenceReading statement, Symbol symbol)
    {
        var original = statement.OriginalOf(symbol.Start, symbol.End);
        return original.Any(char.IsUpper) && !(symbol.Start == 0 && EnglishOpenings.Contains(statement.TextOf(symbol)));
    }

    private static bool IsHeld(string word, EvidenceSet evidence) =>
        evidence.HasWord(word) || (word.EndsWith("'s", StringComparison.Ordinal) ? evidence.HasWord(word[..^2]) : evidence.HasWord(word + "'s"));
}

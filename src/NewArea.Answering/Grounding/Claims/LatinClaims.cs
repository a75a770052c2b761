using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Latin names and terms in a Chinese statement that no evidence holds.</summary>
internal static class LatinClaims
{
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence) =>
        statement.IsLatin ? [] : statement.Symbols
            .Where(symbol => symbol.Kind == SymbolKind.Word && !evidence.HasWord(statement.TextOf(symbol)))
            .Select(symbol => statement.OriginalOf(symbol.Start, symbol.End));
}

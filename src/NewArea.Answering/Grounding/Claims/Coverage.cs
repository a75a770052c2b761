using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>The share of a statement's content that its evidence says in the same words, 0–1.</summary>
internal static class Coverage
{
    private const double FigureWeight = 3;
    private const double WordWeight = 2;

    public static double Of(SentenceReading statement, EvidenceSet evidence)
    {
        double held = 0, all = 0;
        var symbols = statement.Symbols;
        for (var i = 0; i < symbols.Count; i++)
        {
            var weight = Weight(symbols[i]);
            all += weight;
            held += weight > 0 && IsHeld(statement, i, evidence) ? weight : 0;
        }

        return all == 0 ? 0 : held / all;
    }

    private static double Weight(Symbol symbol) => symbol.Kind switch
    {
        SymbolKind.Figure => FigureWeight,
        SymbolKind.Word => WordWeight,
        SymbolKind.Character when !Vocabulary.IsGrammar((char)symbol.Key) => 1,
        _ => 0,
    };

    private static bool IsHeld(SentenceReading statement, int i, EvidenceSet evidence)
    {
        var symbols = statement.Symbols;
        return symbols[i].Kind switch
        {
            SymbolKind.Figure => true,
            SymbolKind.Word => evidence.HasWord(statement.TextOf(symbols[i])),
            _ => (i > 0 && evidence.HasPair(SentenceReading.PairOf(symbols[i - 1], symbols[i])))
                || (i + 1 < symbols.Count && evidence.HasPair(SentenceReading.PairOf(symbols[i], symbols[i + 1]))),
        };
    }
}

using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>The share of a statement's content that its evidence says in the same words, in English in words of the same sense, 0–1.</summary>
internal static class Coverage
{
    private const double FigureWeight = 3;
    private const double WordWeight = 2;

    /// <summary>The share that a word counts which carries the sentence and is not there.</summary>
    private const double Light = 0.5;

    public static double Of(SentenceReading statement, EvidenceSet evidence)
    {
        double held = 0, all = 0;
        var symbols = statement.Symbols;
        for (var i = 0; i < symbols.Count; i++)
        {
            var weight = Weight(symbols[i], statement);
            var isHeld = weight > 0 && IsHeld(statement, i, evidence);
            weight *= !isHeld && statement.IsLatin && symbols[i].Kind == SymbolKind.Word && LightWords.Contains(statement.TextOf(symbols[i])) ? Light : 1;
            all += weight;
            held += isHeld ? weight : 0;
        }

        return all == 0 ? 0 : held / all;
    }

    private static double Weight(Symbol symbol, SentenceReading statement) => symbol.Kind switch
    {
        SymbolKind.Figure => FigureWeight,
        SymbolKind.Word => statement.IsLatin && !statement.IsContent(symbol) ? 0 : WordWeight,
        SymbolKind.Character when !Vocabulary.IsGrammar((char)symbol.Key) => 1,
        _ => 0,
    };

    private static bool IsSynonym(SentenceReading statement, int i, EvidenceSet evidence) =>
        statement.Symbols[i].Kind == SymbolKind.Character && statement.Symbols[i + 1].Kind == SymbolKind.Character
        && WordsAlike.In(statement.Text.AsSpan(statement.Symbols[i].Start, statement.Symbols[i + 1].End - statement.Symbols[i].Start), evidence);

    private static bool IsHeld(SentenceReading statement, int i, EvidenceSet evidence)
    {
        var symbols = statement.Symbols;
        return symbols[i].Kind switch
        {
            SymbolKind.Figure => true,
            SymbolKind.Word => statement.TextOf(symbols[i]) is var word && (evidence.HasWord(word) || (statement.IsLatin && evidence.HasSense(word))),
            _ => (i > 0 && evidence.HasPair(SentenceReading.PairOf(symbols[i - 1], symbols[i])))
                || (i + 1 < symbols.Count && evidence.HasPair(SentenceReading.PairOf(symbols[i], symbols[i + 1])))
                || (i > 0 && IsSynonym(statement, i - 1, evidence)) || (i + 1 < symbols.Count && IsSynonym(statement, i, evidence)),
        };
    }
}

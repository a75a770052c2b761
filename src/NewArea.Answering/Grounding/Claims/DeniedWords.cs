using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>What a text denies, and whether a statement that denies nothing speaks of it at all (羊皮也不浪费 says nothing against 羊皮制成明胶).</summary>
internal static class DeniedWords
{
    /// <summary>Symbols behind a denial in which the denied word begins.</summary>
    private const int Reach = 10;

    public static bool AreSaid(IReadOnlyList<Symbol> stretch, SentenceReading sentence, SentenceReading statement) => stretch
        .Where(symbol => sentence.Negations.Contains(symbol.Start))
        .Any(denial => IsSaid(Denied(denial, sentence), sentence, statement));

    /// <summary>What follows a denial in its clause; where that is hardly anything (真正的原创不多), what goes before it.</summary>
    private static List<Symbol> Denied(Symbol denial, SentenceReading sentence)
    {
        var behind = sentence.Symbols.SkipWhile(symbol => symbol.Start <= denial.Start).TakeWhile(symbol => symbol.Kind != SymbolKind.Break).Take(Reach).ToList();
        return behind.Count > 1 || sentence.IsLatin ? behind
            : [.. sentence.Symbols.TakeWhile(symbol => symbol.Start < denial.Start).Reverse().TakeWhile(symbol => symbol.Kind != SymbolKind.Break).Take(Reach).Reverse()];
    }

    private static bool IsSaid(List<Symbol> denied, SentenceReading sentence, SentenceReading statement) => sentence.IsLatin
        ? denied.Count == 0 || denied.Exists(symbol => sentence.IsContent(symbol) && statement.Says(sentence.TextOf(symbol)))
        : denied.Count < 2 || denied.Zip(denied.Skip(1), SentenceReading.PairOf).Any(statement.Pairs.Contains);
}

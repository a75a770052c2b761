using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>What a free wording denies: the clause of the evidence that tells of the same must deny it too, be it otherwise (不再免税, 取消免税政策).</summary>
internal static class Denials
{
    public static bool AreHeld(SentenceReading statement, EvidenceSet evidence) =>
        statement.Negations.All(at => IsHeld(statement, Clauses.Around(statement.Text, at, at), evidence));

    private static bool IsHeld(SentenceReading statement, TextSpan denied, EvidenceSet evidence)
    {
        var symbols = statement.Symbols.FindAll(symbol => symbol.Start >= denied.Start && symbol.End <= denied.End && symbol.Kind != SymbolKind.Break);
        // English says in the next sentence what is not so.
        var sentences = statement.IsLatin ? evidence.Context.Where(sentence => evidence.Sentences.Any(sentence.IsNear)) : evidence.Sentences;
        var nearest = sentences
            .SelectMany(sentence => ClausesOf(sentence.Reading.Text).Select(clause => (sentence.Reading, Clause: clause)))
            .MaxBy(told => Shared(statement, symbols, told.Reading, told.Clause));
        return nearest.Reading is { } reading
            && (reading.Negations.Any(at => at >= nearest.Clause.Start && at < nearest.Clause.End) || Negation.IsImplied(reading.Text[nearest.Clause.Start..nearest.Clause.End]));
    }

    private static int Shared(SentenceReading statement, List<Symbol> symbols, SentenceReading sentence, TextSpan clause)
    {
        var there = sentence.Symbols.FindAll(symbol => symbol.Start >= clause.Start && symbol.End <= clause.End && symbol.Kind != SymbolKind.Break);
        if (statement.IsLatin)
        {
            var said = there.Where(sentence.IsContent).SelectMany(symbol => EnglishSenses.Of(sentence.TextOf(symbol)).Own).ToHashSet();
            return symbols.Count(symbol => symbol.Kind == SymbolKind.Word && EnglishSenses.Of(statement.TextOf(symbol)).Own.Any(said.Contains));
        }

        var pairs = there.Zip(there.Skip(1), SentenceReading.PairOf).ToHashSet();
        return symbols.Zip(symbols.Skip(1), SentenceReading.PairOf).Count(pairs.Contains);
    }

    private static IEnumerable<TextSpan> ClausesOf(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = Clauses.Around(text, start, start).End;
            yield return TextSpan.FromBounds(start, end);
            start = end + 1;
        }
    }
}

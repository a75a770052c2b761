using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// What a statement says that something is or is called, though the evidence has no word of it nor one for it: 易颉的编码要点是旅游业
/// where it speaks of 编码. Common words explain a paraphrase, but not the very thing that is told.
/// </summary>
internal static partial class PredicateClaims
{
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence) => statement.IsLatin ? []
        : Predicate.Matches(statement.Text).Select(match => match.Groups["what"])
            .Where(what => !IsSpokenOf(statement, what.Index, what.Index + what.Length, evidence))
            .Select(what => statement.OriginalOf(what.Index, what.Index + what.Length));

    private static bool IsSpokenOf(SentenceReading statement, int start, int end, EvidenceSet evidence)
    {
        var inside = statement.Symbols.FindAll(symbol => symbol.Start >= start && symbol.End <= end);
        return inside.Exists(symbol => symbol.Kind is SymbolKind.Figure or SymbolKind.Word)
            || inside.Zip(inside.Skip(1), SentenceReading.PairOf).Any(pair => evidence.HasPair(pair) || evidence.HasPairInSubject(pair))
            || inside.TrueForAll(symbol => Vocabulary.IsGrammar((char)symbol.Key))
            || WordsAlike.In(statement.Text.AsSpan(start, end - start), evidence);
    }

    [GeneratedRegex("(?:是|为|叫做?|称作?|称之为|即|指)(?<what>[^，。；：、！？,;:是为叫称即指的]{2,14})[。！]?$")]
    private static partial Regex Predicate { get; }
}

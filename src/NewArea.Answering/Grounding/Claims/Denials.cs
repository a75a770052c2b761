using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>What a free wording denies: the clause of the evidence that tells of the same must deny it too, be it otherwise (不再免税, 取消免税政策).</summary>
internal static partial class Denials
{
    public static bool AreHeld(SentenceReading statement, EvidenceSet evidence) =>
        statement.Negations.All(at => IsWordForWord(statement, at, evidence) || IsHeld(statement, Denied(statement, at), evidence));

    /// <summary>尚未建成, where the text plans it: 预计2026年建成.</summary>
    private static bool IsToCome(string denied, string told) => Negation.IsNotYet(denied) && Negation.IsPlanned(told);

    /// <summary>门都推不开, 推不开门: the evidence denies it in the same characters.</summary>
    private static bool IsWordForWord(SentenceReading statement, int at, EvidenceSet evidence)
    {
        var symbols = statement.Symbols;
        var i = symbols.FindIndex(symbol => symbol.Start == at);
        return !statement.IsLatin && i > 0 && i + 1 < symbols.Count && IsPair(i - 1) && IsPair(i) && (!Vocabulary.IsGrammar((char)symbols[i - 1].Key) || (i + 2 < symbols.Count && IsPair(i + 1)));

        bool IsPair(int first) => symbols[first].Kind == SymbolKind.Character && symbols[first + 1].Kind == SymbolKind.Character && evidence.HasPair(SentenceReading.PairOf(symbols[first], symbols[first + 1]));
    }

    /// <summary>What of the clause around a denial belongs to it: an English clause may go on with a conjunction.</summary>
    private static TextSpan Denied(SentenceReading statement, int at)
    {
        var clause = Clauses.Around(statement.Text, at, at);
        if (!statement.IsLatin)
        {
            return clause;
        }

        var (from, to) = (clause.Start, clause.End);
        foreach (var match in Conjunction.EnumerateMatches(statement.Text.AsSpan(clause.Start, clause.Length)))
        {
            var start = clause.Start + match.Index;
            (from, to) = start <= at ? (start, to) : (from, Math.Min(to, start));
        }

        return TextSpan.FromBounds(from, to);
    }

    [GeneratedRegex(@"\b(?:because|while|whereas|but|although|though)\b")]
    private static partial Regex Conjunction { get; }

    private static bool IsHeld(SentenceReading statement, TextSpan denied, EvidenceSet evidence)
    {
        // English says in the next sentence what is not so.
        var sentences = statement.IsLatin ? evidence.Context.Where(sentence => evidence.Sentences.Any(sentence.IsNear)) : evidence.Sentences;
        var nearest = Clauses.Nearest(statement, denied, sentences);
        return nearest.Reading is { } reading
            && (IsToCome(statement.Text[denied.Start..denied.End], reading.Text[nearest.Clause.Start..nearest.Clause.End]) || reading.Negations.Any(at => at >= nearest.Clause.Start && at < nearest.Clause.End) || Negation.IsImplied(reading.Text[nearest.Clause.Start..nearest.Clause.End]));
    }
}

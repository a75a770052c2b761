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

    /// <summary>尚未建成, where the text plans it: 预计2026年建成.</summary>
    private static bool IsToCome(string denied, string told) => Negation.IsNotYet(denied) && Negation.IsPlanned(told);

    private static bool IsHeld(SentenceReading statement, TextSpan denied, EvidenceSet evidence)
    {
        // English says in the next sentence what is not so.
        var sentences = statement.IsLatin ? evidence.Context.Where(sentence => evidence.Sentences.Any(sentence.IsNear)) : evidence.Sentences;
        var nearest = Clauses.Nearest(statement, denied, sentences);
        return nearest.Reading is { } reading
            && (IsToCome(statement.Text[denied.Start..denied.End], reading.Text[nearest.Clause.Start..nearest.Clause.End]) || reading.Negations.Any(at => at >= nearest.Clause.Start && at < nearest.Clause.End) || Negation.IsImplied(reading.Text[nearest.Clause.Start..nearest.Clause.End]));
    }
}

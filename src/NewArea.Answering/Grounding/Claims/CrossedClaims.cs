using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Two parts of a statement that have taken each other's words: 甲县的灯饰、乙县的竹器, where the evidence has 甲县的竹器、乙县的灯饰.
/// </summary>
internal static class CrossedClaims
{
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        var parts = SentencePart.Of(statement);
        if (parts.Count < 2)
        {
            yield break;
        }

        var told = evidence.Sentences.SelectMany(sentence => SentencePart.Of(sentence.Reading)).ToList();
        // What one part of the evidence says as a whole is put together from no two.
        var shared = parts.ConvertAll(part => told.ConvertAll(part.SharedWith));
        var isMixed = parts.Zip(shared, (part, with) => with.TrueForAll(words => words.Count < part.Count)).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            for (var j = i + 1; j < parts.Count; j++)
            {
                if (isMixed[i] && isMixed[j] && IsCrossed(parts[i], parts[j], shared[i], shared[j], told))
                {
                    yield return statement.OriginalOf(parts[i].Start, parts[j].End);
                }
            }
        }
    }

    private static bool IsCrossed(SentencePart one, SentencePart other, List<List<long>> withOne, List<List<long>> withOther, List<SentencePart> told)
    {
        // Only parts of which both have something can be what they have exchanged.
        var both = Enumerable.Range(0, told.Count).Where(at => withOne[at].Count > 0 && withOther[at].Count > 0).ToList();
        return both.Exists(first => both.Exists(second => first != second && IsExchange(one, other, told[first], told[second], withOne[first], withOther[second], withOne[second], withOther[first])));
    }

    /// <summary>Whether each has its head from a part of its own and the rest from that of the other, in the same order.</summary>
    private static bool IsExchange(SentencePart one, SentencePart other, SentencePart told, SentencePart toldOther, List<long> heads, List<long> otherHeads, List<long> taken, List<long> otherTaken)
    {
        var head = Only(heads, toldOther, other);
        var otherHead = Only(otherHeads, told, one);
        var rest = Only(taken, told, other);
        var otherRest = Only(otherTaken, toldOther, one);
        return head.Count > 0 && otherHead.Count > 0 && rest.Count > 0 && otherRest.Count > 0
            && told.HasFirst(head, otherRest) == toldOther.HasFirst(otherHead, rest)
            && one.HasFirst(head, rest) == other.HasFirst(otherHead, otherRest);
    }

    private static List<long> Only(List<long> words, SentencePart told, SentencePart stated) => words.FindAll(word => !told.Says(word) && !stated.Says(word));
}

using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Places that a sentence of the evidence names, but of something else: what stands in the statement's clause stands in a clause of the
/// sentence that names another place, which the statement leaves out.
/// </summary>
internal static class RivalPlaces
{
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        foreach (var place in Gazetteer.FindIn(statement.Text).Distinct())
        {
            var holders = evidence.Sentences.Where(sentence => sentence.Reading.Text.Contains(place, StringComparison.Ordinal)).ToList();
            if (holders.Count > 0 && holders.TrueForAll(holder => HasRival(place, statement, holder.Reading)))
            {
                var at = statement.Text.IndexOf(place, StringComparison.Ordinal);
                yield return statement.OriginalOf(at, at + place.Length);
            }
        }
    }

    private static bool HasRival(string place, SentenceReading statement, SentenceReading sentence)
    {
        var said = statement.Text.Split(Clauses.Marks).Where(clause => clause.Contains(place, StringComparison.Ordinal)).SelectMany(Pairs).ToHashSet();
        var clauses = sentence.Text.Split(Clauses.Marks);
        var own = clauses.Where(clause => clause.Contains(place, StringComparison.Ordinal)).Max(clause => Pairs(clause).Count(said.Contains)) - Pairs(place).Count();
        return clauses.Any(clause => !clause.Contains(place, StringComparison.Ordinal) && Pairs(clause).Count(said.Contains) > own
            && Gazetteer.FindIn(clause).Any(other => !statement.Text.Contains(other, StringComparison.Ordinal)));
    }

    private static IEnumerable<(char First, char Second)> Pairs(string text) => text.Zip(text.Skip(1)).Distinct();
}

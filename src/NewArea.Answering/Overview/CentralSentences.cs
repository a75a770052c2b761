using NewArea.Answering.Extractive;
using NewArea.Answering.Extractive.Wording;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Overview;

/// <summary>
/// The sentences that say most of what a document is about: each is held against the sum of all (the centroid method
/// of Radev et al. 2004), and one that repeats a chosen sentence waits (maximal marginal relevance, Carbonell and
/// Goldstein 1998).
/// </summary>
internal static class CentralSentences
{
    /// <summary>Folded characters: shorter ones are bylines, headings and connecting remarks.</summary>
    private const int ShortestTelling = 12;

    /// <summary>How much a sentence's likeness to those already chosen counts against it.</summary>
    private const double Repetition = 0.7;

    /// <returns>At most <paramref name="limit"/> sentences, in the order of the document.</returns>
    public static IReadOnlyList<CentralSentence> Of(IReadOnlyList<Passage> passages, int limit)
    {
        var sentences = passages.SelectMany(passage => passage.Sentences.Select(span => Weigh(passage, span)))
            .Where(sentence => sentence.Length >= ShortestTelling).ToList();
        var centre = new Dictionary<ulong, double>();
        foreach (var (term, weight) in sentences.SelectMany(sentence => sentence.Terms))
        {
            centre[term] = centre.GetValueOrDefault(term) + weight;
        }

        centre = Unit(centre);
        var open = sentences.Select(sentence => (Sentence: sentence, Worth: Likeness(sentence.Terms, centre), Repeats: 0.0)).ToList();
        List<Weighed> chosen = [];
        while (chosen.Count < limit && open.Count > 0)
        {
            var next = open.MaxBy(entry => entry.Worth - (Repetition * entry.Repeats)).Sentence;
            chosen.Add(next);
            open = [.. open.Where(entry => entry.Sentence != next)
                .Select(entry => entry with { Repeats = Math.Max(entry.Repeats, Likeness(entry.Sentence.Terms, next.Terms)) })];
        }

        return [.. chosen.Select(sentence => sentence.Place).OrderBy(place => place.Span.Start)];
    }

    private static Weighed Weigh(Passage passage, TextSpan span)
    {
        var text = new IndexedText(passage.TextOf(span));
        var terms = text.Terms.GroupBy(term => term.Key)
            .ToDictionary(group => group.Key, group => group.Count() * TermWeights.Shipped.Of(group.First()));
        return new Weighed(new(passage, span), text.Folded.Length, Unit(terms));
    }

    /// <summary>The cosine of two texts' weighted terms, each of length 1.</summary>
    private static double Likeness(Dictionary<ulong, double> few, Dictionary<ulong, double> many) =>
        few.Sum(term => term.Value * many.GetValueOrDefault(term.Key));

    private static Dictionary<ulong, double> Unit(Dictionary<ulong, double> terms)
    {
        var norm = Math.Max(Math.Sqrt(terms.Values.Sum(weight => weight * weight)), double.Epsilon);
        return terms.ToDictionary(term => term.Key, term => term.Value / norm);
    }

    private sealed record Weighed(CentralSentence Place, int Length, Dictionary<ulong, double> Terms);
}

/// <param name="Passage">Where it stands.</param>
/// <param name="Span">In the document's text.</param>
internal sealed record CentralSentence(Passage Passage, TextSpan Span);

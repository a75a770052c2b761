using NewArea.Answering.Extractive.Names;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Features;

/// <summary>What in a sentence could be the answer: of which kind, and how near to the question's terms.</summary>
internal static class MentionFeatures
{
    public static void Add(FeatureRow row, AskedQuestion asked, Candidate candidate)
    {
        var sentence = candidate.Sentence;
        var places = MatchedPlaces(asked, sentence);
        var total = Math.Max(1, asked.WholeTerms.Sum(term => term.Weight));
        var fresh = sentence.Mentions.Where(mention => !asked.Holds(mention.In(sentence.Folded))).ToList();
        var fitting = fresh.Where(mention => AnswerFit.Fits(asked.Type, mention.Kind)).ToList();
        row.Add((int)asked.Type);
        row.Add(fitting.Count);
        row.Add(fitting.Select(mention => Near(mention, places, 8 * asked.Scale)).DefaultIfEmpty(0).Max() / total);
        row.Add(fitting.Select(mention => Near(mention, places, 20 * asked.Scale)).DefaultIfEmpty(0).Max() / total);
        row.Add(fitting.Select(mention => Distance(mention, places) / asked.Scale).DefaultIfEmpty(99).Min());
        row.Add(asked.Unit is { } unit ? (fresh.Any(mention => mention.In(sentence.Folded).EndsWith(unit, StringComparison.Ordinal)) ? 1 : 0) : -1);
        foreach (var kind in Enum.GetValues<MentionKind>())
        {
            row.Add(fresh.Count(mention => mention.Kind == kind));
        }

        row.Add(AnswerFit.HasReason(sentence.Folded));
        row.Add(AnswerFit.HasDefinition(sentence.Folded));
        row.Add(sentence.Folded.Count(character => character is '、' or '和' or '及'));
        row.Add(sentence.Terms.Count(term => term.Kind == TermKind.Character && !asked.Keys.Contains(term.Key)));
    }

    private static List<(int Start, double Weight)> MatchedPlaces(AskedQuestion asked, IndexedText sentence)
    {
        List<(int, double)> places = [];
        foreach (var term in sentence.Terms)
        {
            if (term.Kind != TermKind.Character && asked.WeightOf(term.Key) is { } weight)
            {
                places.Add((term.Start, weight));
            }
        }

        return places;
    }

    private static double Near(Mention mention, List<(int Start, double Weight)> places, int reach)
    {
        var sum = 0.0;
        foreach (var (start, weight) in places)
        {
            sum += start >= mention.Start - reach && start < mention.End + reach ? weight : 0;
        }

        return sum;
    }

    private static int Distance(Mention mention, List<(int Start, double Weight)> places)
    {
        var nearest = 99;
        foreach (var (start, _) in places)
        {
            var distance = start < mention.Start ? mention.Start - start : Math.Max(0, start - mention.End);
            nearest = Math.Min(nearest, distance);
        }

        return nearest;
    }
}

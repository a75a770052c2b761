using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Features;

/// <summary>How much of the question a sentence and its surroundings hold.</summary>
internal static class CoverageFeatures
{
    /// <summary>Terms this near to the asking words name the fact that is wanted.</summary>
    private const int Reach = 5;

    public static void Add(FeatureRow row, AskedQuestion asked, Candidate candidate)
    {
        var (sentence, previous, next) = (candidate.Sentence, candidate.Previous, candidate.Next);
        var (passage, heading) = (candidate.In, candidate.In.Heading);
        row.Add(Coverage.OfWhole(asked, sentence.Holds));
        row.Add(Coverage.OfCharacters(asked, sentence.Holds));
        row.Add(previous is null ? 0 : Coverage.OfWhole(asked, previous.Holds));
        row.Add(next is null ? 0 : Coverage.OfWhole(asked, next.Holds));
        row.Add(Coverage.OfWhole(asked, key => sentence.Holds(key) || previous?.Holds(key) == true));
        row.Add(Coverage.OfWhole(asked, key => sentence.Holds(key) || next?.Holds(key) == true));
        row.Add(Coverage.OfWhole(asked, passage.Holds));
        row.Add(Coverage.OfCharacters(asked, passage.Holds));
        row.Add(Coverage.OfWhole(asked, heading.Holds));
        row.Add(Coverage.OfWhole(asked, key => sentence.Holds(key) || heading.Holds(key)));
        row.Add(Coverage.OfWhole(asked, key => sentence.Holds(key) || heading.Holds(key) || previous?.Holds(key) == true));
        row.Add(Rarest(asked.WholeTerms.Where(term => term.IsIn(sentence.Holds))));
        row.Add(Rarest(asked.WholeTerms));
        row.Add(Rarest(asked.WholeTerms.Where(term => !term.IsIn(sentence.Holds))));
        row.Add(Rarest(asked.WholeTerms.Where(term => !term.IsIn(passage.Holds))));
        row.Add(asked.WholeTerms.Where(term => term.IsIn(sentence.Holds)).Sum(term => term.Weight) / (4 + Math.Sqrt(sentence.Folded.Length)));
        row.Add(Share(asked, term => term.Start < asked.AskStart && term.Start >= asked.AskStart - Reach, sentence.Holds));
        row.Add(Share(asked, term => term.Start >= asked.AskEnd && term.Start < asked.AskEnd + Reach, sentence.Holds));
        row.Add(Share(asked, term => term.Start < Reach, sentence.Holds));
        row.Add(Share(asked, term => term.Start < Reach, passage.Holds));
    }

    private static double Rarest(IEnumerable<AskedTerm> terms) => terms.Select(term => term.Weight).DefaultIfEmpty(0).Max();

    private static double Share(AskedQuestion asked, Func<Term, bool> counts, Func<ulong, bool> holds)
    {
        var (all, held) = (0.0, 0.0);
        foreach (var term in asked.WholeTerms)
        {
            if (counts(term.Term))
            {
                all += term.Weight;
                held += term.IsIn(holds) ? term.Weight : 0;
            }
        }

        return all == 0 ? -1 : held / all;
    }
}

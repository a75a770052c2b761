using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Features;

/// <summary>How much of the question a sentence and its surroundings hold.</summary>
internal static class CoverageFeatures
{
    /// <summary>Terms this near to the asking words name the fact that is wanted.</summary>
    private const int Reach = 5;

    public static void Add(FeatureRow row, AskedQuestion asked, Candidate candidate, HeldTerms terms)
    {
        var reach = Reach * asked.Scale;
        var sentence = terms.In(candidate.Sentence);
        var (previous, next) = (candidate.Previous is { } before ? terms.In(before) : null, candidate.Next is { } after ? terms.In(after) : null);
        var (passage, heading) = (terms.In(candidate.In), terms.In(candidate.In.Heading));
        row.Add(Coverage.OfWhole(asked, sentence));
        row.Add(Coverage.OfCharacters(asked, sentence));
        row.Add(previous is null ? 0 : Coverage.OfWhole(asked, previous));
        row.Add(next is null ? 0 : Coverage.OfWhole(asked, next));
        row.Add(Coverage.OfWhole(asked, HeldTerms.Either(sentence, previous)));
        row.Add(Coverage.OfWhole(asked, HeldTerms.Either(sentence, next)));
        row.Add(Coverage.OfWhole(asked, passage));
        row.Add(Coverage.OfCharacters(asked, passage));
        row.Add(Coverage.OfWhole(asked, heading));
        row.Add(Coverage.OfWhole(asked, HeldTerms.Either(sentence, heading)));
        row.Add(Coverage.OfWhole(asked, HeldTerms.Either(HeldTerms.Either(sentence, heading), previous)));
        row.Add(Rarest(asked, at => sentence[at]));
        row.Add(Rarest(asked, _ => true));
        row.Add(Rarest(asked, at => !sentence[at]));
        row.Add(Rarest(asked, at => !passage[at]));
        row.Add(Coverage.Weight(asked, sentence) / (4 + Math.Sqrt((double)candidate.Sentence.Folded.Length / asked.Scale)));
        row.Add(Share(asked, term => term.Start < asked.AskStart && term.Start >= asked.AskStart - reach, sentence));
        row.Add(Share(asked, term => term.Start >= asked.AskEnd && term.Start < asked.AskEnd + reach, sentence));
        row.Add(Share(asked, term => term.Start < reach, sentence));
        row.Add(Share(asked, term => term.Start < reach, passage));
    }

    private static double Rarest(AskedQuestion asked, Func<int, bool> counts)
    {
        var rarest = 0.0;
        for (var at = 0; at < asked.Terms.Count; at++)
        {
            rarest = asked.Terms[at].IsWhole && counts(at) ? Math.Max(rarest, asked.Terms[at].Weight) : rarest;
        }

        return rarest;
    }

    private static double Share(AskedQuestion asked, Func<Term, bool> counts, bool[] holds)
    {
        var (all, held) = (0.0, 0.0);
        for (var at = 0; at < holds.Length; at++)
        {
            var term = asked.Terms[at];
            if (term.IsWhole && counts(term.Term))
            {
                all += term.Weight;
                held += holds[at] ? term.Weight : 0;
            }
        }

        return all == 0 ? -1 : held / all;
    }
}

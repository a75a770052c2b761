using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive;

/// <summary>
/// What the trained models see of a question and a candidate sentence. The order of the features is part of the
/// model files: append only, and train anew.
/// </summary>
internal sealed class SentenceFeatures
{
    public const int Count = 80;

    /// <summary>Where the share of the question's terms that the whole passage holds stands.</summary>
    public const int PassageCoverage = 6;

    /// <summary>Coverage of the sentence (pairs, characters, with heading), covered stretch, answers near what was asked.</summary>
    private static readonly int[] Compared = [0, 1, 6, 9, 10, 23, 28, 29];

    private readonly float[] _values = new float[Count];
    private int _next;

    private SentenceFeatures()
    {
    }

    public static IReadOnlyList<float[]> OfAll(AskedQuestion asked, IReadOnlyList<Candidate> candidates)
    {
        var own = candidates.Select(candidate => Of(asked, candidate)).ToList();
        foreach (var feature in Compared)
        {
            AddStanding(own, feature);
        }

        return [.. own.Select(features => features._values)];
    }

    /// <summary>How far a candidate stands behind the best one, and how many stand before it.</summary>
    private static void AddStanding(List<SentenceFeatures> all, int feature)
    {
        var best = all.Count == 0 ? 0 : all.Max(features => features._values[feature]);
        var sorted = all.Select(features => features._values[feature]).OrderDescending().ToList();
        foreach (var features in all)
        {
            var value = features._values[feature];
            features.Add(value - best);
            features.Add(sorted.IndexOf(value));
        }
    }

    private static SentenceFeatures Of(AskedQuestion asked, Candidate candidate)
    {
        var features = new SentenceFeatures();
        features.AddCoverage(asked, candidate);
        features.AddStretches(asked, candidate);
        features.AddAnswers(asked, candidate);
        features.AddPosition(asked, candidate);
        return features;
    }

    private void Add(double value) => _values[_next++] = (float)value;

    private void AddCoverage(AskedQuestion asked, Candidate candidate)
    {
        var (sentence, previous, next) = (candidate.Sentence, candidate.Previous, candidate.Next);
        var (passage, heading) = (candidate.In, candidate.In.Heading);
        Add(Coverage.OfWhole(asked, sentence.Holds));
        Add(Coverage.OfCharacters(asked, sentence.Holds));
        Add(previous is null ? 0 : Coverage.OfWhole(asked, previous.Holds));
        Add(next is null ? 0 : Coverage.OfWhole(asked, next.Holds));
        Add(Coverage.OfWhole(asked, key => sentence.Holds(key) || previous?.Holds(key) == true));
        Add(Coverage.OfWhole(asked, key => sentence.Holds(key) || next?.Holds(key) == true));
        Add(Coverage.OfWhole(asked, passage.Holds));
        Add(Coverage.OfCharacters(asked, passage.Holds));
        Add(Coverage.OfWhole(asked, heading.Holds));
        Add(Coverage.OfWhole(asked, key => sentence.Holds(key) || heading.Holds(key)));
        Add(Coverage.OfWhole(asked, key => sentence.Holds(key) || heading.Holds(key) || previous?.Holds(key) == true));

        var whole = asked.Terms.Where(term => term.IsWhole).ToList();
        var rarest = whole.Select(term => term.Weight).DefaultIfEmpty(0).Max();
        Add(whole.Where(term => sentence.Holds(term.Key)).Select(term => term.Weight).DefaultIfEmpty(0).Max());
        Add(rarest);
        Add(whole.Where(term => !sentence.Holds(term.Key)).Select(term => term.Weight).DefaultIfEmpty(0).Max());
        Add(whole.Where(term => !passage.Holds(term.Key)).Select(term => term.Weight).DefaultIfEmpty(0).Max());
        Add(whole.Where(term => sentence.Holds(term.Key)).Sum(term => term.Weight) / (4 + Math.Sqrt(sentence.Folded.Length)));
        Add(NearAsking(asked, sentence, before: true));
        Add(NearAsking(asked, sentence, before: false));
        Add(Subject(asked, sentence.Holds));
        Add(Subject(asked, passage.Holds));
    }

    /// <summary>What stands next to the asking words says most about the fact that is wanted.</summary>
    private static double NearAsking(AskedQuestion asked, IndexedText sentence, bool before)
    {
        const int reach = 5;
        var end = asked.AskStart + asked.AskLength;
        return Share(
            asked,
            term => before
                ? term.Start < asked.AskStart && term.Start >= asked.AskStart - reach
                : term.Start >= end && term.Start < end + reach,
            sentence.Holds);
    }

    private static double Subject(AskedQuestion asked, Func<ulong, bool> holds) => Share(asked, term => term.Start < 5, holds);

    private static double Share(AskedQuestion asked, Func<Term, bool> counts, Func<ulong, bool> holds)
    {
        var (all, held) = (0.0, 0.0);
        foreach (var term in asked.Terms)
        {
            if (term.IsWhole && counts(term.Term))
            {
                all += term.Weight;
                held += holds(term.Key) ? term.Weight : 0;
            }
        }

        return all == 0 ? -1 : held / all;
    }

    private void AddStretches(AskedQuestion asked, Candidate candidate)
    {
        var stretches = CommonStretches.Of(asked.Folded, candidate.Sentence.Folded);
        Add(stretches.Longest);
        Add((double)stretches.Longest / Math.Max(1, asked.Folded.Length));
        Add((double)stretches.Second);
        Add((double)stretches.Covered / Math.Max(1, asked.Folded.Length));
        Add(stretches.Pieces);
        Add((double)stretches.Covered / Math.Max(1, candidate.Sentence.Folded.Length));
    }

    private void AddAnswers(AskedQuestion asked, Candidate candidate)
    {
        var sentence = candidate.Sentence;
        var places = MatchedPlaces(asked, sentence);
        var total = asked.Terms.Where(term => term.IsWhole).Sum(term => term.Weight);
        var fresh = sentence.Mentions.Where(mention => !asked.Holds(mention.In(sentence.Folded))).ToList();
        Add((int)asked.Type);
        var fitting = fresh.Where(mention => AnswerFit.Fits(asked.Type, mention.Kind)).ToList();
        Add(fitting.Count);
        Add(fitting.Select(mention => Near(mention, places, 8)).DefaultIfEmpty(0).Max() / Math.Max(1, total));
        Add(fitting.Select(mention => Near(mention, places, 20)).DefaultIfEmpty(0).Max() / Math.Max(1, total));
        Add(fitting.Select(mention => Distance(mention, places)).DefaultIfEmpty(99).Min());
        Add(asked.UnitOf is { } unit ? (fresh.Any(mention => mention.In(sentence.Folded).EndsWith(unit, StringComparison.Ordinal)) ? 1 : 0) : -1);
        foreach (var kind in Enum.GetValues<MentionKind>())
        {
            Add(fresh.Count(mention => mention.Kind == kind));
        }

        Add(AnswerFit.HasReason(sentence.Folded) ? 1 : 0);
        Add(AnswerFit.HasDefinition(sentence.Folded) ? 1 : 0);
        Add(sentence.Folded.Count(character => character is '、' or '和' or '及'));
        Add(sentence.Terms.Count(term => term.Kind == TermKind.Character && !asked.Keys.Contains(term.Key)));
    }

    private void AddPosition(AskedQuestion asked, Candidate candidate)
    {
        var folded = candidate.Sentence.Folded;
        Add(folded.Length);
        Add(candidate.Index);
        Add(candidate.In.Sentences.Count);
        Add(candidate.Rank);
        Add(candidate.Passage.Ordinal);
        Add(AnswerFit.LeansOnBefore(folded) ? 1 : 0);
        Add(folded.TrimEnd() is [.., '?'] ? 1 : 0);
        Add(folded.TrimEnd() is [.., '。' or '!' or '.' or ';' or '"'] ? 1 : 0);
        Add(asked.Folded.Length);
        Add(asked.Terms.Count);
        Add(asked.IsEnglish ? 1 : 0);
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

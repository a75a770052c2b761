using NewArea.Answering.Grounding.Claims;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>Finds the fewest sentences that speak for a statement; a cited passage wins a near tie.</summary>
internal static class EvidenceSelection
{
    private const int MostSentences = 3;
    private const double FigureWeight = 4;
    private const double WordWeight = 2;
    private const double CitedBonus = 1.15;
    private const double QuotedBonus = 1.1;
    private const double SamePassageBonus = 1.25;

    /// <summary>A further sentence must add this share of what the statement says, or a figure or name that no other holds.</summary>
    private const double WorthAdding = 0.2;

    /// <summary>The sentences that can speak for a statement: those of its script, or of the other one when it is translated.</summary>
    public static List<EvidenceSentence> Candidates(SentenceReading statement, IEnumerable<Passage> context, bool isTranslated = false) =>
    [
        .. from passages in context.GroupBy(passage => passage.Document.Id, StringComparer.Ordinal)
           let published = PublicationYear.Of(passages)
           from sentence in passages.SelectMany(EvidenceSentence.Of)
           where sentence.Reading.IsLatin == (statement.IsLatin != isTranslated)
           select published == 0 ? sentence : sentence with { Published = published },
    ];

    public static EvidenceSet Select(SentenceReading statement, IReadOnlyList<DraftSource> cited, List<EvidenceSentence> candidates)
    {
        var open = Demands(statement);
        var all = open.Sum(demand => demand.Weight);
        var chosen = new List<EvidenceSentence>();
        while (open.Count > 0 && chosen.Count < MostSentences)
        {
            var best = Best(candidates, open, cited, chosen);
            if (best is null || !IsWorth(best, open, all, chosen.Count))
            {
                break;
            }

            chosen.Add(best);
            open.RemoveAll(demand => demand.IsMetBy(best));
        }

        return new EvidenceSet(chosen, candidates);
    }

    private static EvidenceSentence? Best(
        List<EvidenceSentence> candidates, List<Demand> open, IReadOnlyList<DraftSource> cited, List<EvidenceSentence> chosen)
    {
        EvidenceSentence? best = null;
        var bestGain = 0d;
        foreach (var candidate in candidates)
        {
            var gain = Gain(candidate, open) * Preference(candidate, cited, chosen);
            if (gain > bestGain)
            {
                (best, bestGain) = (candidate, gain);
            }
        }

        return best;
    }

    private static double Preference(EvidenceSentence candidate, IReadOnlyList<DraftSource> cited, List<EvidenceSentence> chosen)
    {
        var preference = chosen.Exists(sentence => ReferenceEquals(sentence.Passage, candidate.Passage)) ? SamePassageBonus : 1;
        foreach (var source in cited)
        {
            if (IsSame(source.Passage, candidate.Passage))
            {
                return preference * CitedBonus * (source.Quote == candidate.Span ? QuotedBonus : 1);
            }
        }

        return preference;
    }

    public static bool IsSame(Passage one, Passage other) =>
        ReferenceEquals(one, other) || (one.Ordinal == other.Ordinal && one.Document.Id == other.Document.Id);

    private static double Gain(EvidenceSentence candidate, List<Demand> open)
    {
        var gain = 0d;
        foreach (var demand in open)
        {
            gain += demand.IsMetBy(candidate) ? demand.Weight : 0;
        }

        return gain;
    }

    private static bool IsWorth(EvidenceSentence candidate, List<Demand> open, double all, int chosen) =>
        chosen == 0
        || Gain(candidate, open) >= all * WorthAdding
        || open.Exists(demand => demand.IsRequired && demand.IsMetBy(candidate));

    private static List<Demand> Demands(SentenceReading statement)
    {
        var demands = new List<Demand>();
        var symbols = statement.Symbols;
        var names = NameClaims.Unexplained(statement, _ => false);
        for (var i = 0; i < symbols.Count; i++)
        {
            var symbol = symbols[i];
            if (symbol.Figure is { IsArticle: false } figure)
            {
                demands.Add(new Demand(0, figure, null, FigureWeight, true));
            }
            else if (symbol.Kind == SymbolKind.Word)
            {
                demands.Add(new Demand(0, null, statement.TextOf(symbol), WordWeight, !statement.IsLatin));
            }

            if (i > 0 && symbol.Kind != SymbolKind.Break && symbols[i - 1].Kind != SymbolKind.Break)
            {
                var isName = names.Exists(span => span.Start < symbol.Start && symbol.Start < span.End);
                demands.Add(new Demand(SentenceReading.PairOf(symbols[i - 1], symbol), null, null, 1, isName));
            }
        }

        return demands;
    }

    private readonly record struct Demand(long Pair, Figure? Figure, string? Word, double Weight, bool IsRequired)
    {
        public bool IsMetBy(EvidenceSentence sentence)
        {
            if (Figure is { } figure)
            {
                foreach (var evidence in sentence.Reading.Figures)
                {
                    if (figure.IsProvenBy(evidence))
                    {
                        return true;
                    }
                }

                return YearClaims.IsProvenBy(figure, sentence);
            }

            return Word is null ? sentence.Reading.Pairs.Contains(Pair) : sentence.Reading.Words.Contains(Word);
        }
    }
}

using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;
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
           where sentence.Reading.IsLatin == (statement.IsLatin != isTranslated) && (sentence.Reading.Characters > 0 || !(statement.IsLatin && isTranslated))
           select published == 0 ? sentence : sentence with { Published = published },
    ];

    public static EvidenceSet Select(SentenceReading statement, IReadOnlyList<DraftSource> cited, List<EvidenceSentence> candidates)
    {
        var demands = Demands(statement);
        var readings = candidates.ConvertAll(sentence => new Reading(sentence, [.. demands.Select(demand => demand.IsMetBy(sentence))]));
        var isOpen = new bool[demands.Count];
        isOpen.AsSpan().Fill(true);
        var all = demands.Sum(demand => demand.Weight);
        var chosen = new List<EvidenceSentence>();
        while (isOpen.Contains(true) && chosen.Count < MostSentences)
        {
            var best = Best(readings, demands, isOpen, cited, chosen);
            if (best is not null && !IsWorth(best, demands, isOpen, all, chosen.Count))
            {
                best = Best(readings.FindAll(reading => IsWorth(reading, demands, isOpen, all, chosen.Count)), demands, isOpen, cited, chosen);
            }

            if (best is null)
            {
                break;
            }

            chosen.Add(best.Sentence);
            for (var i = 0; i < isOpen.Length; i++)
            {
                isOpen[i] &= !best.IsMet[i];
            }
        }

        return new EvidenceSet(chosen, candidates);
    }

    private static Reading? Best(List<Reading> readings, List<Demand> demands, bool[] isOpen, IReadOnlyList<DraftSource> cited, List<EvidenceSentence> chosen)
    {
        Reading? best = null;
        var bestGain = 0d;
        foreach (var reading in readings)
        {
            var gain = Gain(reading, demands, isOpen) * Preference(reading.Sentence, cited, chosen);
            if (gain > bestGain)
            {
                (best, bestGain) = (reading, gain);
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

    private static double Gain(Reading reading, List<Demand> demands, bool[] isOpen)
    {
        var gain = 0d;
        for (var i = 0; i < isOpen.Length; i++)
        {
            gain += isOpen[i] && reading.IsMet[i] ? demands[i].Weight : 0;
        }

        return gain;
    }

    private static bool IsWorth(Reading reading, List<Demand> demands, bool[] isOpen, double all, int chosen) =>
        chosen == 0
        || Gain(reading, demands, isOpen) >= all * WorthAdding
        || demands.Index().Any(demand => demand.Item.IsRequired && isOpen[demand.Index] && reading.IsMet[demand.Index]);

    private static List<Demand> Demands(SentenceReading statement)
    {
        var demands = new List<Demand>();
        var symbols = statement.Symbols;
        var names = statement.Unknown();
        for (var i = 0; i < symbols.Count; i++)
        {
            var symbol = symbols[i];
            if (symbol.Figure is { IsArticle: false } figure)
            {
                demands.Add(new Demand(0, figure, null, FigureWeight, true));
            }
            else if (statement.IsLatin ? statement.IsContent(symbol) : symbol.Kind == SymbolKind.Word)
            {
                demands.Add(new Demand(0, null, statement.TextOf(symbol), WordWeight, !statement.IsLatin || EnglishNaming.IsName(statement, symbol)));
            }

            if (i > 0 && symbol.Kind != SymbolKind.Break && symbols[i - 1].Kind != SymbolKind.Break)
            {
                var isName = names.Any(span => span.Start < symbol.Start && symbol.Start < span.End);
                demands.Add(new Demand(SentenceReading.PairOf(symbols[i - 1], symbol), null, null, 1, isName));
            }
        }

        return demands;
    }

    /// <summary>A sentence and which of the demands it meets.</summary>
    private sealed record Reading(EvidenceSentence Sentence, bool[] IsMet);

    private readonly record struct Demand(long Pair, Figure? Figure, string? Word, double Weight, bool IsRequired)
    {
        /// <summary>What an English word means that is no name: any word for it will do.</summary>
        private Senses? Senses { get; } = Word is null || IsRequired ? null : EnglishSenses.Of(Word);

        public bool IsMetBy(EvidenceSentence sentence)
        {
            if (Figure is { } figure)
            {
                return sentence.Proves(figure);
            }

            return Word is null ? sentence.Reading.Pairs.Contains(Pair) : sentence.Reading.Words.Contains(Word) || (Senses is not null && sentence.Reading.Says(Senses));
        }
    }
}

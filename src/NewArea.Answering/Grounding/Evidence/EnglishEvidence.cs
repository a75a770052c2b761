namespace NewArea.Answering.Grounding.Evidence;

/// <summary>Finds the English sentences that speak for a Chinese statement: those whose words it has in translation.</summary>
internal static class EnglishEvidence
{
    /// <summary>The wording of a translation leaves doubt which sentence is meant.</summary>
    private const int Likely = 4;

    private const int FigureWeight = 4;

    /// <summary>The share of what another sentence has of the statement, names left out, that the one which is meant has.</summary>
    private const double EnoughOfBest = 0.75;

    /// <summary>Fewer characters, names left out, do not tell which sentence is meant.</summary>
    private const int ShortStatement = 10;

    /// <summary>Characters that a neighbour has to add.</summary>
    private const int FewestMore = 2;

    /// <summary>The likeliest sentences, the best first, each with a neighbour where that one holds more of the statement.</summary>
    public static IEnumerable<EvidenceSet> Select(RenderedStatement rendered, List<EvidenceSentence> candidates)
    {
        var readings = candidates.ConvertAll(sentence => (Sentence: sentence, Covered: rendered.CoverageBy(sentence)));
        var rest = readings.ConvertAll(reading => rendered.Share(reading.Covered));
        var enough = rendered.Meant.Count < ShortStatement || rest.Count == 0 ? 0 : rest.Max() * EnoughOfBest;
        foreach (var (best, covered) in readings.Where((_, i) => rest[i] >= enough).OrderByDescending(reading => Held(rendered, reading.Covered, reading.Sentence)).Take(Likely))
        {
            var near = candidates.Where(sentence => sentence.IsJustBefore(best) || best.IsJustBefore(sentence))
                .Select(sentence => (Sentence: sentence, More: More(covered, rendered.CoverageBy(sentence)))).OrderByDescending(entry => entry.More).FirstOrDefault();
            yield return new EvidenceSet(near.More >= FewestMore ? [best, near.Sentence] : [best], candidates);
        }
    }

    private static double Held(RenderedStatement rendered, double[] covered, EvidenceSentence sentence) => covered.Sum()
        + rendered.Names.Sum(name => covered.AsSpan(name.Start, name.End - name.Start).IndexOf(0) < 0 ? name.End - name.Start : 0)
        + (rendered.Statement.Figures.Count(figure => sentence.Reading.Figures.Exists(figure.IsProvenBy)) * FigureWeight);

    private static double More(double[] covered, double[] other)
    {
        var more = 0d;
        for (var at = 0; at < covered.Length; at++)
        {
            more += Math.Max(0, other[at] - covered[at]);
        }

        return more;
    }
}

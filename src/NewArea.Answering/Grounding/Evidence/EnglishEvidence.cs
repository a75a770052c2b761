using System.Runtime.CompilerServices;
using NewArea.Answering.Grounding.Claims;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>Finds the English sentences that speak for a Chinese statement: those whose words it has in translation.</summary>
internal static class EnglishEvidence
{
    /// <summary>The wording of a translation leaves doubt which sentence is meant.</summary>
    private const int Likely = 4;

    private const int FigureWeight = 4;

    /// <summary>The share of what another sentence has of the statement, names left out, that the one which is meant has.</summary>
    private const double EnoughOfBest = 0.75;

    private const double SubjectShare = 0.2;

    /// <summary>Fewer characters, names left out, do not tell which sentence is meant.</summary>
    private const int ShortStatement = 10;

    /// <summary>Characters that a neighbour has to add.</summary>
    private const int FewestMore = 2;

    private static readonly ConditionalWeakTable<SentenceReading, Rendering> Known = [];

    /// <summary>What a sentence may read like in Chinese.</summary>
    public static Rendering RenderingOf(SentenceReading sentence) => Known.GetValue(sentence, Rendering.Of);

    /// <summary>The likeliest sentences, the best first, each with a neighbour where that one holds more of the statement.</summary>
    public static IEnumerable<EvidenceSet> Select(SentenceReading statement, IEnumerable<Passage> context)
    {
        var candidates = EvidenceSelection.Candidates(statement, context, isTranslated: true);
        if (candidates.Count == 0)
        {
            yield break;
        }

        var meant = RenderedClaims.Meant(statement);
        var names = RenderedClaims.Names(statement).ToList();
        var readings = candidates.ConvertAll(sentence => (Sentence: sentence, Covered: RenderingOf(sentence.Reading).CoverageOf(statement.Text)));
        var rest = readings.ConvertAll(reading => RenderedClaims.Coverage(meant, reading.Covered));
        var enough = meant.Count < ShortStatement ? 0 : rest.Max() * EnoughOfBest;
        foreach (var (best, covered) in readings.Where((_, i) => rest[i] >= enough).OrderByDescending(reading => Held(statement, names, reading.Covered, reading.Sentence)).Take(Likely))
        {
            var near = candidates.Where(sentence => sentence.IsJustBefore(best) || best.IsJustBefore(sentence))
                .Select(sentence => (Sentence: sentence, More: More(covered, RenderingOf(sentence.Reading).CoverageOf(statement.Text)))).OrderByDescending(entry => entry.More).FirstOrDefault();
            yield return new EvidenceSet(near.More >= FewestMore ? [best, near.Sentence] : [best], candidates);
        }
    }

    /// <summary>What a text speaks of throughout need not be named in each of its sentences.</summary>
    public static bool IsSubject((int Start, int End) name, SentenceReading statement, EvidenceSet evidence)
    {
        var written = statement.Text[name.Start..name.End];
        return evidence.Context.Count(sentence => RenderingOf(sentence.Reading).CoverageOf(written).AsSpan().IndexOf(0) < 0) >= evidence.Context.Count * SubjectShare;
    }

    private static double Held(SentenceReading statement, List<(int Start, int End)> names, double[] covered, EvidenceSentence sentence) =>
        covered.Sum() + names.Sum(name => covered.AsSpan(name.Start, name.End - name.Start).IndexOf(0) < 0 ? name.End - name.Start : 0)
        + (statement.Figures.Count(figure => sentence.Reading.Figures.Exists(figure.IsProvenBy)) * FigureWeight);

    private static double More(double[] covered, double[] other) => covered.Zip(other, (one, two) => Math.Max(0, two - one)).Sum();
}

using NewArea.Answering.Extractive.Guards;

namespace NewArea.Answering.Extractive.Features;

/// <summary>
/// What the acceptance model sees: the best sentence's features, how it stands among the others, what is unmet, how near the
/// text comes to what is asked.
/// </summary>
internal static class AcceptanceFeatures
{
    private const int Standing = 16;

    public const int Count = SentenceFeatures.Count + Standing;

    public static float[] Of(
        AskedQuestion asked, IReadOnlyList<ScoredSentence> ranked, int at, UnmetSpecifics unmet)
    {
        var features = new float[Count];
        ranked[at].Features.CopyTo(features, 0);
        float[] standing =
        [
            (float)ranked[at].Score,
            (float)(ranked[at].Score - ranked[0].Score),
            (float)(ranked[at].Score - (at + 1 < ranked.Count ? ranked[at + 1].Score : -5)),
            (float)(ranked[at].Score - (at + 2 < ranked.Count ? ranked[at + 2].Score : -5)),
            at,
            unmet.Years,
            unmet.Figures,
            unmet.Names,
            unmet.Office ? 1 : 0,
            asked.Specifics.Names.Count,
            asked.Specifics.Figures.Count,
            ranked.Max(sentence => sentence.Features[SentenceFeatures.PassageCoverage]),
            ranked[at].Candidate.In.Heading.Folded.Trim() is { Length: > 1 } title && asked.Folded.Contains(title, StringComparison.Ordinal) ? 1 : 0,
            Requirements.AreMet(asked, ranked[at].Candidate) ? 1 : 0,
            ranked.Take(5).Select(sentence => sentence.Candidate.Passage.Document.Id).Distinct().Count(),
            ranked.Take(5).Count(sentence => sentence.Candidate.In == ranked[at].Candidate.In),
        ];
        standing.CopyTo(features, SentenceFeatures.Count);
        return features;
    }
}

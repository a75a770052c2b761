using Microsoft.ML.Data;
using NewArea.Answering.Extractive;
using NewArea.Answering.Extractive.Features;
using NewArea.Answering.Extractive.Guards;

namespace NewArea.Training;

/// <summary>A sentence that a ranker put among the first, and whether it answers.</summary>
internal sealed class AcceptanceSample
{
    private const int First = 3;

    [VectorType(AcceptanceFeatures.Count)]
    public float[] Features { get; init; } = [];

    public bool Label { get; init; }

    public float Weight { get; init; }

    /// <summary>The samples of one question.</summary>
    /// <param name="asking">The question.</param>
    /// <param name="ranker">One that has not seen it.</param>
    public static IReadOnlyList<AcceptanceSample> Of(Asking asking, TreeEnsemble ranker)
    {
        var ranked = asking.Ranked(ranker);
        List<ScoredSentence> sentences = [.. ranked.Select(entry => entry.Sentence)];
        return
        [
            .. ranked.Take(First).Select((entry, at) => new AcceptanceSample
            {
                Features = AcceptanceFeatures.Of(
                    asking.Asked, sentences, at, UnmetSpecifics.Of(asking.Asked.Specifics, entry.Sentence.Candidate, asking.Candidates)),
                Label = entry.Answers,
                Weight = asking.Share.Weight,
            }),
        ];
    }
}

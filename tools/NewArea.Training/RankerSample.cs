using Microsoft.ML.Data;
using NewArea.Answering.Extractive.Features;

namespace NewArea.Training;

/// <summary>A candidate sentence of a question, and whether it answers.</summary>
internal sealed class RankerSample
{
    [VectorType(SentenceFeatures.Count)]
    public float[] Features { get; init; } = [];

    public float Gain { get; init; }

    public float Weight { get; init; }

    [KeyType(1_000_000)]
    public uint Question { get; init; }

    /// <summary>The samples of the questions whose answer is among the candidates.</summary>
    public static IReadOnlyList<RankerSample> Of(IEnumerable<Asking> asked) =>
    [
        .. asked.Where(asking => asking.Labels.Contains(true)).SelectMany((asking, at) => asking.Features.Zip(asking.Labels, (features, label) => new RankerSample
        {
            Features = features,
            Gain = label ? 1 : 0,
            Weight = asking.Share.Weight,
            Question = (uint)at + 1,
        })),
    ];
}

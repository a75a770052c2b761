using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;
using NewArea.Answering.Extractive;

namespace NewArea.Training;

/// <summary>Trains boosted trees with LightGBM and turns them into the shipped form.</summary>
internal static class TreeTraining
{
    public static TreeEnsemble Classify(IReadOnlyList<AcceptanceSample> samples, int iterations, int leaves, double rate, int minimum = 40)
    {
        var ml = new MLContext(seed: 1);
        var trainer = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
        {
            NumberOfIterations = iterations,
            NumberOfLeaves = leaves,
            LearningRate = rate,
            MinimumExampleCountPerLeaf = minimum,
            NumberOfThreads = 1,
            Seed = 1,
            LabelColumnName = nameof(AcceptanceSample.Label),
            FeatureColumnName = nameof(AcceptanceSample.Features),
            ExampleWeightColumnName = nameof(AcceptanceSample.Weight),
            Booster = Boosting(),
        });
        var model = trainer.Fit(ml.Data.LoadFromEnumerable(samples)).Model;
        return Compact(model.SubModel.TrainedTreeEnsemble, -model.Calibrator.Slope, -model.Calibrator.Offset);
    }

    private static GradientBooster.Options Boosting() => new()
    {
        FeatureFraction = 0.4,
        SubsampleFraction = 0.8,
        SubsampleFrequency = 1,
        L2Regularization = 5,
    };

    public static TreeEnsemble Rank(IReadOnlyList<RankerSample> samples, int iterations, int leaves, double rate, int minimum = 40)
    {
        var ml = new MLContext(seed: 1);
        var trainer = ml.Ranking.Trainers.LightGbm(new LightGbmRankingTrainer.Options
        {
            NumberOfIterations = iterations,
            NumberOfLeaves = leaves,
            LearningRate = rate,
            MinimumExampleCountPerLeaf = minimum,
            NumberOfThreads = 1,
            Seed = 1,
            LabelColumnName = nameof(RankerSample.Gain),
            FeatureColumnName = nameof(RankerSample.Features),
            RowGroupColumnName = nameof(RankerSample.Question),
            ExampleWeightColumnName = nameof(RankerSample.Weight),
            Booster = Boosting(),
        });
        return Compact(trainer.Fit(ml.Data.LoadFromEnumerable(samples)).Model.TrainedTreeEnsemble, 1, 0);
    }

    private static TreeEnsemble Compact(RegressionTreeEnsemble trained, double slope, double offset) => new(
        (trained.Bias * slope) + offset,
        [.. trained.Trees.Select((tree, at) => new TreeEnsemble.Tree(
            [.. tree.NumericalSplitFeatureIndexes.Select(feature => (byte)feature)],
            [.. tree.NumericalSplitThresholds],
            [.. tree.LeftChild.Select(child => (short)child)],
            [.. tree.RightChild.Select(child => (short)child)],
            [.. tree.LeafValues.Select(value => (float)(value * trained.TreeWeights[at] * slope))]))]);
}

namespace NewArea.Memory.Ranking;

/// <summary>
/// How likely a passage is the one that answers a question, 0–1, from the share of the question's words that it holds and
/// from the cosine of their embeddings. A logistic curve, fitted on right passages, the best wrong ones and those found for
/// off-topic questions (<c>tools/NewArea.Training relevance</c>; its reliability is in <c>tools/README.md</c>). It does not
/// look at the rest of the memory, so it means the same at 10 passages and at a million.
/// </summary>
internal static class Relevance
{
    /// <summary>In the order of <see cref="FeaturesOf"/>; the cosine is that of the embedded generator.</summary>
    public static readonly double[] Coefficients = [-12.94, 6.20, 4.30, 10.90];

    public static double Of(HeldShare held, double cosine) => Curve(FeaturesOf(held, cosine), Coefficients);

    public static double[] FeaturesOf(HeldShare held, double cosine) => [1, held.Passage, held.BestSentence, cosine];

    public static double Curve(double[] features, double[] coefficients) =>
        1 / (1 + Math.Exp(-features.Zip(coefficients, (feature, coefficient) => feature * coefficient).Sum()));
}

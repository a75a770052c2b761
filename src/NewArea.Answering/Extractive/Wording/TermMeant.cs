using System.Numerics.Tensors;
using NewArea.Memory.Embeddings;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Wording;

/// <summary>What a term of a text means.</summary>
/// <param name="Start">Where the term stands in the folded text.</param>
/// <param name="Vector">Its vector, of length 1.</param>
/// <param name="Weight">How rare it is in general text.</param>
internal readonly record struct TermMeant(int Start, float[] Vector, double Weight)
{
    /// <summary>Pairs, words and numbers; of those only that the term vectors know.</summary>
    public static IReadOnlyList<TermMeant> Of(IEnumerable<Term> terms) =>
    [
        .. terms.Where(term => term.Kind != TermKind.Character)
            .Select(term => (Term: term, Vector: TermMeaning.Of(term.Key)))
            .Where(meant => meant.Vector is not null)
            .Select(meant => new TermMeant(meant.Term.Start, meant.Vector!, TermWeights.Shipped.Of(meant.Term))),
    ];

    /// <summary>The gist of a text or of a part: the mean of its terms' vectors by how rare they are, of length 1, or all 0.</summary>
    public static float[] Mean(IEnumerable<TermMeant> terms)
    {
        var mean = new float[StaticEmbeddingGenerator.Dimensions];
        foreach (var term in terms)
        {
            TensorPrimitives.MultiplyAdd(term.Vector, (float)term.Weight, mean, mean);
        }

        var norm = TensorPrimitives.Norm<float>(mean);
        if (norm > 0)
        {
            TensorPrimitives.Divide(mean, norm, mean);
        }

        return mean;
    }
}

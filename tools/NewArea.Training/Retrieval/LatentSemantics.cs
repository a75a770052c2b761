using System.Numerics.Tensors;

namespace NewArea.Training.Retrieval;

/// <summary>
/// Where the vectors start: terms by the texts they share, as the leading singular vectors of the weighted term-text matrix
/// (Deerwester et al. 1990) times their singular values, found by subspace iteration.
/// </summary>
internal static class LatentSemantics
{
    private const int Rounds = 5;

    public static void Fill(TermSpace space, IEnumerable<(int Row, float Weight)[]> texts)
    {
        const int Dimensions = TermSpace.Dimensions;
        var rows = texts.Where(text => text.Length > 1).Select(Normalised).ToArray();
        var random = new Random(1);
        space.Vectors = [.. Enumerable.Range(0, space.Vectors.Length).Select(_ => (random.NextSingle() * 2) - 1)];
        Orthogonalise(space);
        float[] lengths = [];
        for (var round = 0; round < Rounds; round++)
        {
            var next = new float[space.Vectors.Length];
            var sum = new float[Dimensions];
            foreach (var text in rows)
            {
                Array.Clear(sum);
                foreach (var (row, weight) in text)
                {
                    TensorPrimitives.MultiplyAdd(space.VectorOf(row), weight, sum, sum);
                }

                foreach (var (row, weight) in text)
                {
                    var into = next.AsSpan(row * Dimensions, Dimensions);
                    TensorPrimitives.MultiplyAdd(sum, weight, into, into);
                }
            }

            space.Vectors = next;
            lengths = Orthogonalise(space);
        }

        TensorPrimitives.Sqrt(lengths, lengths);
        for (var row = 0; row < space.Count; row++)
        {
            TensorPrimitives.Multiply(space.VectorOf(row), lengths, space.VectorOf(row));
        }

        TensorPrimitives.Divide(space.Vectors, TensorPrimitives.Norm<float>(space.Vectors) / MathF.Sqrt(space.Count), space.Vectors);
    }

    private static (int Row, float Weight)[] Normalised((int Row, float Weight)[] text)
    {
        var norm = MathF.Sqrt(text.Sum(term => term.Weight * term.Weight));
        return [.. text.Select(term => (term.Row, term.Weight / norm))];
    }

    /// <summary>Gram–Schmidt over the dimensions.</summary>
    /// <returns>How long each was after those before it were taken out.</returns>
    private static float[] Orthogonalise(TermSpace space)
    {
        var columns = Enumerable.Range(0, TermSpace.Dimensions)
            .Select(dimension => Enumerable.Range(0, space.Count).Select(row => space.VectorOf(row)[dimension]).ToArray()).ToArray();
        var lengths = new float[columns.Length];
        for (var at = 0; at < columns.Length; at++)
        {
            foreach (var before in columns.Take(at))
            {
                TensorPrimitives.MultiplyAdd(before, -TensorPrimitives.Dot<float>(before, columns[at]), columns[at], columns[at]);
            }

            lengths[at] = TensorPrimitives.Norm<float>(columns[at]);
            TensorPrimitives.Divide(columns[at], lengths[at] + 1e-12f, columns[at]);
            for (var row = 0; row < space.Count; row++)
            {
                space.VectorOf(row)[at] = columns[at][row];
            }
        }

        return lengths;
    }
}

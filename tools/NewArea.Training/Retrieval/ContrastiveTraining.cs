using System.Numerics.Tensors;

namespace NewArea.Training.Retrieval;

/// <summary>
/// Moves the term vectors so that a text is nearer to its partner than to the partners of 63 others (InfoNCE with in-batch
/// negatives, van den Oord et al. 2018), by AdaGrad with one rate a term.
/// </summary>
internal sealed class ContrastiveTraining(TermSpace space)
{
    private const int Rounds = 6;
    private const int Batch = 64;
    private const float Temperature = 0.1f;
    private const float Rate = 0.03f;

    private sealed record Side((int Row, float Weight)[] Terms)
    {
        public float[] Vector { get; } = new float[TermSpace.Dimensions];

        public float[] Gradient { get; } = new float[TermSpace.Dimensions];

        public float Length { get; set; }
    }

    private readonly float[] _squares = new float[space.Count];

    public void Train(IEnumerable<TextPair> pairs)
    {
        var read = pairs.Select(pair => (Text: space.Read(pair.Text), Partner: space.Read(pair.Partner), pair.Subject))
            .Where(pair => pair.Text.Length > 0 && pair.Partner.Length > 0).ToArray();
        var random = new Random(5);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(read);
            var loss = read.Chunk(Batch).Where(batch => batch.Length == Batch).Average(batch =>
                Step([.. batch.Select(pair => new Side(pair.Text))], [.. batch.Select(pair => new Side(pair.Partner))], [.. batch.Select(pair => pair.Subject)]));
            Console.WriteLine($"round {round + 1} of {Rounds}: loss {loss:f3}");
        }
    }

    private double Step(Side[] texts, Side[] partners, string[] subjects)
    {
        Array.ForEach(texts, Embed);
        Array.ForEach(partners, Embed);
        var loss = 0.0;
        for (var text = 0; text < Batch; text++)
        {
            var odds = new double[Batch];
            for (var partner = 0; partner < Batch; partner++)
            {
                odds[partner] = partner != text && subjects[partner] == subjects[text] ? 0
                    : Math.Exp((TensorPrimitives.Dot<float>(texts[text].Vector, partners[partner].Vector) - 1) / Temperature);
            }

            var all = odds.Sum();
            loss -= Math.Log(odds[text] / all) / Batch;
            for (var partner = 0; partner < Batch; partner++)
            {
                var pull = (float)((odds[partner] / all) - (partner == text ? 1 : 0)) / Temperature / Batch;
                TensorPrimitives.MultiplyAdd(partners[partner].Vector, pull, texts[text].Gradient, texts[text].Gradient);
                TensorPrimitives.MultiplyAdd(texts[text].Vector, pull, partners[partner].Gradient, partners[partner].Gradient);
            }
        }

        Array.ForEach(texts, Move);
        Array.ForEach(partners, Move);
        return loss;
    }

    private void Embed(Side side)
    {
        foreach (var (row, weight) in side.Terms)
        {
            TensorPrimitives.MultiplyAdd(space.VectorOf(row), weight, side.Vector, side.Vector);
        }

        side.Length = TensorPrimitives.Norm<float>(side.Vector) + 1e-9f;
        TensorPrimitives.Divide(side.Vector, side.Length, side.Vector);
    }

    /// <summary>Through the normalisation back to each term.</summary>
    private void Move(Side side)
    {
        TensorPrimitives.MultiplyAdd(side.Vector, -TensorPrimitives.Dot<float>(side.Vector, side.Gradient), side.Gradient, side.Gradient);
        TensorPrimitives.Divide(side.Gradient, side.Length, side.Gradient);
        var square = TensorPrimitives.SumOfSquares<float>(side.Gradient) / TermSpace.Dimensions;
        foreach (var (row, weight) in side.Terms)
        {
            _squares[row] += weight * weight * square;
            var step = -Rate * weight / (MathF.Sqrt(_squares[row]) + 1e-8f);
            TensorPrimitives.MultiplyAdd(side.Gradient, step, space.VectorOf(row), space.VectorOf(row));
        }
    }
}
